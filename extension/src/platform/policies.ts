import type { BrandFile, DataIndex, LawFile, Lexicon, PolicyData } from '@baoqi/policies/types';
import { browser } from 'wxt/browser';
import { filesFor, type Wanted } from '../view/policy-files.ts';

type DataPath =
  | '/index.json'
  | '/law.json'
  | '/lexicon.json'
  | `/brands/${string}.json`
  | `/services/${string}.json`;

const read = new Map<DataPath, Promise<unknown>>();
const loaded = new Map<string, BrandFile>();
let together: PolicyData | null = null;

/** Every brand and policy of this version in brief: names to choose from, and what tells one version from another. */
export function loadIndex(): Promise<DataIndex> {
  return own<DataIndex>('/index.json');
}

/** The words that the matcher is compiled from. */
export function loadLexicon(): Promise<Lexicon> {
  return own<Lexicon>('/lexicon.json');
}

/**
 * What the law gives, and all that is promised by the brands of these things and by the stores that they are from. Read
 * once a worker life; what was read before is in it too, so that it is the same object until something new is wanted.
 */
export async function loadPolicies(wanted: Iterable<Wanted>): Promise<PolicyData> {
  const [index, law] = await Promise.all([loadIndex(), own<LawFile>('/law.json')]);
  const missing = filesFor(index, wanted).filter((path) => !loaded.has(path));
  const files = await Promise.all(
    missing.map(async (path) => [path, await own<BrandFile>(`/${path}`)] as const),
  );
  // Another call may have put the same ones in while these were read.
  const fresh = files.filter(([path]) => !loaded.has(path));
  for (const [path, file] of fresh) loaded.set(path, file);
  if (together === null || fresh.length > 0) {
    const all = [...loaded.values()];
    together = {
      schema: 1,
      asOf: law.asOf,
      brands: all.map(({ brand }) => brand),
      policies: [...all.flatMap(({ policies }) => policies), ...law.policies],
      holidays: law.holidays,
      statutesUnknown: law.statutesUnknown,
    };
  }
  return together;
}

// Our own files, validated when they were built: the one place where parsed JSON is taken at its word.
function own<T>(path: DataPath): Promise<T> {
  const known = read.get(path);
  if (known) return known as Promise<T>;
  const answer: Promise<T> = fetch(browser.runtime.getURL(path)).then((response) => response.json());
  read.set(path, answer);
  // What could not be read once (a full disk, an update under way) is asked for again.
  answer.catch(() => read.delete(path));
  return answer;
}
