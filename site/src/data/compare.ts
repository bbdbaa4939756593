import type { Brand, Category, Policy, PolicyData, PolicyKind } from '@baoqi/policies/types';
import { isPast, isVerified, mainlandTerms, monthsGranted } from './terms.ts';

/** One promise about the length of the warranty, and what may be added to it. */
export type Offer = { base: Policy | null; extras: Policy[] };

export type CompareRow = {
  brand: Brand;
  offers: Offer[];
  /** What once lengthened the warranty, where nothing that does so now was found: it may still exist. */
  formerExtras: Policy[];
  accident: Policy[];
  /** The policies that make up the term. */
  used: Policy[];
  /** Months that are sure, by verified terms only; null where none is. */
  sureMonths: number | null;
};

const EXTRAS: readonly PolicyKind[] = ['registration', 'campaign'];
const ACCIDENT: readonly PolicyKind[] = ['care', 'loss-theft'];

/** Makers for a table of `category`: verified brands first, by their sure term; then the others, in the data's order. */
export function compareRows(data: PolicyData, category: Category, day: string): CompareRow[] {
  return data.brands
    .filter(
      ({ id, kind }) =>
        kind !== 'store' &&
        data.policies.some(({ brand, applies }) => brand === id && applies.categories.includes(category)),
    )
    .map((brand) => row(data, brand, category, day))
    .sort((a, b) => (b.sureMonths ?? -1) - (a.sureMonths ?? -1));
}

/** Something is known of the brand for this kind: a term, cover for accidents, or that it once promised more. */
export const isTold = ({ offers, formerExtras, accident }: CompareRow): boolean =>
  offers.some(({ base, extras }) => base !== null || extras.length > 0) ||
  formerExtras.length > 0 ||
  accident.length > 0;

function row(data: PolicyData, brand: Brand, category: Category, day: string): CompareRow {
  const terms = mainlandTerms(data.policies, brand.id, category, day);
  const bases = terms.filter((p) => p.kind === 'base');
  const extras = terms.filter((p) => EXTRAS.includes(p.kind));
  const accident = terms.filter((p) => ACCIDENT.includes(p.kind));
  const offers: Offer[] =
    bases.length > 0 ? bases.map((base) => ({ base, extras })) : [{ base: null, extras }];
  const sure = bases.filter(isVerified).flatMap((p) => monthsGranted(p) ?? []);
  const former = data.policies.filter(
    (p) =>
      p.brand === brand.id &&
      p.region === 'CN' &&
      EXTRAS.includes(p.kind) &&
      p.applies.categories.includes(category) &&
      isPast(p, day),
  );
  return {
    brand,
    offers,
    formerExtras: extras.length === 0 ? former : [],
    accident,
    used: [...bases, ...extras],
    sureMonths: sure.length > 0 ? Math.min(...sure) : null,
  };
}
