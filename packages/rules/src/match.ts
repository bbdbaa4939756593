import type { Category, Channel, Condition, Lexicon, LexiconKind, LexiconLink } from '@baoqi/policies/types';
import { compileWords, type Hit, type WordFinder } from './find-words.ts';
import { type FoldedTitle, foldTitle } from './fold-title.ts';
import { lensName } from './lens-name.ts';
import { makerOf } from './maker.ts';
import { modelName } from './model-name.ts';
import { soldInByPart } from './part-number.ts';
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
  /** `likely`: the title leaves room for another answer, and the user is asked by one tap. */
  certainty: 'sure' | 'likely';
  /** The words that decided, as they stand in the folded title. */
  evidence: string[];
};

export type Matcher = { match(facts: TitleFacts): Match };

type KindTag = { is: 'kind'; rank: number } & Omit<LexiconKind, 'words'>;

type Tag =
  | { is: 'brand'; id: string; accessories: boolean; usually: Category | null }
  | { is: 'series'; id: string; category: Category | null }
  | KindTag
  | { is: 'link'; link: LexiconLink };

type SaleTag = { channel: Channel } | { condition: Condition };

/** Kinds that win over the product that the title names as well. */
const ADDED: ReadonlySet<Category> = new Set([
  'not-warrantable',
  'charger-cable-case',
  'tripod-bag',
  'memory-card',
]);

const LINKS = ['before', 'after', 'like', 'own', 'mount'] as const satisfies readonly LexiconLink[];

/**
 * A matcher of product titles, compiled once from the lexicon. `match` takes time linear in the title, never throws, and
 * leaves open what the title does not say. It is simple: words decide, by the order that the head of `lexicon.yaml` gives.
 *
 * Example: `尼康（Nikon）Z6III 全画幅微单 机身` gives nikon, camera-body, `Z6III`; `适用于尼康Z6III 镜头布` gives no brand,
 * `accessoryFor: 'nikon'`, not warrantable.
 */
export function compileMatcher(lexicon: Lexicon): Matcher {
  const words = compileWords<Tag>([
    ...lexicon.brands.flatMap(({ id, words, series, accessories, usually }) => [
      ...open<Tag>(words, { is: 'brand', id, accessories: accessories === true, usually: usually ?? null }),
      ...series.flatMap((entry) => open<Tag>(entry.words, { is: 'series', id, category: entry.category })),
    ]),
    ...lexicon.categories.flatMap(({ words, ...kind }, rank) =>
      tagged<Tag>(words, { is: 'kind', rank, ...kind }),
    ),
    ...LINKS.flatMap((link) => tagged<Tag>(lexicon.links[link], { is: 'link', link })),
  ]);
  const sale = compileWords<SaleTag>([
    ...lexicon.channels.flatMap(({ channel, words }) => tagged<SaleTag>(words, { channel })),
    ...lexicon.conditions.flatMap(({ condition, words }) => tagged<SaleTag>(words, { condition })),
  ]);
  return {
    match: (facts) => {
      const title = foldTitle(facts.title);
      const { evidence, ...found } = product(words, title);
      const { evidence: saleEvidence, ...howSold } = saleOf(sale, title, facts);
      return { ...found, ...howSold, evidence: [...evidence, ...saleEvidence] };
    },
  };
}

function tagged<T>(words: readonly string[], tag: T): { word: string; tag: T }[] {
  return words.map((word) => ({ word: foldTitle(word).low, tag }));
}

/** The same, with a model right behind it if need be. */
const open = <T>(words: readonly string[], tag: T) =>
  tagged(words, tag).map((entry) => ({ ...entry, open: true }));

type HitOf<K extends Tag['is']> = { start: number; end: number; tag: Extract<Tag, { is: K }> };

function hitsOf<K extends Tag['is']>(hits: readonly Hit<Tag>[], is: K): HitOf<K>[] {
  return hits.filter((hit): hit is HitOf<K> => hit.tag.is === is);
}

function product(find: WordFinder<Tag>, title: FoldedTitle): Omit<Match, 'channel' | 'condition'> {
  const sold = withoutGifts(title.low);
  const hits = find(sold);
  const links = hitsOf(hits, 'link');
  const kinds = longest(hitsOf(hits, 'kind')).sort((a, b) => a.tag.rank - b.tag.rank || a.start - b.start);
  const added = kinds.find(
    (kind) => (kind.tag.part === true || ADDED.has(kind.tag.category)) && !isMentioned(kind, kinds, links),
  );
  const word = kinds.find(({ tag }) => tag.part !== true && !ADDED.has(tag.category)) ?? null;
  const isPart = added?.tag.part === true;
  const seriesHits = hitsOf(hits, 'series');
  const { maker, madeFor, sure, evidence } = makerOf({
    brands: hitsOf(hits, 'brand'),
    links,
    part: isPart
      ? {
          start: added.start,
          end: added.end,
          byOthers: added.tag.byOthers === true,
          passive: added.tag.works !== true,
        }
      : null,
    devices: [...seriesHits, ...kinds.filter(({ tag }) => tag.part !== true && !ADDED.has(tag.category))],
    other: isPart ? null : (kinds[0] ?? null),
    isGoods: added !== undefined && !isPart && added.tag.category === 'not-warrantable',
    isLens: word?.tag.category === 'lens' || FOCAL_LENGTH.test(sold),
    sold,
  });
  const series = mostTelling(seriesHits.filter((hit) => hit.tag.id === maker?.tag.id));
  const usual = maker?.tag.usually ?? null;
  const said = kinds.some(({ tag }) => tag.category === usual) ? usual : (word?.tag.category ?? usual);
  const category = added?.tag.category ?? categoryOf(series[0] ?? null, said, withoutPresents(title.low));
  const bySeries = series.find((hit) => hit.tag.category === category) ?? series[0] ?? null;
  const named = added === undefined ? bySeries : null;
  const nothing = category === null && maker === null;
  return {
    brand: maker?.tag.id ?? null,
    // Of what names neither a brand nor a kind that we know, most has no warranty; it is not kept, and can be fetched.
    category: nothing && sold.trim() !== '' ? 'not-warrantable' : category,
    model: nothing ? null : modelOf(title, category, named, maker?.end ?? 0),
    accessoryFor: madeFor,
    warrantable:
      !nothing &&
      (added?.tag.works ?? (category !== 'not-warrantable' && (category !== null || maker !== null))),
    certainty: sure && (maker !== null || madeFor !== null) && category !== null ? 'sure' : 'likely',
    evidence: [...evidence, ...wordsAt(sold, [added ?? null, added ? null : word, named])],
  };
}

const wordsAt = (sold: string, places: readonly ({ start: number; end: number } | null)[]): string[] =>
  places.flatMap((place) => (place === null ? [] : [sold.slice(place.start, place.end)]));

function modelOf(
  title: FoldedTitle,
  category: Category | null,
  series: { start: number; end: number } | null,
  from: number,
): string | null {
  if (category === 'lens') return lensName(title, from) ?? modelName(title, null, from);
  return modelName(title, series, from);
}

/** Longest first; but a body named before a lens's family is what is sold: `EOS R50 … RF-S18-45mm`. */
function mostTelling(hits: readonly HitOf<'series'>[]): HitOf<'series'>[] {
  const lens = hits.find(({ tag }) => tag.category === 'lens');
  const isBody = ({ tag, start }: HitOf<'series'>): boolean =>
    tag.category === 'camera-body' && lens !== undefined && start < lens.start;
  return [...hits].sort(
    (a, b) =>
      Number(isBody(b)) - Number(isBody(a)) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
}

/** Words inside a longer one say nothing by themselves: 内胆 in 内胆包, 相机套 in 相机套装. */
function longest<T extends { start: number; end: number }>(hits: readonly T[]): T[] {
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other.start <= hit.start && other.end >= hit.end && other.end - other.start > hit.end - hit.start,
      ),
  );
}

/**
 * Consumables and parts that a title only mentions: they stand behind the product, not joined to it, and no word says for
 * whom they are made (打印机 … 搭配色带; but 电压力锅密封圈, 净水器…原装滤芯 are the parts themselves).
 */
function isMentioned(
  kind: HitOf<'kind'>,
  kinds: readonly HitOf<'kind'>[],
  links: readonly HitOf<'link'>[],
): boolean {
  if (
    kind.tag.part !== true ||
    kind.tag.category !== 'not-warrantable' ||
    links.some(({ tag }) => tag.link !== 'like')
  )
    return false;
  return kinds.some(({ tag, end }) => tag.part !== true && !ADDED.has(tag.category) && kind.start - end >= 2);
}

/** The title up to what is given along; what a `+` adds stays, since a lens makes a kit. */
const withoutPresents = (low: string): string => low.split(/[送赠]/)[0] ?? '';

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

/** The strongest word of title, seller and host: second-hand before cross-border before mainland (京东国际自营 is no 行货). */
function saleOf(
  find: WordFinder<SaleTag>,
  title: FoldedTitle,
  { seller, host }: TitleFacts,
): Pick<Match, 'channel' | 'condition' | 'evidence'> {
  const text = [title.low, foldTitle(seller ?? '').low, foldTitle(host ?? '').low].join(' | ');
  const hits = find(text);
  const tags = hits.map((hit) => hit.tag);
  const part = soldInByPart(text);
  const channels = new Set([
    ...(part ? [part.channel] : []),
    ...tags.flatMap((tag) => ('channel' in tag ? [tag.channel] : [])),
  ]);
  const conditions = new Set(tags.flatMap((tag) => ('condition' in tag ? [tag.condition] : [])));
  const channel =
    (['second-hand', 'cross-border', 'mainland'] as const).find((one) => channels.has(one)) ?? 'unknown';
  const condition = conditions.has('refurbished')
    ? 'refurbished'
    : conditions.has('used') || channel === 'second-hand'
      ? 'used'
      : 'new';
  const evidence = [
    ...hits.map(({ start, end }) => text.slice(start, end).trim()),
    ...(part ? [part.number] : []),
  ];
  return { channel, condition, evidence };
}
