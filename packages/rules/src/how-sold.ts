import type { Channel, Condition, Lexicon } from '@baoqi/policies/types';
import { compileWords } from './find-words.ts';
import { type FoldedTitle, foldTitle } from './fold-title.ts';
import { soldInByPart } from './part-number.ts';
import { tagged } from './title-words.ts';

export type HowSold = { channel: Channel; condition: Condition; evidence: string[] };

type SaleTag = { channel: Channel | null; condition: Condition | null };

/** The first that is named counts: 京东国际自营 is no 行货, and what is second-hand is that first of all. */
const STRONGEST = ['second-hand', 'cross-border', 'mainland'] as const satisfies readonly Channel[];

/** A reader of channel and condition, from the words of title, seller and host, and an Apple part number. */
export function compileHowSold(
  lexicon: Lexicon,
): (title: FoldedTitle, seller: string | null, host: string | null) => HowSold {
  const find = compileWords<SaleTag>([
    ...lexicon.channels.flatMap(({ channel, words }) => tagged(words, { channel, condition: null })),
    ...lexicon.conditions.flatMap(({ condition, words }) => tagged(words, { channel: null, condition })),
  ]);
  return (title, seller, host) => {
    const text = `${title.low} | ${folded(seller)} | ${folded(host)}`;
    const hits = find(text);
    const part = soldInByPart(text);
    const has = (channel: Channel) =>
      part?.channel === channel || hits.some(({ tag }) => tag.channel === channel);
    const channel = STRONGEST.find(has) ?? 'unknown';
    const is = (condition: Condition) => hits.some(({ tag }) => tag.condition === condition);
    const used = channel === 'second-hand' || is('used');
    const evidence = hits.map(({ start, end }) => text.slice(start, end).trim());
    if (part !== null) evidence.push(part.number);
    return { channel, condition: is('refurbished') ? 'refurbished' : used ? 'used' : 'new', evidence };
  };
}

const folded = (name: string | null): string => (name === null ? '' : foldTitle(name).low);
