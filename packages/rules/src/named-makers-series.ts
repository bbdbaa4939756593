import type { BrandWord, SeriesWord } from './title-words.ts';

/** So short a series is a model of others as well: `TUF Gaming M3`, `Redmi K30`. */
const SHORT = 3;

/**
 * The series of a title without the short ones of makers that it does not name, where it names another. Makers of
 * accessories do not count: their titles name models of others alone (`品胜 A7 电池`).
 */
export function ofNamedMakers(series: SeriesWord[], brands: readonly BrandWord[]): SeriesWord[] {
  const [first] = brands;
  if (series.length === 0 || first === undefined || first.tag.accessories) return series;
  return series.filter(
    ({ start, end, tag }) => end - start > SHORT || brands.some((brand) => brand.tag.id === tag.id),
  );
}
