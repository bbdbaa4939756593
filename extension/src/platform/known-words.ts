import { browser } from 'wxt/browser';

let words: Promise<string[]> | null = null;

/** The words that a report of a page may keep: those that the detectors themselves name. Written at build from their sources. */
export function loadKnownWords(): Promise<string[]> {
  words ??= fetch(browser.runtime.getURL('/known-words.json')).then(
    (answer): Promise<string[]> => answer.json(),
  );
  return words;
}
