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
  /** Whether models are listed beside a case, a charger or a battery: it is for all of them. Asked of few titles. */
  isListed?: () => boolean;
  /** A phone or computer by its series, where the thing is none: `激光测距仪 苹果iphone`. */
  served?: Place | null;
  /** The word that says what it is, where it is a product of its own. */
  other: Place | null;
  /** Goods and services without a warranty: a brand inside their title is only talked of. */
  isGoods: boolean;
  /** Headphones, a mouse, a drive: what makers of their own sell for everybody's phones and computers. */
  isBeside?: boolean;
  isLens: boolean;
  /** A lens or flash of no series that we know: a brand named behind that word is whom it is for (`永诺闪光灯 索尼 A7M3`). */
  isMounted?: boolean;
  /** The first brand's word is a series of the very kind that is named: `appareil photo … COOLPIX`. */
  isItself?: boolean;
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

/** What a title says for and against its first brand being the maker. */
export type Claim = {
  heard: Heard;
  /** The brands, without those inside a longer name. */
  brands: readonly BrandPlace[];
  first: BrandPlace;
  /** Those of other makers. */
  others: readonly BrandPlace[];
  /** Where the first brand's name ends, doubled ones with both: `佳能（Canon）`. */
  group: number;
  /** Nothing stands before it but how it is sold. */
  begins: boolean;
  /** `by Whirlpool`. */
  isSigned: boolean;
  /** The word behind it that says for whom a thing is made, and who that is. */
  link: LinkPlace | undefined;
  target: BrandPlace | undefined;
  /** A word behind it of which it is said: 专用, compatible. */
  after: LinkPlace | undefined;
};

/** Null: the title names no brand. */
export function claimOf(heard: Heard): Claim | null {
  const brands = outermost(heard.brands);
  const [first] = brands;
  if (first === undefined) return null;
  const group = groupEnd(first, brands, heard.sold);
  const others = brands.filter(({ tag }) => tag.id !== first.tag.id);
  const lead = heard.sold.slice(0, first.start);
  const isSigned = BY.test(lead);
  const link = linkOf(heard, 'before', ({ start }) => start >= group);
  return {
    heard,
    brands,
    first,
    others,
    group,
    begins: isSigned || saysNothing(lead),
    isSigned,
    link,
    target: link && others.find(({ start }) => start >= link.end),
    after: linkOf(
      heard,
      'after',
      (place) => place.start >= first.start && !heard.links.some((longer) => isWithin(place, longer)),
    ),
  };
}

/** Made by somebody else, for the first brand. */
export function forFirst({ first, heard }: Claim, evidence: Place | undefined, sure = true): MadeBy {
  const { sold } = heard;
  const words = evidence === undefined ? [first] : [evidence, first];
  return { maker: null, madeFor: first.tag.id, sure, evidence: words.map((place) => textAt(sold, place)) };
}

/** Made by the first brand, for another or for itself. */
export function byFirst(
  { first, heard, link }: Claim,
  madeFor: BrandPlace | undefined,
  sure: boolean,
): MadeBy {
  const words = [first, ...(madeFor && link ? [link] : []), ...(madeFor ? [madeFor] : [])];
  return {
    maker: first,
    madeFor: madeFor?.tag.id ?? null,
    sure,
    evidence: words.map((place) => textAt(heard.sold, place)),
  };
}

export const textAt = (sold: string, { start, end }: Place): string => sold.slice(start, end);

export function linkOf(
  { links }: Heard,
  link: LexiconLink,
  holds: (place: LinkPlace) => boolean,
): LinkPlace | undefined {
  return links.find((place) => place.tag.link === link && holds(place));
}

/** 原装 in 非原装, `compatible` in `compatible with`. */
export const isWithin = ({ start, end }: Place, other: Place): boolean =>
  other.start <= start && other.end >= end && other.end - other.start > end - start;

/** Whether nothing is said there but how a thing is sold. */
export const saysNothing = (text: string): boolean => text === '' || text.replace(SALE_WORDS, '') === '';

/** What says nothing of the maker in front of a brand: how it is sold, remarks in brackets. */
const SALE_WORDS =
  /【[^】]{0,60}】|\[[^\]]{0,60}\]|(?<![a-z])(?:original|genuine|restored|official|authentic|brand new|newest|new|used|renewed|refurbished)(?![a-z])|二手|全新|正品|原装|原厂|官方|旗舰店?|自营|国行|现货|新款|京品[^ ]{0,4}|20\d\d款?|[^a-z\p{Script=Han}]/gu;

/** `EveryDrop by Whirlpool`. */
const BY = /(?<![a-z])by $/;

/** Between names of the same brand: `佳能（Canon）`, `大疆 DJI`, `Apple/苹果`. */
const JOINS = /^[ ()/（）]*$/;

/** Right behind, a bracket or blank between at most. */
export function follows(end: number, place: Place, sold: string): boolean {
  const latin = /^[a-z]/.test(sold.slice(place.start, place.end));
  return !latin && place.start >= end && JOINS.test(sold.slice(end, place.start));
}

/** The first brand is itself the word for the product: `powershot`. */
export const isDevice = ({ first, heard }: Claim): boolean =>
  heard.devices.some(({ start, end }) => start === first.start && end >= first.end);

/** Where the name ends whose parts are doubled: `佳能（Canon）`. */
function groupEnd(first: BrandPlace, brands: readonly BrandPlace[], sold: string): number {
  let { end } = first;
  for (const { tag, start, end: next } of brands) {
    if (tag.id === first.tag.id && start >= end && JOINS.test(sold.slice(end, start))) end = next;
  }
  return end;
}
