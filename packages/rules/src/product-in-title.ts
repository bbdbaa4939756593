import type { Category } from '@baoqi/policies/types';
import { byFigures } from './by-figures.ts';
import { withoutEveryday } from './everyday-brand.ts';
import type { FoldedTitle } from './fold-title.ts';
import { gameFor } from './game-for.ts';
import { goesWithDevice } from './goes-with.ts';
import { headNouns } from './head-noun.ts';
import { lensName } from './lens-name.ts';
import { makerOf } from './maker.ts';
import { forManyModels, listsModels } from './many-models.ts';
import type { Match } from './match.ts';
import { modelName } from './model-name.ts';
import { ofNamedMakers } from './named-makers-series.ts';
import { namelessPart } from './nameless-part.ts';
import { isOnlyMentioned } from './only-mentioned.ts';
import { servedSeries } from './served-series.ts';
import { isStorageFigure } from './storage-figure.ts';
import { categoryOf, hasFocalLength } from './title-category.ts';
import {
  type BrandWord,
  type KindWord,
  type LinkWord,
  type SeriesWord,
  type TitleWords,
  wordsLeft,
} from './title-words.ts';
import { whatIsServed } from './what-is-served.ts';
import { bagFor } from './what-it-holds.ts';
import { withoutGifts } from './without-gifts.ts';

/** What a title says of the thing itself: everything but how it is sold. */
export type ProductInTitle = Omit<Match, 'channel' | 'condition'>;

/** What is sold, by the order of words that the head of `lexicon.yaml` gives. `words` are those of the whole title. */
export function productInTitle(title: FoldedTitle, words: TitleWords): ProductInTitle {
  const sold = withoutGifts(title.low);
  const left = wordsLeft(words, title.low, sold);
  const { kinds: allKinds, links } = left;
  const brands = withoutEveryday(left, sold);
  const allSeries = ofNamedMakers(left.series, brands);
  const kinds = headNouns(whatIsServed(longest(allKinds), left), sold)
    .filter(
      (kind) =>
        !(kind.tag.ofBrand && brands.length === 0) &&
        !(kind.tag.added && isInside(kind.start, kind.end, brands)) &&
        !isStorageFigure(kind, left.kinds, sold),
    )
    .sort((a, b) => a.tag.rank - b.tag.rank || a.start - b.start);
  const products = kinds.filter(({ tag }) => !tag.added);
  const beside = { brands, products, series: allSeries, links, sold };
  const servedDevice = servedSeries(products, allSeries);
  const goesAlong = goesWithDevice(mostTelling(allSeries)[0] ?? null, products);
  const added =
    kinds.find((kind) => kind.tag.added && !isOnlyMentioned(kind, beside)) ??
    (goesAlong !== null && !isOnlyMentioned(goesAlong, beside) ? goesAlong : null) ??
    gameFor(allSeries[0] ?? null, left, sold) ??
    namelessPart(left, sold) ??
    forManyModels(allSeries[0] ?? null, left, sold);
  const isPart = added !== null && (added.tag.part || added.tag.byOthers || !added.tag.added);
  const isMounted = MOUNTED.has(products[0]?.tag.category ?? null);
  const { maker, madeFor, sure, evidence } = makerOf({
    brands,
    links,
    part: isPart
      ? {
          start: added.start,
          end: added.end,
          category: added.tag.category,
          byOthers: added.tag.byOthers,
          byBrand: added.tag.byBrand === true || isOfItsSeries(added.tag, allSeries, brands),
          passive: added.tag.works === false || (added.tag.added && added.tag.works !== true),
        }
      : null,
    devices: [...allSeries, ...products],
    models: added?.tag.category === CASE ? allSeries : [],
    isListed: () => (added?.tag.category === CASE || added?.tag.holds === true) && listsModels(sold),
    served: servedDevice,
    other: isPart ? null : (kinds[0] ?? null),
    isGoods: !isPart && added?.tag.category === 'not-warrantable',
    isBeside: isPart || BESIDE.has(kinds[0]?.tag.category ?? null),
    isLens: isMounted || brands[0]?.tag.usually === 'lens' || hasFocalLength(sold),
    isMounted: isMounted && !allSeries.some(({ tag }) => MOUNTED.has(tag.category)),
    isItself: allSeries.some(
      ({ tag, start }) => start === brands[0]?.start && tag.category === products[0]?.tag.category,
    ),
    isWhole: added === null && WHOLE.has(products[0]?.tag.category ?? null),
    sold,
  });
  const own = allSeries.filter(
    ({ tag, start }) =>
      tag.id === maker?.tag.id &&
      // `vivo耳机 适用于x100`: the phones that its earphones are for.
      !(servedDevice !== null && start >= servedDevice.start && tag.category === servedDevice.tag.category),
  );
  const series = mostTelling(beforeServed(own, links));
  const category =
    added === null
      ? (categoryOf(series[0] ?? null, kinds, maker?.tag.usually ?? null, title.low) ??
        (maker === null ? null : byFigures(title.low)))
      : categoryOfPart(added, [...allKinds, ...allSeries], brands.length > 0);
  const named =
    added === null ? (series.find(({ tag }) => tag.category === category) ?? series[0] ?? null) : null;
  for (const place of [added ?? products[0], named])
    if (place) evidence.push(sold.slice(place.start, place.end));
  if (category === null && maker === null)
    return {
      ...NOTHING,
      category: sold.trim() === '' ? null : 'not-warrantable',
      accessoryFor: madeFor,
      evidence,
    };
  return {
    brand: maker?.tag.id ?? null,
    category,
    model: modelOf(title, category, named, maker?.end ?? 0),
    accessoryFor: madeFor,
    warrantable: added?.tag.works ?? category !== 'not-warrantable',
    certainty: sure && (maker !== null || madeFor !== null) && category !== null ? 'sure' : 'likely',
    evidence,
  };
}

/** Sold by others for a maker's cameras, which the title then names as well. */
const MOUNTED: ReadonlySet<Category | null> = new Set<Category | null>(['lens', 'flash']);

/** Made for everybody's phones and computers by makers of their own. */
const BESIDE: ReadonlySet<Category | null> = new Set<Category | null>([
  'headphones',
  'speaker',
  'peripheral',
  'storage',
]);

/** Of use by itself: what it is said to go with says nothing of its maker (硬盘 … 兼容Mac PS4). */
const WHOLE: ReadonlySet<Category | null> = new Set<Category | null>([
  'storage',
  'headphones',
  'speaker',
  'wearable',
  'phone',
  'tablet',
  'laptop',
  'desktop',
  'monitor',
  'tv',
  'printer',
  'appliance',
  'console',
]);

/** Of what names neither a brand nor a kind that we know, most has no warranty; it is not kept, and can be fetched. */
const NOTHING = { brand: null, model: null, warrantable: false, certainty: 'likely' } as const;

function modelOf(
  title: FoldedTitle,
  category: Category | null,
  series: SeriesWord | null,
  from: number,
): string | null {
  if (category === 'lens') return lensName(title, from) ?? modelName(title, null, from);
  return modelName(title, series, from);
}

/** Of series named before and behind 适用 those before: `AirPods … 适用 iPhone / Apple Watch`. */
function beforeServed(series: readonly SeriesWord[], links: readonly LinkWord[]): readonly SeriesWord[] {
  const at = links.find(({ tag }) => tag.link === 'before')?.start ?? Number.POSITIVE_INFINITY;
  const before = series.filter(({ start }) => start < at);
  return before.length > 0 ? before : series;
}

/** One of the series of the brand that is named first: 智能飞行电池, DualSense; never what only others make (电容笔). */
function isOfItsSeries(
  { category, byOthers }: KindWord['tag'],
  series: readonly SeriesWord[],
  brands: readonly BrandWord[],
): boolean {
  return !byOthers && series.some(({ tag }) => tag.category === category && tag.id === brands[0]?.tag.id);
}

/** Longest first; but a body named before a lens's family is what is sold: `EOS R50 … RF-S18-45mm`. */
function mostTelling(series: readonly SeriesWord[]): readonly SeriesWord[] {
  if (series.length < 2) return series;
  const lens = series.find(({ tag }) => tag.category === 'lens');
  const isBody = ({ tag, start }: SeriesWord): boolean =>
    tag.category === 'camera-body' && lens !== undefined && start < lens.start;
  return series.toSorted(
    (a, b) =>
      Number(isBody(b)) - Number(isBody(a)) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
}

/** Words inside a longer one say nothing by themselves: 内胆 in 内胆包, 相机套 in 相机套装. */
function longest(words: readonly KindWord[]): KindWord[] {
  const kept: KindWord[] = [];
  let covered = -1;
  for (let at = 0; at < words.length; ) {
    // In the order in which they begin: those that begin together, and the longest of them.
    const start = words[at]?.start;
    const from = at;
    let end = 0;
    for (; words[at]?.start === start && at < words.length; at++) end = Math.max(end, words[at]?.end ?? 0);
    if (end <= covered) continue;
    kept.push(...words.slice(from, at).filter((word) => word.end === end));
    covered = end;
  }
  return kept;
}

/** 胶片 in 富士胶片 is a part of the name. */
function isInside(start: number, end: number, brands: readonly BrandWord[]): boolean {
  return brands.some(
    (brand) => brand.start <= start && brand.end >= end && brand.end - brand.start > end - start,
  );
}

const CASE = 'charger-cable-case';

function categoryOfPart(
  { tag }: KindWord,
  beside: readonly (KindWord | SeriesWord)[],
  brand: boolean,
): Category {
  if (!tag.holds) return tag.category;
  const series = beside.filter(({ tag }) => tag.is === 'series');
  const held = series.length > 0 ? series : beside.filter(({ tag }) => tag.is === 'kind' && !tag.added);
  // `Case for Motorola … Phone Cover`: what says more of what it is.
  if (held.length === 0 && beside.some(({ tag }) => tag.is === 'kind' && tag.added && tag.category === CASE))
    return CASE;
  return bagFor(
    held.flatMap((word) => word.tag.category ?? []),
    brand,
  );
}
