import type { Lexicon } from '@baoqi/policies/types';
import { compileMatcher } from '@baoqi/rules';
import { loadLexicon } from '../platform/policies.ts';
import type { Matched } from '../records/items.ts';

export type LineToMatch = { title: string; seller: string | null; host: string | null };
export type MatchLine = (line: LineToMatch) => { warrantable: boolean; matched: Matched };

let compiled: { from: Lexicon; match: MatchLine } | null = null;

/** The matcher over this version's lexicon; compiled once a worker life. */
export async function lineMatcher(): Promise<MatchLine> {
  const lexicon = await loadLexicon();
  if (compiled?.from === lexicon) return compiled.match;
  const matcher = compileMatcher(lexicon);
  const match: MatchLine = (line) => {
    const { warrantable, brand, category, model, channel, condition } = matcher.match(line);
    return { warrantable, matched: { brand, category, model, channel, condition } };
  };
  compiled = { from: lexicon, match };
  return match;
}
