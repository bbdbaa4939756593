import { db } from './db.ts';
import type { Outcome } from './problems.ts';
import { journalRow } from './rows.ts';
import { attempt } from './trouble.ts';

/** Where two places of a page disagreed: what was kept, and what else was said. */
export type Conflict = { field: string; kept: string; other: string };

const WHAT = 'page-disagrees';

/** Writes down that a page says two things of a purchase; once for each thing said. */
export function noteConflicts(purchaseId: string, conflicts: Conflict[]): Promise<Outcome<null>> {
  return attempt(() =>
    db.transaction('rw', db.journal, async () => {
      const known = new Set((await conflictsOf(purchaseId)).map(spelled));
      const fresh = conflicts.filter((one) => !known.has(spelled(one)));
      if (fresh.length > 0)
        await db.journal.add(
          journalRow({ subject: purchaseId, what: WHAT, why: 'page', detail: { conflicts: fresh } }),
        );
      return null;
    }),
  );
}

/** All that pages have said of this purchase in two ways, oldest first. */
export async function conflictsOf(purchaseId: string): Promise<Conflict[]> {
  const rows = await db.journal.where('subject').equals(purchaseId).sortBy('at');
  return rows
    .filter((row) => row.what === WHAT)
    .flatMap((row) => (Array.isArray(row.detail.conflicts) ? row.detail.conflicts : []))
    .filter(isConflict);
}

function isConflict(value: unknown): value is Conflict {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['field', 'kept', 'other'].every((key) => typeof Reflect.get(value, key) === 'string')
  );
}

const spelled = ({ field, kept, other }: Conflict): string => JSON.stringify([field, kept, other]);
