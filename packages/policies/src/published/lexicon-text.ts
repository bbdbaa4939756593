import type { Lexicon } from '../types.ts';

/**
 * The lexicon as it is shipped: the words of each list in alphabetical order, so that those that begin alike stand together
 * and compress better. Their order says nothing; that of brands and kinds does, and stays.
 */
export function lexiconText(lexicon: Lexicon): string {
  return JSON.stringify(lexicon, (_, value: unknown) => (isWords(value) ? value.toSorted() : value));
}

const isWords = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((word) => typeof word === 'string');
