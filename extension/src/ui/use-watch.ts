import { useEffect, useState } from 'preact/hooks';
import type { StorageProblem } from '../records/problems.ts';
import { watch } from '../records/watch.ts';

export type Watched<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'problem'; because: StorageProblem };

/** What `query` reads from the database, now and after every change, here or in another tab. `key` names the query. */
export function useWatch<T>(query: () => Promise<T>, key: string): Watched<T> {
  const [seen, setSeen] = useState<{ key: string; watched: Watched<T> }>({
    key,
    watched: { state: 'loading' },
  });
  useEffect(
    () =>
      watch(
        query,
        (value) => setSeen({ key, watched: { state: 'ready', value } }),
        (because) => setSeen({ key, watched: { state: 'problem', because } }),
      ),
    [key],
  );
  return seen.key === key ? seen.watched : { state: 'loading' };
}
