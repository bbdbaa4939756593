import { simplified } from './simplified.ts';

/** A title as compared (`low`) and as shown (`shown`), of the same length, so that a place in one is that place in the other. */
export type FoldedTitle = { low: string; shown: string };

/** What is longer than this is no title; the rest is not read, so that no page can make us slow. */
const LONGEST = 10_000;

/** Full-width forms made narrow, blanks run together; letters in lower case and characters simplified for `low`: `ＮＩＫＯＮ  Z6` is `nikon z6`. */
export function foldTitle(title: string): FoldedTitle {
  const plain = title.slice(0, LONGEST).normalize('NFKC');
  const shown = (ODD_BLANK.test(plain) ? plain.replace(/\s+/g, ' ') : plain).trim();
  const small = shown.toLowerCase();
  // A few capitals (İ) become two characters; then letters are made small one by one, so that places stay.
  const low = small.length === shown.length ? small : [...shown].map(lowOne).join('');
  return { low: simplified(low), shown };
}

/** Blanks that NFKC leaves as they are, and two in a row; most titles have none. */
const ODD_BLANK = /[\t-\r\u1680\u2028\u2029\ufeff]| {2}/;

function lowOne(char: string): string {
  const small = char.toLowerCase();
  return small.length === char.length ? small : char;
}
