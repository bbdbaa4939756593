import type { Lexicon, PolicyData } from '@baoqi/policies/types';
import { browser } from 'wxt/browser';

let policies: Promise<PolicyData> | null = null;
let lexicon: Promise<Lexicon> | null = null;

/** The policies that this version of the extension was built with; read once a worker life. */
export function loadPolicies(): Promise<PolicyData> {
  policies ??= own<PolicyData>('/policies.json');
  return policies;
}

/** The words that the matcher is compiled from. */
export function loadLexicon(): Promise<Lexicon> {
  lexicon ??= own<Lexicon>('/lexicon.json');
  return lexicon;
}

// Our own file, validated when it was built: the one place where parsed JSON is taken at its word.
async function own<T>(path: '/policies.json' | '/lexicon.json'): Promise<T> {
  const answer = await fetch(browser.runtime.getURL(path));
  return answer.json();
}
