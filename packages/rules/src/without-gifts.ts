import { isLatinAt } from './latin.ts';

/** Brackets in which shops say what comes along, opening and closing. */
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['【', '】'],
  ['[', ']'],
  ['(', ')'],
]);
/** Everything at which there is something to decide. */
const MARKS = /[【[(送赠含+]/g;

const GIVEN = /[送赠]|礼包/;

/** Sent, not given: 传送, 无线发送器, 転送. */
const SENDS: ReadonlySet<string> = new Set('传转転输运发発推递');

/** Before this many characters a title has not yet said what it sells, so `送` there is part of a name. */
const SELDOM_BEFORE = 8;

/**
 * The folded title with what is only given along blanked out, place by place: brackets that say 送 or 赠, and everything
 * after 送, 赠, 含, includes or a `+` that does not stand between sizes (`8GB+256GB`), up to whom it is for. One pass.
 */
export function withoutGifts(title: string): string {
  const low = withoutIncluded(title);
  let out = '';
  let kept = 0;
  MARKS.lastIndex = 0;
  for (let found = MARKS.exec(low); found !== null; found = MARKS.exec(low)) {
    const { 0: mark, index: at } = found;
    if (at < kept) continue;
    const closing = BRACKETS.get(mark);
    if (closing === undefined) {
      if (at < SELDOM_BEFORE || (mark === '+' && joinsSizes(low, at))) continue;
      if (mark === '送' && SENDS.has(low.charAt(at - 1))) continue;
      const bracket = mark === '含' ? bracketEnd(low, at) : -1;
      if (bracket > 0) {
        out += low.slice(kept, at) + ' '.repeat(bracket - at);
        kept = bracket;
        continue;
      }
      const served = mark === '+' ? servedFrom(low, at) : low.length;
      return (out + low.slice(kept, at)).padEnd(served, ' ') + low.slice(served);
    }
    const remark = low.slice(at, at + LONGEST_REMARK);
    const length = remark.indexOf(closing);
    if (length < 0 || !isGiven(remark.slice(0, length), at)) continue;
    out += low.slice(kept, at) + ' '.repeat(length + 1);
    kept = at + length + 1;
  }
  return kept === 0 ? low : out + low.slice(kept);
}

/** Where the bracket ends in which that place stands: `(含10-30mm镜头)可换镜套机`; -1: in none that is short. */
function bracketEnd(low: string, at: number): number {
  const before = low.slice(Math.max(0, at - LONGEST_REMARK), at);
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return -1;
  const length = low.slice(at, at + LONGEST_REMARK).indexOf(')');
  return length < 0 ? -1 : at + length;
}

/** `【送包】` anywhere; `【64G卡+充电宝+支架】` in front of all that is said of the thing itself. */
const isGiven = (remark: string, at: number): boolean =>
  GIVEN.test(remark) || (at === 0 && LIST.test(remark));

/** Three things added up. */
const LIST = /\+.*\+/;

/** Where it says for whose product all of it is: `battery + charger for olympus`. */
function servedFrom(low: string, at: number): number {
  const from = low.indexOf(' for ', at);
  return from < 0 ? low.length : from;
}

/** `Kit, Includes: 10 Pads, Batteries`: what English titles list as coming along. */
const INCLUDED = /(?<![a-z])(?:bundle )?(?:includes|including|comes with)(?![a-z])/;

function withoutIncluded(low: string): string {
  if (!low.includes('includ') && !low.includes('comes with')) return low;
  const at = low.search(INCLUDED);
  return at < SELDOM_BEFORE ? low : low.slice(0, at).padEnd(low.length, ' ');
}

/** A remark in brackets is short; to look no further keeps a title of ten thousand brackets linear. */
const LONGEST_REMARK = 60;

/** Names that end in a plus: `galaxy buds+`, `care+`, `s20+`, `note10+`. */
const NAMED_PLUS = /(?:buds|care|(?<![a-z0-9])s(?:[6-9]|[12]\d)|note ?\d\d?)$/;
const LONGEST_NAMED_PLUS = 8;

/** A number before or behind it, or what a device has besides: `lens+t2 adapter` is two things. */
const JOINED = /\d[a-z]{0,3}\+|\+(?:\d|gps|cellular|lte|wifi|sim|ssd|micro|type|usb|light|hdmi|vga)/;
const LONGEST_SIZE = 10;

/** `8gb+256gb`, `12+256`, `wifi+gps`: the plus joins what belongs to the thing itself; or ends its name: `clip+ 4gb`. */
function joinsSizes(low: string, at: number): boolean {
  if (!isLatinAt(low, at - 1)) return false;
  if (low.charAt(at + 1) === ' ') return true;
  if (isLatinAt(low, at + 1) && JOINED.test(low.slice(Math.max(0, at - LONGEST_SIZE), at + LONGEST_SIZE)))
    return true;
  return NAMED_PLUS.test(low.slice(Math.max(0, at - LONGEST_NAMED_PLUS), at));
}
