import { db } from './db.ts';
import type { Outcome, StorageProblem } from './problems.ts';
import { problemOf } from './problems.ts';

type Trouble = Extract<StorageProblem, 'blocked' | 'outdated'>;

let current: Trouble | null = null;
const listeners = new Set<(trouble: Trouble | null) => void>();

// An old page must let a newer one upgrade: it lets go of the database and asks to be reloaded.
db.on('versionchange', () => {
  db.close();
  set('outdated');
});
db.onNewer = () => set('outdated');
db.on('blocked', () => set('blocked'));
db.on('ready', () => set(null), true);

function set(trouble: Trouble | null) {
  if (current === trouble) return;
  current = trouble;
  for (const listener of listeners) listener(trouble);
}

/** Calls `listener` now and whenever the database becomes (un)usable for this page. Returns the way to stop. */
export function watchTrouble(listener: (trouble: Trouble | null) => void): () => void {
  listeners.add(listener);
  listener(current);
  return () => listeners.delete(listener);
}

/** Runs `work`, turning what may happen to any database into a value. Bugs still throw. */
export async function attempt<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  let stop = () => {};
  // A blocked upgrade never settles: without this race the caller would wait for as long as the other tab is open.
  const troubled = new Promise<Outcome<T>>((resolve) => {
    stop = watchTrouble((trouble) => {
      if (trouble) resolve({ ok: false, because: trouble });
    });
  });
  const done = work().then(
    (value): Outcome<T> => ({ ok: true, value }),
    (error: unknown): Outcome<T> => {
      const because = problemOf(error);
      if (!because) throw error;
      return { ok: false, because };
    },
  );
  try {
    return await Promise.race([done, troubled]);
  } finally {
    stop();
  }
}
