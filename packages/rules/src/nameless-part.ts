import { blanked } from './blanked.ts';
import { PART_BY_OTHERS } from './goods-tag.ts';
import type { KindWord, TitleWords } from './title-words.ts';

/** A thing's name has at least so many letters. */
const SHORTEST_NAME = 4;

/** Up to where the device may stand behind `for`. */
const NEAR = 24;

/**
 * A part for which there is no word, by what it is for: in an English title whose only kinds of product stand behind `for` or
 * `compatible with`, that product is not what is sold (`Lint Filter for LG Washing Machine`, `Egg Tray For Refrigerator`).
 * Null: something else is sold, or the title is Chinese, where 适用 stands before the thing itself.
 */
export function namelessPart({ brands, series, kinds, links }: TitleWords, sold: string): KindWord | null {
  if (kinds.length === 0 || links.length === 0 || /\p{Script=Han}/u.test(sold)) return null;
  const first = Math.min(...kinds.map(({ start }) => start));
  const link = links.findLast(({ tag, end }) => tag.link === 'before' && end <= first);
  if (link === undefined || first - link.end > NEAR || series.some(({ end }) => end <= link.start))
    return null;
  const name = blanked(sold, brands).slice(0, link.start);
  const isNamed = name.replace(/[^a-z]/g, '').length >= SHORTEST_NAME;
  return isNamed ? { start: link.start, end: link.end, tag: PART_BY_OTHERS } : null;
}
