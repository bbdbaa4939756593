import { wordsOfDetectors } from '../src/redact/known-words.ts';

/** `known-words.json`: what may stay readable in a report of a page. */
export function knownWordsFile(): { relativeDest: string; contents: string } {
  return {
    relativeDest: 'known-words.json',
    contents: `${JSON.stringify([...wordsOfDetectors()].sort())}\n`,
  };
}
