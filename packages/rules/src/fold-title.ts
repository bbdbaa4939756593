import { simplified } from './simplified.ts';

/** A title as compared (`low`) and as shown (`shown`), of the same length, so that a place in one is that place in the other. */
export type FoldedTitle = { low: string; shown: string };

/** What is longer than this is no title; the rest is not read, so that no page can make us slow. */
const LONGEST = 10_000;

/** Full-width forms made narrow, blanks run together; letters in lower case and characters simplified for `low`: `ＮＩＫＯＮ  Z6` is `nikon z6`. */
export function foldTitle(title: string): FoldedTitle {
  const shown = title.slice(0, LONGEST).normalize('NFKC').replace(/\s+/g, ' ').trim();
  let low = '';
  for (let at = 0; at < shown.length; at++) {
    const char = shown.charAt(at);
    const small = char.toLowerCase();
    low += small.length === 1 ? simplified(small) : char;
  }
  return { low, shown };
}
