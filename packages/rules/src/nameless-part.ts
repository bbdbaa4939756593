import { blanked } from './blanked.ts';
import { PART_BY_OTHERS } from './goods-tag.ts';
import type { KindWord, TitleWords } from './title-words.ts';

/** A thing's name has at least so many letters. */
const SHORTEST_NAME = 4;

/** Up to where the device may stand behind `for`. */
const NEAR = 24;

/**
 * A part for which there is no word, by what it is for: in an English title whose only kinds of product stand behind `for` or
 * `compatible with`, that product is not what is sold (`Lint Filter for LG Washing Machine`, `Egg Tray For Refrigerator`); and
 * one whose maker has numbers and then `compatible` behind it names no product at all.
 * Null: something else is sold, or the title is Chinese, where 适用 stands before the thing itself.
 */
export function namelessPart(words: TitleWords, sold: string): KindWord | null {
  const { brands, series, kinds, links } = words;
  if (links.length === 0 || /\p{Script=Han}/u.test(sold)) return null;
  if (kinds.length === 0) return compatiblePart(words, sold);
  const first = Math.min(...kinds.map(({ start }) => start));
  const link = links.findLast(({ tag, end }) => tag.link === 'before' && end <= first);
  if (link === undefined || series.some(({ end }) => end <= link.start)) return null;
  const served = [...brands, ...series, ...kinds].filter(({ start }) => start >= link.end);
  if (Math.min(...served.map(({ start }) => start)) - link.end > NEAR) return null;
  // `SIGMA 300-800mm … for Nikon Telephoto Zoom`: the kind that its maker makes is what is sold.
  if (
    brands.some(
      ({ tag, end }) => end <= link.start && kinds.some((kind) => kind.tag.category === tag.usually),
    )
  )
    return null;
  const name = blanked(sold, brands).slice(0, link.start);
  const isNamed = name.replace(/[^a-z]/g, '').length >= SHORTEST_NAME;
  return isNamed ? { start: link.start, end: link.end, tag: PART_BY_OTHERS } : null;
}

/** How far behind the maker, its numbers between, `compatible` says that it is not the maker's. */
const NEAR_MAKER = 30;

/** `Canon PGI-250XL & CLI-251XL Compatible 12-Pack`: no word for what it is, and made by somebody else. */
function compatiblePart({ brands, series, links }: TitleWords, sold: string): KindWord | null {
  const [first] = brands;
  if (first === undefined || first.tag.accessories || series.length > 0) return null;
  const link = links.find(({ start }) => start >= first.end && start - first.end <= NEAR_MAKER);
  const longer = links.some((other) => other.start === link?.start && other.end > link.end);
  if (link?.tag.link !== 'after' || longer || !/\d/.test(sold.slice(first.end, link.start))) return null;
  return { start: link.start, end: link.end, tag: PART_BY_OTHERS };
}
