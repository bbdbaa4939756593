import type { Lexicon } from '@baoqi/policies/types';
import type { TitleFacts } from '@baoqi/rules';

/** Ten times as long may take so many times as long: linear, and room for what the machine does besides. */
export const TIMES_AS_LONG = 20;

export type Repeated = {
  words: number;
  /** Time for all titles of ten thousand characters by that for all of one thousand. */
  ratio: number;
  /** The slowest of ten thousand characters. */
  slowestMs: number;
  slowest: string;
};

/**
 * How time grows where a page repeats one word: each word of a kind, a brand and a series, with a blank behind it, for one
 * thousand and for ten thousand characters. Of each the best of three.
 */
export function timeRepeated(match: (facts: TitleFacts) => unknown, lexicon: Lexicon): Repeated {
  const words = [
    ...lexicon.categories.flatMap((kind) => kind.words),
    ...lexicon.brands.flatMap((brand) => [...brand.words, ...brand.series.flatMap((series) => series.words)]),
  ];
  const timed = words.map((word) => {
    const title = (length: number): string =>
      `${word} `.repeat(Math.ceil(length / (word.length + 1))).slice(0, length);
    return { word, short: best(match, title(1000)), long: best(match, title(10_000)) };
  });
  const slowest = timed.reduce((a, b) => (b.long > a.long ? b : a));
  const sum = (of: (one: (typeof timed)[number]) => number): number =>
    timed.reduce((all, one) => all + of(one), 0);
  return {
    words: words.length,
    ratio: sum(({ long }) => long) / sum(({ short }) => short),
    slowestMs: slowest.long,
    slowest: slowest.word,
  };
}

function best(match: (facts: TitleFacts) => unknown, title: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    match({ title });
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
