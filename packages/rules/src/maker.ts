import { isForEverybodysPhones } from './everybodys-phones.ts';
import {
  type BrandPlace,
  byFirst,
  type Claim,
  claimOf,
  follows,
  forFirst,
  type Heard,
  isDevice,
  type LinkPlace,
  linkOf,
  type MadeBy,
  textAt,
} from './maker-claim.ts';
import { partMaker } from './part-maker.ts';
import { isUnknownMakers } from './unknown-maker.ts';

/**
 * Who makes what is sold, and whose product it is made for. Products: the first brand named, unless a word before it says
 * "made for", or one right after it says 同款. Parts (cases, batteries, filters, ink): the brand named is the maker only
 * where the title says so (原装, 佳能（Canon）at its beginning, a maker of accessories); else it is whom they are for.
 *
 * Example: `适用于尼康Z6 镜头布` is for nikon; `佳能（Canon）原装电池` is canon's own; `Sigma 35mm for Sony` is sigma's, for sony.
 */
export function makerOf(heard: Heard): MadeBy {
  const claim = claimOf(heard);
  if (claim === null) return { maker: null, madeFor: null, sure: true, evidence: [] };
  const { first, group, brands, others, begins } = claim;
  const { sold, part, other } = heard;

  const like = linkOf(heard, 'like', (place) => follows(group, place, sold));
  if (like !== undefined)
    return {
      maker: null,
      madeFor: null,
      sure: true,
      evidence: [first, like].map((place) => textAt(sold, place)),
    };
  const before = linkOf(heard, 'before', ({ end }) => end <= first.start);
  if (before !== undefined) return forFirst(claim, before);
  if (isRow(brands, heard.links) || isForEverybodysPhones(claim) || isUnknownMakers(claim))
    return forFirst(claim, undefined, false);
  if (!begins && (heard.isLens || part !== null) && hasMount(group, heard)) return forFirst(claim, undefined);

  const isBehind = !begins && other !== null && other.start < first.start;
  const isOneOfSome = others.some(({ tag }) => !tag.accessories) && !first.tag.accessories;
  const isServed =
    heard.served != null && heard.served.start >= first.start && heard.served.start - group <= 1;
  if ((!begins && isServed) || (isBehind && (heard.isMounted || (isOneOfSome && !heard.isGoods))))
    return forFirst(claim, undefined, false);

  // `27英寸显示器 … PS4电竞`, `洗照片 … 富士 相纸`: named, and no more than that.
  const named = other !== null && other.start < first.start && isDevice(claim) && !heard.isItself;
  if (!begins && part === null && (heard.isGoods || named))
    return { maker: null, madeFor: null, sure: false, evidence: [textAt(sold, first)] };

  return part === null ? productMaker(claim) : partMaker(claim, part);
}

function productMaker(claim: Claim): MadeBy {
  const { heard, first, group, others, target, after } = claim;
  if (after !== undefined && follows(group, after, heard.sold)) return forFirst(claim, after);
  const mounted =
    heard.isLens && first.tag.accessories ? others.find(({ tag }) => !tag.accessories) : undefined;
  const served = heard.isWhole ? undefined : (target ?? mounted);
  return byFirst(claim, served, others.length === 0 || target !== undefined);
}

/** `苹果华为小米 蓝牙耳机`, `华为小米通用`: makers in a row, three or two and 通用, are those whom it is for. */
function isRow(brands: readonly BrandPlace[], links: readonly LinkPlace[]): boolean {
  const [first, second] = brands;
  if (second === undefined || second.start !== first?.end) return false;
  const next = brands.findIndex(({ start }, at) => start !== (brands[at - 1]?.end ?? start));
  const row = next < 0 ? brands : brands.slice(0, next);
  if (row.some(({ tag }) => tag.accessories)) return false;
  const makers = new Set(row.map(({ tag }) => tag.id)).size;
  const end = row.at(-1)?.end;
  return makers > 2 || (makers > 1 && links.some(({ tag, start }) => tag.link === 'after' && start === end));
}

/** `索尼e卡口`, `尼康Z口`, `Sony E mount`: the mount's letters, then a word for it. */
function hasMount(end: number, { links, sold }: Heard): boolean {
  return links.some(
    ({ tag, start }) =>
      tag.link === 'mount' &&
      start >= end &&
      start - end <= 6 &&
      /^[ a-z0-9/-]*$/.test(sold.slice(end, start)),
  );
}
