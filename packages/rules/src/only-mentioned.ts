import type { BrandWord, KindWord, LinkWord, SeriesWord } from './title-words.ts';
import { hasTwoMemories } from './two-memories.ts';

/** What a title says besides the part in question. */
export type Beside = {
  brands: readonly BrandWord[];
  products: readonly KindWord[];
  series: readonly SeriesWord[];
  links: readonly LinkWord[];
  sold: string;
};

/** `with 16GB card`, `inkl. Tasche`: what stands behind comes along with what stands before. */
const WITH = /(?<![a-z])(?:with|w\/|incl\.?|inkl\.?|mit|avec)(?![a-z])/;

/** `带屏遥控器`, `标配手柄`: right before the word; but not in 表带, 背带, 适配, 配件. */
const BRINGS = /(?:(?<![表背腕肩胶磁绑织皮携吊系头])带|(?<![适匹装])配(?![件套]))[^ ]{0,2}$/;

/** `腕带可选`: variants of what is sold. */
const CHOICE = /^[^ ]{0,1}(?:可选|任选|三件套)/;

/** Longest look back for a word that says it comes along. */
const NEAR = 4;

/**
 * Whether a part is only mentioned, not sold: it comes along with a product named before it (`Camera with case`,
 * `无人机 带屏遥控器`), or it is a consumable that stands behind the product, not joined to it, and no word says for whom it is
 * made (打印机 … 搭配色带; but 电压力锅密封圈, 净水器…原装滤芯 are the parts themselves).
 */
export function isOnlyMentioned(part: KindWord, beside: Beside): boolean {
  const { start, tag } = part;
  const { brands, products, links, sold } = beside;
  if (isSpecified(part, beside)) return true;
  if (tag.part && tag.category === 'not-warrantable' && !OF_SERIES.test(sold.slice(0, start))) {
    const named = links.every((link) => link.tag.link === 'like');
    const ofMaker = brands[0] === undefined || brands[0].start < start;
    if (named && ofMaker && products.some(({ end }) => start - end >= 2)) return true;
  }
  if (!isNamedBefore(start, beside)) return false;
  if (isEarphonesCase(part, beside)) return true;
  if (CHOICE.test(sold.slice(part.end, part.end + NEAR)) && isBehind(start, beside)) return true;
  if (isGimbalsStick(part, beside) || isInBrackets(part, beside)) return true;
  return (
    comesAlong(start, beside) ||
    (BRINGS.test(sold.slice(Math.max(0, start - NEAR), start)) && isBehind(start, beside))
  );
}

/** `净水器H800G Pro系列滤芯`: what is for a series is sold by itself. */
const OF_SERIES = /系列$/;

/** `6芯电池`, `4,000mAh Battery`: how long a computer or phone runs. */
const CELLS = /(?:[\d三四六八] ?芯|\d ?mah) ?$/;

/** `up to 67Hr Battery`, `2-Day battery`: of anything. */
const HOURS = /\d[ -]?(?:h|hrs?|hours?|days?) $/;

/** Kinds of which the battery is told among other figures. */
const WITH_BATTERY: ReadonlySet<KindWord['tag']['category']> = new Set(['laptop', 'phone', 'tablet']);

/** The battery of a device that the title names by its kind, among its figures, and nobody for whom it is. */
function isSpecified({ start, end, tag }: KindWord, { products, series, links, sold }: Beside): boolean {
  if (tag.category !== 'charger-cable-case') return false;
  const isServed = links.some((link) => link.tag.link !== 'own' && link.tag.link !== 'like');
  if (isServed) return false;
  // What has memory is a phone, whatever of its battery and charger is told: `荣耀Magic6 … 青海湖电池 16GB+256GB`.
  if (hasTwoMemories(sold)) return true;
  const before = sold.slice(Math.max(0, start - 8), start);
  if (HOURS.test(before)) return products.length > 0 || series.length > 0;
  if (!CELLS.test(before)) return false;
  const named = products.filter((word) => WITH_BATTERY.has(word.tag.category));
  // Of phones only where English words say so: `手机 3000mAh电池` is what such batteries are called.
  return /[a-z]/.test(sold.charAt(end - 1))
    ? named.length > 0 || (series.some((word) => word.tag.category === 'phone') && MEMORY.test(sold))
    : named.some((word) => word.tag.category === 'laptop' && word.end + 6 <= start);
}

/** `4GB RAM`: told of a phone, hardly of its battery. */
const MEMORY = /\d ?gb/;

/** A gimbal is a stick as well: 手机稳定器 … 自拍杆. */
function isGimbalsStick({ start, tag }: KindWord, { products, links }: Beside): boolean {
  return (
    tag.category === 'tripod-bag' &&
    tag.works === true &&
    products.some((word) => word.tag.category === 'gimbal' && word.end <= start) &&
    links.every((link) => link.tag.link !== 'before' && link.tag.link !== 'after')
  );
}

/** `摄像机（64G内存卡+包）`: a card in brackets behind the thing; what a `+` there adds is blank already, and the end with it. */
function isInBrackets({ start, tag }: KindWord, beside: Beside): boolean {
  if (tag.category !== 'memory-card') return false;
  const open = beside.sold.lastIndexOf('(', start);
  return open > 0 && !beside.sold.includes(')', open) && isBehind(open, beside);
}

/** `Earbuds … Charging Case`: what they come in; alone it is said to be one, or to replace one. */
function isEarphonesCase({ start, end }: KindWord, { products, sold }: Beside): boolean {
  return (
    sold.slice(start, end) === 'charging case' &&
    products.some((word) => word.tag.category === 'headphones' && word.end <= start) &&
    !/replacement|(?<![a-z])only(?![a-z])/.test(sold)
  );
}

function comesAlong(start: number, beside: Beside): boolean {
  const at = beside.sold.slice(0, start).search(WITH);
  return at > 0 && isBehind(at, beside);
}

/** A product stands before that place, and no word that it is only made for. */
function isBehind(at: number, beside: Beside): boolean {
  return (
    isNamedBefore(at, beside) && beside.links.every(({ tag, start }) => tag.link !== 'before' || start > at)
  );
}

const isNamedBefore = (at: number, { products, series }: Beside): boolean =>
  products.some(({ end }) => end <= at) || series.some(({ end }) => end <= at);
