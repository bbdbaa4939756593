import type { Category, LexiconLink } from '@baoqi/policies/types';
import { outermost } from './outermost.ts';

/** Where something stands in the folded title. */
export type Place = { start: number; end: number };
export type BrandPlace = Place & { tag: { id: string; accessories: boolean; usually: Category | null } };
export type LinkPlace = Place & { tag: { link: LexiconLink } };

/** What a title says of brands and of the thing. */
export type Heard = {
  brands: readonly BrandPlace[];
  links: readonly LinkPlace[];
  /** The word that says what it is, where it is something that goes with another product. */
  part: (Place & { category: Category; byOthers: boolean; passive: boolean; byBrand?: boolean }) | null;
  /** Words that name a product (手机, Z6): between a brand and a part they say whose part it is. */
  devices: readonly Place[];
  /** Series among them: models listed behind a part say for what it is made (`佳能电池 5D4 R5 R6`). */
  models?: readonly Place[];
  /** The word that says what it is, where it is a product of its own. */
  other: Place | null;
  /** Goods and services without a warranty: a brand inside their title is only talked of. */
  isGoods: boolean;
  isLens: boolean;
  /** A lens or flash of no series that we know: a brand named behind that word is whom it is for (`永诺闪光灯 索尼 A7M3`). */
  isMounted?: boolean;
  /** Of use by itself, so that no word behind its maker says whom it is for. */
  isWhole?: boolean;
  sold: string;
};

export type MadeBy = {
  maker: BrandPlace | null;
  /** Whose product it is made to go with, where somebody else makes it. */
  madeFor: string | null;
  /** Said in so many words, or the only thing that it can be. */
  sure: boolean;
  /** The words that decided, as they stand in the title. */
  evidence: string[];
};

/** What says nothing of the maker in front of a brand: how it is sold, remarks in brackets. */
const SALE_WORDS =
  /【[^】]{0,60}】|\[[^\]]{0,60}\]|(?<![a-z])(?:original|genuine|official|authentic|brand new|new|used|renewed|refurbished)(?![a-z])|二手|全新|正品|原装|原厂|官方|旗舰店?|自营|国行|现货|新款|京品[^ ]{0,4}|20\d\d款?|[^a-z\p{Script=Han}]/gu;

/**
 * Who makes what is sold, and whose product it is made for. Products: the first brand named, unless a word before it says
 * "made for", or one right after it says 同款. Parts (cases, batteries, filters, ink): the brand named is the maker only
 * where the title says so (原装, 佳能（Canon）at its beginning, a maker of accessories); else it is whom they are for.
 *
 * Example: `适用于尼康Z6 镜头布` is for nikon; `佳能（Canon）原装电池` is canon's own; `Sigma 35mm for Sony` is sigma's, for sony.
 */
export function makerOf(heard: Heard): MadeBy {
  const brands = outermost(heard.brands);
  const [first] = brands;
  if (first === undefined) return { maker: null, madeFor: null, sure: true, evidence: [] };
  const text = (place: Place): string => heard.sold.slice(place.start, place.end);
  const group = groupEnd(first, brands, heard.sold);
  const linkOf = (link: LexiconLink, holds: (place: Place) => boolean): LinkPlace | undefined =>
    heard.links.find((place) => place.tag.link === link && holds(place));
  const others = brands.filter(({ tag }) => tag.id !== first.tag.id);
  const forOthers = (evidence: Place | undefined, sure = true): MadeBy => ({
    maker: null,
    madeFor: first.tag.id,
    sure,
    evidence: [...(evidence ? [text(evidence)] : []), text(first)],
  });

  const like = linkOf('like', (place) => follows(group, place, heard.sold));
  if (like !== undefined)
    return { maker: null, madeFor: null, sure: true, evidence: [text(first), text(like)] };
  const before = linkOf('before', ({ end }) => end <= first.start);
  if (before !== undefined) return forOthers(before);

  if (isRow(brands, heard.links)) return forOthers(undefined, false);

  if (isUnknownMakers(first, heard)) return forOthers(undefined, false);

  const lead = heard.sold.slice(0, first.start);
  const isSigned = BY.test(lead);
  const begins = isSigned || lead.replace(SALE_WORDS, '') === '';
  if (!begins && (heard.isLens || heard.part !== null) && hasMount(group, heard)) return forOthers(undefined);

  const isBehind = !begins && heard.other !== null && heard.other.start < first.start;
  const isOneOfSome = others.some(({ tag }) => !tag.accessories) && !first.tag.accessories;
  if (isBehind && (heard.isMounted || (isOneOfSome && !heard.isGoods))) return forOthers(undefined, false);

  // `27英寸显示器 … PS4电竞`, `洗照片 … 富士 相纸`: named, and no more than that.
  const named = heard.other !== null && heard.other.start < first.start && isDevice(first, heard);
  if (!begins && heard.part === null && (heard.isGoods || named))
    return { maker: null, madeFor: null, sure: false, evidence: [text(first)] };

  const link = linkOf('before', ({ start }) => start >= group);
  const target = link && others.find(({ start }) => start >= link.end);
  const made = (madeFor: BrandPlace | undefined, sure: boolean): MadeBy => ({
    maker: first,
    madeFor: madeFor?.tag.id ?? null,
    sure,
    evidence: [text(first), ...(madeFor && link ? [text(link)] : []), ...(madeFor ? [text(madeFor)] : [])],
  });
  const after = linkOf('after', ({ start }) => start >= first.start);

  if (heard.part === null) {
    if (after !== undefined && follows(group, after, heard.sold)) return forOthers(after);
    const mounted =
      heard.isLens && first.tag.accessories ? others.find(({ tag }) => !tag.accessories) : undefined;
    const served = heard.isWhole ? undefined : (target ?? mounted);
    return made(served, others.length === 0 || target !== undefined);
  }

  const { part } = heard;
  // 原装 far behind a case or film praises: `OPPO手机皮套 … 原装正品`.
  const isCover = part.category === 'charger-cable-case' && part.passive;
  const own = linkOf(
    'own',
    (place) =>
      !(isCover && place.start - part.end > NEAR) && !heard.links.some((link) => isWithin(place, link)),
  );
  const consumable = part.category === 'not-warrantable';
  const doubled = isDoubled(first, brands, heard.sold, consumable) && (consumable || !part.byOthers);
  // 罗技 … 贴纸: who makes whole things does not make the stickers for them.
  const sticksTo = heard.part.byOthers && !PARTS_MADE.has(first.tag.usually);
  if (first.tag.accessories && begins && !sticksTo)
    return made(target ?? others.find(({ tag }) => !tag.accessories), true);
  if (!begins) return forOthers(heard.part, before !== undefined);
  if (own !== undefined && after?.tag !== undefined && follows(own.end, after, heard.sold))
    return forOthers(after);
  if (own !== undefined || heard.part.byBrand || doubled || isSigned) return made(target, true);
  if (after !== undefined) return forOthers(after);
  const latin = !/\p{Script=Han}/u.test(heard.sold);
  // `飞利浦 … 充电宝 … 适用于苹果华为`: who stands before the part and the word makes it for those behind.
  if (target !== undefined && link !== undefined && part.end <= link.start && !isCover)
    return made(target, !latin);
  if (heard.part.byOthers && !(latin && consumable && link === undefined))
    return forOthers(heard.part, false);
  if (latin)
    return heard.part.passive && isDevice(first, heard) ? forOthers(heard.part) : made(target, false);
  if (others.some(({ tag }) => !tag.accessories)) return forOthers(others[0], false);
  const from = heard.part.end;
  const between =
    heard.devices.find(({ start }) => start >= first.start && start < from) ??
    heard.models?.find(({ start }) => start >= from);
  if (heard.part.passive || between !== undefined) return forOthers(between ?? heard.part, false);
  return made(target, false);
}

/** `EveryDrop by Whirlpool`. */
const BY = /(?<![a-z])by $/;

/** What makers of accessories usually make, where they make films and brush heads as well; null: of all sorts. */
const PARTS_MADE: ReadonlySet<Category | null> = new Set<Category | null>([
  null,
  'charger-cable-case',
  'tripod-bag',
]);

/** Between names of the same brand: `佳能（Canon）`, `大疆 DJI`, `Apple/苹果`. */
const JOINS = /^[ ()/（）]*$/;

/** Where the name ends whose parts are doubled: `佳能（Canon）`. */
function groupEnd(first: BrandPlace, brands: readonly BrandPlace[], sold: string): number {
  let { end } = first;
  for (const { tag, start, end: next } of brands) {
    if (tag.id === first.tag.id && start >= end && JOINS.test(sold.slice(end, start))) end = next;
  }
  return end;
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

/** The name in both scripts, one of them in brackets or behind a stroke; of consumables a blank is enough: `PHILIPS 飞利浦 刷头`. */
function isDoubled(
  first: BrandPlace,
  brands: readonly BrandPlace[],
  sold: string,
  consumable: boolean,
): boolean {
  const end = groupEnd(first, brands, sold);
  return end > first.end && (consumable ? /[()（）/ ]/ : /[()（）/]/).test(sold.slice(first.end, end + 1));
}

/** How far behind a part a word may stand that speaks of it. */
const NEAR = 4;

/** `迈跃（MAIYUE） …`: a name in both scripts that is none of ours, at the beginning, where stores put the maker. */
const NAME = /^(?:【[^】]{0,30}】|\[[^\]]{0,30}\])? ?\p{Script=Han}{2,6} ?\([a-z][a-z .&'-]{1,20}\)/u;

function isUnknownMakers(first: Place, { sold, devices, part, other }: Heard): boolean {
  const end = NAME.exec(sold)?.[0].length ?? Number.POSITIVE_INFINITY;
  if (first.start < end) return false;
  const isSaid = [...devices, part, other].some((place) => place !== null && place.start < end);
  return !isSaid && sold.slice(0, end).replace(SALE_WORDS, '').length > 3;
}

/** Right behind, a bracket or blank between at most. */
function follows(end: number, place: Place, sold: string): boolean {
  const latin = /^[a-z]/.test(sold.slice(place.start, place.end));
  return !latin && place.start >= end && JOINS.test(sold.slice(end, place.start));
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

/** 原装 in 非原装. */
const isWithin = ({ start, end }: Place, other: Place): boolean =>
  other.start <= start && other.end >= end && other.end - other.start > end - start;

const isDevice = (first: Place, { devices }: Heard): boolean =>
  devices.some(({ start, end }) => start === first.start && end >= first.end);
