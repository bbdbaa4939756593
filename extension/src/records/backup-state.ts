import { nowIso } from '../platform/clock.ts';
import { type BackupNeed, backupNeed, isPutOff, lastSaved } from './backup-need.ts';
import { db } from './db.ts';
import { note } from './journal.ts';
import type { Outcome } from './problems.ts';

/** More lines than this say no more than that much has changed. */
const ENOUGH = 500;

/** What is not in any backup yet, where that is worth a word; null: nothing to say. */
export async function readBackupNeed(): Promise<BackupNeed | null> {
  return db.transaction('r', db.journal, async () => {
    const library = await db.journal.where('subject').equals('library').toArray();
    const now = nowIso();
    if (isPutOff(library, now)) return null;
    const savedAt = lastSaved(library, now);
    const { journal } = db;
    const after = savedAt === null ? journal.orderBy('at') : journal.where('at').above(savedAt);
    return backupNeed(savedAt, await after.limit(ENOUGH).toArray(), now);
  });
}

/** A backup was made: what is here now is safe. */
export function backupMade(): Promise<Outcome<null>> {
  return note({ subject: 'library', what: 'backup-exported', why: 'user', detail: {} });
}

/** Not now: asked again in some weeks. */
export function backupLater(): Promise<Outcome<null>> {
  return note({ subject: 'library', what: 'backup-later', why: 'user', detail: {} });
}
