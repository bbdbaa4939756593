import type { IndexProgramme, Programme } from '@baoqi/policies/types';
import { browser } from 'wxt/browser';
import { loadIndex } from './policies.ts';

const read = new Map<string, Promise<Programme>>();

/** Whose programmes this version knows, in brief: it stands in the index, which is read anyway. */
export async function listProgrammes(): Promise<readonly IndexProgramme[]> {
  return (await loadIndex()).programmes;
}

/** These programmes whole, as this version has them; one that it does not know (a newer version's) is left out. */
export async function loadProgrammes(ids: Iterable<string>): Promise<Programme[]> {
  const wanted = new Set(ids);
  const known = (await listProgrammes()).filter(({ id }) => wanted.has(id));
  return Promise.all(known.map(({ id }) => programmeOf(id)));
}

function programmeOf(id: string): Promise<Programme> {
  const known = read.get(id);
  if (known) return known;
  // Our own file, validated when it was built: taken at its word, as `policies.ts` does.
  const answer: Promise<Programme> = fetch(browser.runtime.getURL(`/programmes/${id}.json`)).then(
    (response) => response.json(),
  );
  read.set(id, answer);
  answer.catch(() => read.delete(id));
  return answer;
}
