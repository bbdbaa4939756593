import type { Category, Channel, Condition, Lexicon, LexiconKind, LexiconLink } from '@baoqi/policies/types';
import { compileWords, type Hit } from './find-words.ts';
import { foldTitle } from './fold-title.ts';
import { isDigitAt } from './latin.ts';
import { outermost } from './outermost.ts';

type BrandTag = {
  is: 'brand';
  id: string;
  accessories: boolean;
  usually: Category | null;
  /** A word of every day as well (苹果, 小米): a name only where the title speaks of a product. */
  everyday?: true;
};
type SeriesTag = { is: 'series'; id: string; category: Category | null };
type LinkTag = { is: 'link'; link: LexiconLink };
type MuteTag = { is: 'mute' };
type KindTag = {
  is: 'kind';
  rank: number;
  category: Category;
  /** Wins over the product that the title names as well. */
  added: boolean;
  part: boolean;
  byOthers: boolean;
  works: boolean | null;
  byBrand?: boolean | undefined;
  holds?: boolean | undefined;
  ofBrand?: boolean | undefined;
};

type SaleTag = { is: 'sale'; channel: Channel | null; condition: Condition | null };

type Tag = BrandTag | SeriesTag | KindTag | LinkTag | SaleTag | MuteTag;

type Said<T> = { start: number; end: number; tag: T };
export type BrandWord = Said<BrandTag>;
export type SeriesWord = Said<SeriesTag>;
export type KindWord = Said<KindTag>;
export type LinkWord = Said<LinkTag>;
export type SaleWord = Said<SaleTag>;

/** The words of a title by what they say, each list in the order of the title. */
export type TitleWords = {
  brands: BrandWord[];
  series: SeriesWord[];
  kinds: KindWord[];
  links: LinkWord[];
  /** How it is sold. */
  sale: SaleWord[];
};

/** Categories of things that go along with a product, or that are none. */
const ADDED: ReadonlySet<Category> = new Set([
  'not-warrantable',
  'charger-cable-case',
  'tripod-bag',
  'memory-card',
]);

const LINKS = ['before', 'after', 'like', 'own', 'mount'] as const satisfies readonly LexiconLink[];

/** A reader of the words that say what is sold, by whom it is made and how it is sold, from the folded title. */
export function compileTitleWords(lexicon: Lexicon): (low: string) => TitleWords {
  const everyday = new Set(lexicon.everyday);
  const find = compileWords<Tag>([
    ...lexicon.brands.flatMap(({ id, words, series, accessories = false, usually = null }) => [
      ...words.flatMap((word) =>
        named<Tag>([word], {
          is: 'brand',
          id,
          accessories,
          usually,
          ...(everyday.has(word) ? { everyday: true } : {}),
        }),
      ),
      ...series.flatMap((entry) => named<Tag>(entry.words, { is: 'series', id, category: entry.category })),
    ]),
    ...lexicon.categories.flatMap(({ words, ...kind }, rank) =>
      tagged<Tag>(words, { is: 'kind', rank, ...kindOf(kind) }),
    ),
    ...LINKS.flatMap((link) => tagged<Tag>(lexicon.links[link], { is: 'link', link })),
    ...lexicon.channels.flatMap(({ channel, words }) =>
      tagged<Tag>(words, { is: 'sale', channel, condition: null }),
    ),
    ...lexicon.conditions.flatMap(({ condition, words }) =>
      tagged<Tag>(words, { is: 'sale', channel: null, condition }),
    ),
    ...tagged<Tag>(lexicon.links.mute ?? [], { is: 'mute' }),
  ]);
  return (low) => {
    const hits = find(low);
    return sorted(hits.length > MOST ? hits.slice(0, MOST) : hits, low);
  };
}

/**
 * So many words are weighed against each other, and no more, so that time stays linear where a page repeats one for ten
 * thousand characters. Of 4,261 real and made-up titles none holds more than 25.
 */
const MOST = 240;

/** Words with what they say, folded as titles are. */
function tagged<T>(words: readonly string[], tag: T): { word: string; tag: T }[] {
  return words.map((word) => ({ word: foldTitle(word).low, tag }));
}

/** The same, with a model right behind it if need be. */
const named = <T>(words: readonly string[], tag: T) =>
  tagged(words, tag).map((entry) => ({ ...entry, open: true }));

function kindOf(kind: Omit<LexiconKind, 'words'>): Omit<KindTag, 'is' | 'rank'> {
  const { category, part = false, byOthers = false, works = null, ...more } = kind;
  return { category, added: part || ADDED.has(category), part, byOthers, works, ...more };
}

/** Most titles hold no such word. */
const NONE: readonly Hit<Tag>[] = [];

function sorted(hits: readonly Hit<Tag>[], low: string): TitleWords {
  const mute = hits.some(({ tag }) => tag.is === 'mute')
    ? outermost(hits.filter(({ tag }) => tag.is === 'mute'))
    : NONE;
  const said: TitleWords = { brands: [], series: [], kinds: [], links: [], sale: [] };
  let past = 0;
  for (const hit of hits) {
    // Both stand in the order in which they begin, so that what lies behind a hit is not looked at again.
    while ((mute[past]?.end ?? Number.POSITIVE_INFINITY) <= hit.start) past++;
    if (isSpoiltFrom(mute, past, hit)) continue;
    if (isSaid(hit, 'brand')) said.brands.push(hit);
    else if (isSaid(hit, 'series')) said.series.push(hit);
    else if (isSaid(hit, 'kind')) said.kinds.push(hit);
    else if (isSaid(hit, 'link')) {
      if (!isAperture(hit, low) && !isForPeople(hit, low)) said.links.push(hit);
    } else if (isSaid(hit, 'sale')) said.sale.push(hit);
  }
  return said;
}

/** `f/2.8`, where `f/` is no short `for`. */
function isAperture({ start, end }: Hit<Tag>, low: string): boolean {
  return low.charAt(end - 1) === '/' && end - start === 2 && isDigitAt(low, end);
}

/** `for Men`, `for Christmas`, `for YouTube`: said of everything. */
const PEOPLE =
  /^ (?:men|women|kids|adults|boys|girls|teens|students|beginners|family|families|home|office|school|business|travel|outdoors?|sports?|gaming|photography|video|youtube|birthday|christmas|gifts?|him|her)(?![a-z])/;

function isForPeople({ start, end }: Hit<Tag>, low: string): boolean {
  return low.startsWith('for', start) && end - start === 3 && PEOPLE.test(low.slice(end, end + 14));
}

function isSpoiltFrom(mute: readonly Hit<Tag>[], from: number, hit: Hit<Tag>): boolean {
  for (let at = from; (mute[at]?.start ?? hit.end) < hit.end; at++) {
    const place = mute[at];
    if (place !== undefined && isSpoilt(hit, place)) return true;
  }
  return false;
}

/** Within a mute word, or across its border (耳机包 in 耳机包邮); what holds it as a whole stands: 相机套装 beside 套装. */
function isSpoilt({ start, end }: Hit<Tag>, mute: Hit<Tag>): boolean {
  const overlaps = start < mute.end && end > mute.start;
  return overlaps && !(start <= mute.start && end >= mute.end && end - start > mute.end - mute.start);
}

/** The words of `low` that `sold`, the same text with some of it blanked out (`withoutGifts`), still holds. */
export function wordsLeft(words: TitleWords, low: string, sold: string): TitleWords {
  if (sold === low) return words;
  const isLeft = ({ start, end }: Said<Tag>): boolean => sold.startsWith(low.slice(start, end), start);
  return {
    brands: words.brands.filter(isLeft),
    series: words.series.filter(isLeft),
    kinds: words.kinds.filter(isLeft),
    links: words.links.filter(isLeft),
    sale: words.sale.filter(isLeft),
  };
}

function isSaid<K extends Tag['is']>(hit: Hit<Tag>, is: K): hit is Said<Extract<Tag, { is: K }>> {
  return hit.tag.is === is;
}
