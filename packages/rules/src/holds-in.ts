/** Member states of the European Union by ISO 3166-1, https://european-union.europa.eu/principles-countries-history/eu-countries_en */
const MEMBER_STATES: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/**
 * Whether what is said of `region` holds where a thing was bought: the world's everywhere, the Union's in each of its
 * member states, a province's (`CN-ZJ`) only in that province.
 *
 * Example: `holdsIn('EU', 'DE')` is true; `holdsIn('DE', 'EU')` is false, since which state it was is not known.
 */
export function holdsIn(region: string, place: string, province?: string | null): boolean {
  if (region === 'world' || region === place) return true;
  if (region === 'EU') return MEMBER_STATES.has(place);
  return typeof province === 'string' && region === `${place}-${province}`;
}
