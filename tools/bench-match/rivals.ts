import type { Lexicon } from '@baoqi/policies/types';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { foldTitle } from '../../packages/rules/src/fold-title.ts';
import type { Answer, Row } from './titles.ts';

/** One thing that a word may say, with all its words. */
type Entry =
  | { is: 'brand'; id: string }
  | { is: 'kind'; category: string; works: boolean }
  | { is: 'link' }
  | { is: 'channel'; channel: string };
type Hit = { entry: Entry; score: number };
type Search = (title: string) => Hit[];

const entriesOf = (lexicon: Lexicon): { entry: Entry; words: string[] }[] => [
  ...lexicon.brands.map(({ id, words, series }) => ({
    entry: { is: 'brand' as const, id },
    words: [...words, ...series.flatMap((one) => one.words)],
  })),
  ...lexicon.categories.map(({ category, works, words }) => ({
    entry: { is: 'kind' as const, category, works: works ?? category !== 'not-warrantable' },
    words,
  })),
  { entry: { is: 'link' }, words: [...lexicon.links.before, ...lexicon.links.after] },
  ...lexicon.channels.map(({ channel, words }) => ({ entry: { is: 'channel' as const, channel }, words })),
];

/** Latin words and numbers as they stand, Chinese in pairs of characters, as is usual for search in Chinese. */
const tokens = (text: string): string[] =>
  (foldTitle(text).low.match(/[a-z0-9]+|\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    /^[a-z0-9]/.test(run) || run.length < 2
      ? [run]
      : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );

const miniSearch = (lexicon: Lexicon): Search => {
  const entries = entriesOf(lexicon);
  const index = new MiniSearch<{ id: number; words: string }>({
    fields: ['words'],
    tokenize: tokens,
    processTerm: (term) => term,
  });
  index.addAll(entries.map(({ words }, id) => ({ id, words: words.join(' ') })));
  return (title) =>
    index.search(title).flatMap(({ id, score }) => {
      const found = entries[Number(id)];
      return found ? [{ entry: found.entry, score }] : [];
    });
};

/** Fuse.js looks for one pattern, so each word of the title is looked for, and what was found adds up. */
const fuse = (lexicon: Lexicon): Search => {
  const words = entriesOf(lexicon).flatMap(({ entry, words: all }) =>
    all.map((word) => ({ entry, word: foldTitle(word).low })),
  );
  const index = new Fuse(words, {
    keys: ['word'],
    includeScore: true,
    threshold: 0.1,
    minMatchCharLength: 2,
  });
  return (title) => {
    const sums = new Map<Entry, number>();
    for (const token of new Set(tokens(title)))
      for (const { item, score } of index.search(token, { limit: 5 }))
        sums.set(item.entry, (sums.get(item.entry) ?? 0) + 1 - (score ?? 1));
    return [...sums].map(([entry, score]) => ({ entry, score })).sort((a, b) => b.score - a.score);
  };
};

/** `scored` answers the same as `ask` from what was searched before, so that scoring does not search again. */
export type Rival = { name: string; ask: (row: Row) => Answer; scored: (row: Row) => Answer };

/** The best hit of each sort is the answer; with a word like 适用 or `for` the brand is whom it is made for. */
const answerBy =
  (search: Search, atLeast: number) =>
  ({ id, title, seller, host }: Row): Answer => {
    const hits = search([title, seller, host].filter((part) => part !== null).join(' '));
    const brand = hits.find(({ entry, score }) => entry.is === 'brand' && score >= atLeast)?.entry;
    const kind = hits.find(({ entry }) => entry.is === 'kind')?.entry;
    const channel = hits.find(({ entry, score }) => entry.is === 'channel' && score >= atLeast)?.entry;
    const isFor = hits.some(({ entry, score }) => entry.is === 'link' && score >= atLeast);
    const named = brand?.is === 'brand' ? brand.id : null;
    return {
      id,
      brand: isFor ? null : named,
      accessoryFor: isFor ? named : null,
      category: kind?.is === 'kind' ? kind.category : 'not-warrantable',
      warrantable: kind?.is === 'kind' ? kind.works : false,
      channel: channel?.is === 'channel' ? channel.channel : 'unknown',
    };
  };

/** From how good a hit on it counts: each library gets the one that suits it best on these very titles. */
const LIMITS = {
  'Fuse.js': [0, 0.5, 0.9, 0.99, 1.5, 1.9],
  MiniSearch: [0, 2, 5, 8, 12, 18, 25],
} as const;

/** Searches each title once, however often its hits are judged. */
const remembering = (search: Search): Search => {
  const known = new Map<string, Hit[]>();
  return (title) => {
    const hits = known.get(title) ?? search(title);
    known.set(title, hits);
    return hits;
  };
};

/** Both over the same lexicon; `meanOf` says how right somebody is. */
export const rivals = (lexicon: Lexicon, meanOf: (ask: Rival['ask']) => number): Rival[] =>
  (
    [
      ['Fuse.js', fuse(lexicon)],
      ['MiniSearch', miniSearch(lexicon)],
    ] as const
  ).map(([name, search]) => {
    const seen = remembering(search);
    const means = LIMITS[name].map((limit) => ({ limit, mean: meanOf(answerBy(seen, limit)) }));
    const [best] = means.toSorted((a, b) => b.mean - a.mean);
    if (!best) throw new Error('no limit to try');
    return { name, ask: answerBy(search, best.limit), scored: answerBy(seen, best.limit) };
  });
