import type { Lexicon } from '@baoqi/policies/types';
import { type Candidate, compileCandidates, compileMatcher, type TitleFacts } from '@baoqi/rules';
import { loadLexicon } from '../platform/policies.ts';
import { saidOf } from '../records/corrections.ts';
import type { ItemRecord } from '../records/item-record.ts';
import type { Matched } from '../records/items.ts';
import type { Correction } from '../records/types.ts';

export type LineToMatch = { title: string; seller: string | null; host: string | null };
export type LineMatch = { warrantable: boolean; matched: Matched; said?: string[] };
export type MatchLine = (line: LineToMatch) => LineMatch;

type Compiled = { from: Lexicon; match: MatchLine; candidates: (line: TitleFacts) => Candidate[] };

let compiled: Compiled | null = null;

/** The matcher over this version's lexicon; compiled once a worker life. */
export async function lineMatcher(): Promise<MatchLine> {
  return (await compiledOnce()).match;
}

/** What an item may be, by the title that its page has, the likeliest first. */
export async function candidatesOf({ item, purchase }: ItemRecord): Promise<Candidate[]> {
  const { candidates } = await compiledOnce();
  const { origin, seller } = purchase;
  const host = origin !== null && URL.canParse(origin) ? new URL(origin).hostname : null;
  return candidates({ title: item.pageTitle ?? item.title, seller, host });
}

/**
 * What the matcher makes of a line, put right by what the user said of this product at an earlier purchase: that is as
 * good as typed, and a thing that the user said the kind of is worth keeping, unless its kind has no warranty.
 */
export function withCorrections(
  line: LineMatch,
  product: { store: string; title: string; seller: string | null },
  corrections: readonly Correction[],
): LineMatch {
  const said = saidOf(corrections, product);
  const fields = Object.keys(said);
  if (fields.length === 0) return line;
  const isKnown = said.brand !== undefined || said.category !== undefined;
  const matched = { ...line.matched, ...said };
  return {
    warrantable: isKnown ? matched.category !== 'not-warrantable' : line.warrantable,
    matched: isKnown ? { ...matched, likely: false } : matched,
    said: fields,
  };
}

async function compiledOnce(): Promise<Compiled> {
  const lexicon = await loadLexicon();
  if (compiled?.from === lexicon) return compiled;
  const matcher = compileMatcher(lexicon);
  let find: ReturnType<typeof compileCandidates> | null = null;
  compiled = {
    from: lexicon,
    match: (line) => {
      const { warrantable, brand, category, model, channel, condition, certainty } = matcher.match(line);
      const likely = certainty === 'likely';
      return { warrantable, matched: { brand, category, model, channel, condition, likely } };
    },
    candidates: (line) => {
      find ??= compileCandidates(lexicon);
      return find(line.title, matcher.match(line));
    },
  };
  return compiled;
}
