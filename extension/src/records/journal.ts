import { db } from './db.ts';
import type { Outcome } from './problems.ts';
import { journalRow } from './rows.ts';
import { attempt } from './trouble.ts';
import type { JournalRow } from './types.ts';

/** Writes down something that changed no record: a proposal that was refused. */
export function note(entry: Omit<JournalRow, 'id' | 'at'>): Promise<Outcome<null>> {
  return attempt(async () => {
    await db.journal.add(journalRow(entry));
    return null;
  });
}

/** All that is written of one subject, oldest first. */
export async function journalOf(subject: string): Promise<JournalRow[]> {
  return db.journal.where('subject').equals(subject).sortBy('at');
}
