import type { Lexicon, PolicyData } from '@baoqi/policies/types';

import { type Loaded, loadLexicon, mistakeLine } from '../../packages/policies/src/load.ts';
import { lexiconFile } from '../../packages/policies/src/paths.ts';
import { gatherWithStatutes } from '../../packages/policies/src/statutes.ts';

/** The authored data, read from its YAML, so that no build has to come first; with `brand`, what speaks of its things. */
export function policyData(brand?: string | null): PolicyData {
  return orThrow(gatherWithStatutes(brand));
}

export function lexicon(): Lexicon {
  return orThrow(loadLexicon(lexiconFile));
}

function orThrow<T>(loaded: Loaded<T>): T {
  if (loaded.ok) return loaded.value;
  throw new Error(`the data has mistakes:\n${loaded.mistakes.map(mistakeLine).join('\n')}`);
}
