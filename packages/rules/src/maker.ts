/** A brand's name, or a word that says "made for", where it stands in the folded title. */
export type Place = { start: number; end: number };
export type BrandPlace = Place & { tag: { id: string } };

/**
 * The first brand named is the maker, unless a word before it says "made for", or one right after it says 同款, 专用.
 * A thing made to go with others, whose title does not begin with the brand, is somebody else's.
 */
export function makerOf(
  brands: BrandPlace[],
  accessory: Place[],
  added: boolean,
  sold: string,
): { maker: BrandPlace | null; madeFor: string | null } {
  const inOrder = [...brands].sort((a, b) => a.start - b.start || b.end - a.end);
  const first = inOrder[0];
  if (first === undefined) return { maker: null, madeFor: null };
  const forOthers = accessory.some((word) => word.end <= first.start || follows(first, word, inOrder, sold));
  const begins =
    sold
      .slice(0, first.start)
      .replace(/[【[(].{0,40}?[】\])]/g, '')
      .trim() === '';
  if (forOthers || (added && !begins)) return { maker: null, madeFor: first.tag.id };
  return { maker: first, madeFor: null };
}

/** `尼康专用`, `尼康（Nikon）同款`: the word stands right after the brand, whose names may be doubled. */
function follows(first: BrandPlace, word: Place, brands: BrandPlace[], sold: string): boolean {
  const sameBrand = brands.filter((hit) => hit.tag.id === first.tag.id && hit.end <= word.start);
  const end = Math.max(first.end, ...sameBrand.map((hit) => hit.end));
  const latin = /^[a-z]/.test(sold.slice(word.start, word.end));
  return (
    !latin &&
    word.start >= end &&
    /^[ ()/]*$/.test(sold.slice(end, word.start)) &&
    word.start - first.end < 16
  );
}
