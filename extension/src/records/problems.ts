/** What can go wrong with the database without being a bug; each is worded for the user by the screens. */
export type StorageProblem =
  /** The disk or the browser's quota is full. Nothing was written. */
  | 'disk-full'
  /** Another tab of ours holds an older database open: close it and try again. */
  | 'blocked'
  /** A newer Baoqi has changed the database under this page: reload. */
  | 'outdated'
  /** The browser gives us no database (private window, damaged profile). */
  | 'unavailable'
  /** What was asked for is not there (any more). */
  | 'not-found';

export type Outcome<T> = { ok: true; value: T } | { ok: false; because: StorageProblem };

/** Thrown inside a transaction to roll it back with a reason. */
export class NotFound extends Error {
  override name = 'NotFound';
}

const BY_NAME: Record<string, StorageProblem> = {
  NotFound: 'not-found',
  QuotaExceededError: 'disk-full',
  VersionError: 'outdated',
  DatabaseClosedError: 'outdated',
  InvalidStateError: 'unavailable',
  MissingAPIError: 'unavailable',
  OpenFailedError: 'unavailable',
  UnknownError: 'unavailable',
};

/** The problem that `error` stands for, by the names in its chain of causes; null for a bug. */
export function problemOf(error: unknown): StorageProblem | null {
  // Dexie wraps the browser's error in `inner`, and a quota error aborts the transaction around it.
  for (const link of causes(error)) {
    if (link === 'QuotaExceededError') return 'disk-full';
  }
  for (const link of causes(error)) {
    const problem = BY_NAME[link];
    if (problem) return problem;
  }
  return null;
}

function causes(error: unknown): string[] {
  const names: string[] = [];
  let link = error;
  while (typeof link === 'object' && link !== null && names.length < 8) {
    if ('name' in link && typeof link.name === 'string') names.push(link.name);
    link = 'inner' in link ? link.inner : 'cause' in link ? link.cause : null;
  }
  return names;
}
