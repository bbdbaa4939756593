import type { BrandWord, KindWord, LinkWord, SeriesWord } from './title-words.ts';

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
  if (tag.part && tag.category === 'not-warrantable') {
    const named = links.every((link) => link.tag.link === 'like');
    const ofMaker = brands[0] === undefined || brands[0].start < start;
    if (named && ofMaker && products.some(({ end }) => start - end >= 2)) return true;
  }
  if (!isNamedBefore(start, beside)) return false;
  if (CHOICE.test(sold.slice(part.end, part.end + NEAR)) && isBehind(start, beside)) return true;
  if (isGimbalsStick(part, beside)) return true;
  return (
    comesAlong(start, beside) ||
    (BRINGS.test(sold.slice(Math.max(0, start - NEAR), start)) && isBehind(start, beside))
  );
}

/** A gimbal is a stick as well: 手机稳定器 … 自拍杆. */
function isGimbalsStick({ start, tag }: KindWord, { products, links }: Beside): boolean {
  return (
    tag.category === 'tripod-bag' &&
    tag.works === true &&
    products.some((word) => word.tag.category === 'gimbal' && word.end <= start) &&
    links.every((link) => link.tag.link !== 'before' && link.tag.link !== 'after')
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
