import type { Category, Channel, Condition, Lexicon } from '@baoqi/policies/types';
import { compileWords, type Hit, type WordFinder } from './find-words.ts';
import { type FoldedTitle, foldTitle } from './fold-title.ts';
import { lensName } from './lens-name.ts';
import { makerOf } from './maker.ts';
import { modelName } from './model-name.ts';
import { withoutGifts } from './without-gifts.ts';

export type TitleFacts = { title: string; seller?: string | null; host?: string | null };

export type Match = {
  /** The maker; null: none of the lexicon's, or not known. */
  brand: string | null;
  category: Category | null;
  model: string | null;
  channel: Channel;
  condition: Condition;
  /** The brand whose product this is made to go with, where somebody else makes it. */
  accessoryFor: string | null;
  /** A kind of thing that carries a maker's warranty. */
  warrantable: boolean;
};

export type Matcher = { match(facts: TitleFacts): Match };

type Tag =
  | { is: 'brand'; id: string }
  | { is: 'series'; id: string; category: Category | null }
  | { is: 'category'; category: Category; rank: number }
  | { is: 'accessory' };

type SaleTag = { channel: Channel } | { condition: Condition };

/** Kinds of things made to go with a product; they win over the product that the title names as well. */
const ADDED: ReadonlySet<Category> = new Set([
  'not-warrantable',
  'charger-cable-case',
  'tripod-bag',
  'memory-card',
]);

/** Of the kinds that mix bags with batteries, the words that name something with current or mechanics in it. */
const WORKS =
  /电池|充电|电源|数据线|连接线|转换线|适配器|架|自拍杆|手柄|battery|charger|cable|adapter|power|tripod|monopod|stick/;

/**
 * A matcher of product titles, compiled once from the lexicon. `match` takes time linear in the title, never throws, and
 * leaves open what the title does not say. It is simple: words decide, by the order that the head of `lexicon.yaml` gives.
 *
 * Example: `尼康（Nikon）Z6III 全画幅微单 机身` gives nikon, camera-body, `Z6III`; `适用于尼康Z6III 镜头布` gives no brand,
 * `accessoryFor: 'nikon'`, not warrantable.
 */
export function compileMatcher(lexicon: Lexicon): Matcher {
  const words = compileWords<Tag>([
    ...lexicon.brands.flatMap(({ id, words, series }) => [
      ...tagged<Tag>(words, { is: 'brand', id }),
      ...series.flatMap((entry) => tagged<Tag>(entry.words, { is: 'series', id, category: entry.category })),
    ]),
    ...lexicon.categories.flatMap(({ category, words }, rank) =>
      tagged<Tag>(words, { is: 'category', category, rank }),
    ),
    ...tagged<Tag>(lexicon.accessory, { is: 'accessory' }),
  ]);
  const sale = compileWords<SaleTag>([
    ...lexicon.channels.flatMap(({ channel, words }) => tagged<SaleTag>(words, { channel })),
    ...lexicon.conditions.flatMap(({ condition, words }) => tagged<SaleTag>(words, { condition })),
  ]);
  return { match: (facts) => ({ ...product(words, facts.title), ...saleOf(sale, facts) }) };
}

function tagged<T>(words: readonly string[], tag: T): { word: string; tag: T }[] {
  return words.map((word) => ({ word: foldTitle(word).low, tag }));
}

type HitOf<K extends Tag['is']> = { start: number; end: number; tag: Extract<Tag, { is: K }> };

function hitsOf<K extends Tag['is']>(hits: readonly Hit<Tag>[], is: K): HitOf<K>[] {
  return hits.filter((hit): hit is HitOf<K> => hit.tag.is === is);
}

function product(find: WordFinder<Tag>, raw: string): Omit<Match, 'channel' | 'condition'> {
  const title = foldTitle(raw);
  const sold = withoutGifts(title.low);
  const hits = find(sold);
  const kinds = hitsOf(hits, 'category').sort((a, b) => a.tag.rank - b.tag.rank || a.start - b.start);
  const added = kinds.find((hit) => ADDED.has(hit.tag.category));
  const { maker, madeFor } = makerOf(
    hitsOf(hits, 'brand'),
    hitsOf(hits, 'accessory'),
    added !== undefined,
    sold,
  );
  const series = longestFirst(hitsOf(hits, 'series').filter((hit) => hit.tag.id === maker?.tag.id));
  const category = added?.tag.category ?? categoryOf(series[0] ?? null, kinds[0]?.tag.category ?? null, sold);
  const bySeries = series.find((hit) => hit.tag.category === category) ?? series[0] ?? null;
  const named = added === undefined ? bySeries : null;
  return {
    brand: maker?.tag.id ?? null,
    category,
    model: category === null && maker === null ? null : modelOf(title, category, named, maker?.end ?? 0),
    accessoryFor: madeFor,
    warrantable: isWarrantable(
      category,
      maker !== null,
      added === undefined ? '' : sold.slice(added.start, added.end),
    ),
  };
}

function modelOf(
  title: FoldedTitle,
  category: Category | null,
  series: { start: number; end: number } | null,
  from: number,
): string | null {
  if (category === 'lens') return lensName(title, from) ?? modelName(title, null, from);
  return modelName(title, series, from);
}

function longestFirst<T extends { start: number; end: number }>(hits: T[]): T[] {
  return [...hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}

const FOCAL_LENGTH = /\d(?:mm|毫米)/;

const BODY_ONLY = /机身|body/;

const LENS_WORD = /镜头|定焦|变焦|lens/;

/** A series decides; then the words. A camera body named with a focal length is a kit, unless it says that it is the body only. */
function categoryOf(series: HitOf<'series'> | null, word: Category | null, sold: string): Category | null {
  const bySeries = series?.tag.category ?? null;
  const focal = FOCAL_LENGTH.test(sold);
  if (bySeries === 'camera-body') {
    const kit = word === 'camera-kit' || (!BODY_ONLY.test(sold) && (focal || LENS_WORD.test(sold)));
    return kit ? 'camera-kit' : 'camera-body';
  }
  if (bySeries !== null) return bySeries;
  // 微单镜头 is a lens: the mount is named by the bodies that it is made for.
  if (word === 'camera-body' && focal && LENS_WORD.test(sold) && !BODY_ONLY.test(sold)) return 'lens';
  return word;
}

function isWarrantable(category: Category | null, known: boolean, addedWord: string): boolean {
  if (category === 'not-warrantable') return false;
  if (category === 'charger-cable-case' || category === 'tripod-bag') return WORKS.test(addedWord);
  return category !== null || known;
}

/** The strongest word of title, seller and host: second-hand before cross-border before mainland (京东国际自营 is no 行货). */
function saleOf(
  find: WordFinder<SaleTag>,
  { title, seller, host }: TitleFacts,
): Pick<Match, 'channel' | 'condition'> {
  const text = [title, seller ?? '', host ?? ''].map((part) => foldTitle(part).low).join(' | ');
  const tags = find(text).map((hit) => hit.tag);
  const channels = new Set(tags.flatMap((tag) => ('channel' in tag ? [tag.channel] : [])));
  const conditions = new Set(tags.flatMap((tag) => ('condition' in tag ? [tag.condition] : [])));
  const channel =
    (['second-hand', 'cross-border', 'mainland'] as const).find((one) => channels.has(one)) ?? 'unknown';
  const condition = conditions.has('refurbished')
    ? 'refurbished'
    : conditions.has('used') || channel === 'second-hand'
      ? 'used'
      : 'new';
  return { channel, condition };
}
