import type { Category, Lexicon } from '@baoqi/policies/types';
import type { FoldedTitle } from './fold-title.ts';
import { lensName } from './lens-name.ts';
import { makerOf } from './maker.ts';
import type { Match } from './match.ts';
import { modelName } from './model-name.ts';
import { categoryOf, hasFocalLength } from './title-category.ts';
import { compileTitleWords, type KindWord, type LinkWord, type SeriesWord } from './title-words.ts';
import { withoutGifts } from './without-gifts.ts';

/** What a title says of the thing itself: everything but how it is sold. */
export type ProductInTitle = Omit<Match, 'channel' | 'condition'>;

/** A reader of what is sold, by the order of words that the head of `lexicon.yaml` gives. */
export function compileProduct(lexicon: Lexicon): (title: FoldedTitle) => ProductInTitle {
  const wordsOf = compileTitleWords(lexicon);
  return (title) => {
    const sold = withoutGifts(title.low);
    const { brands, series: allSeries, kinds: allKinds, links } = wordsOf(sold);
    const kinds = longest(allKinds).sort((a, b) => a.tag.rank - b.tag.rank || a.start - b.start);
    const products = kinds.filter(({ tag }) => !tag.added);
    const added = kinds.find((kind) => kind.tag.added && !isMentioned(kind, products, links)) ?? null;
    const isPart = added?.tag.part === true;
    const { maker, madeFor, sure, evidence } = makerOf({
      brands,
      links,
      part: isPart
        ? {
            start: added.start,
            end: added.end,
            byOthers: added.tag.byOthers,
            passive: added.tag.works !== true,
          }
        : null,
      devices: [...allSeries, ...products],
      other: isPart ? null : (kinds[0] ?? null),
      isGoods: !isPart && added?.tag.category === 'not-warrantable',
      isLens: products[0]?.tag.category === 'lens' || hasFocalLength(sold),
      sold,
    });
    const series = mostTelling(allSeries.filter(({ tag }) => tag.id === maker?.tag.id));
    const category =
      added?.tag.category ?? categoryOf(series[0] ?? null, kinds, maker?.tag.usually ?? null, title.low);
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
  };
}

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

/** Longest first; but a body named before a lens's family is what is sold: `EOS R50 … RF-S18-45mm`. */
function mostTelling(series: SeriesWord[]): SeriesWord[] {
  const lens = series.find(({ tag }) => tag.category === 'lens');
  const isBody = ({ tag, start }: SeriesWord): boolean =>
    tag.category === 'camera-body' && lens !== undefined && start < lens.start;
  return series.sort(
    (a, b) =>
      Number(isBody(b)) - Number(isBody(a)) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
}

/** Words inside a longer one say nothing by themselves: 内胆 in 内胆包, 相机套 in 相机套装. */
function longest(words: readonly KindWord[]): KindWord[] {
  return words.filter(
    ({ start, end }) =>
      !words.some(
        (other) => other.start <= start && other.end >= end && other.end - other.start > end - start,
      ),
  );
}

/**
 * Consumables and parts that a title only mentions: they stand behind the product, not joined to it, and no word says for
 * whom they are made (打印机 … 搭配色带; but 电压力锅密封圈, 净水器…原装滤芯 are the parts themselves).
 */
function isMentioned(
  { tag, start }: KindWord,
  products: readonly KindWord[],
  links: readonly LinkWord[],
): boolean {
  if (!tag.part || tag.category !== 'not-warrantable') return false;
  return links.every((link) => link.tag.link === 'like') && products.some(({ end }) => start - end >= 2);
}
