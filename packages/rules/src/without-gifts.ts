import { isLatin } from './find-words.ts';

/** Brackets in which shops say what comes along. */
const OPENING = new Map([
  ['【', '】'],
  ['[', ']'],
  ['(', ')'],
]);
const GIVEN = new Set(['送', '赠']);
/** Everything at which there is something to decide. */
const MARKS: ReadonlySet<string> = new Set([...OPENING.keys(), ...GIVEN, '含', '+']);

/** Before this many characters a title has not yet said what it sells, so `送` there is part of a name. */
const SELDOM_BEFORE = 8;

/**
 * The folded title with what is only given along blanked out, place by place: brackets that say 送 or 赠, and everything
 * after 送, 赠, 含, includes or a `+` that does not stand between sizes (`8GB+256GB`). One pass.
 */
export function withoutGifts(title: string): string {
  const low = withoutIncluded(title);
  let out = '';
  let kept = 0;
  for (let at = 0; at < low.length; at++) {
    const char = low.charAt(at);
    if (!MARKS.has(char)) continue;
    const closing = OPENING.get(char);
    const end = closing === undefined ? -1 : closesAt(low, at, closing);
    if (end > at && [...low.slice(at, end)].some((inner) => GIVEN.has(inner))) {
      out += low.slice(kept, at) + ' '.repeat(end + 1 - at);
      at = end;
      kept = end + 1;
      continue;
    }
    const cuts = GIVEN.has(char) || char === '含' || (char === '+' && !sizeBefore(low, at));
    if (cuts && at >= SELDOM_BEFORE) return (out + low.slice(kept, at)).padEnd(low.length, ' ');
  }
  return kept === 0 ? low : out + low.slice(kept);
}

/** `Kit, Includes: 10 Pads, Batteries`: what English titles list as coming along. */
const INCLUDED = /(?<![a-z])(?:bundle )?(?:includes|including|comes with)(?![a-z])/;

function withoutIncluded(low: string): string {
  const at = low.search(INCLUDED);
  return at < SELDOM_BEFORE ? low : low.slice(0, at).padEnd(low.length, ' ');
}

/** A remark in brackets is short; to look no further keeps a title of ten thousand brackets linear. */
const LONGEST_REMARK = 60;

function closesAt(low: string, at: number, closing: string): number {
  const end = low.slice(at, at + LONGEST_REMARK).indexOf(closing);
  return end < 0 ? -1 : at + end;
}

/** `8gb+256gb`, `12+256`, `wifi+gps`: the plus joins what belongs to the thing itself. */
function sizeBefore(low: string, at: number): boolean {
  return isLatin(low.charAt(at - 1)) && isLatin(low.charAt(at + 1));
}
