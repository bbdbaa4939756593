import { nowIso } from '../platform/clock.ts';
import type { JournalRow, Row } from './types.ts';

/** The four columns that every row begins with. */
export function newRow(): Row {
  const now = nowIso();
  return { id: crypto.randomUUID(), createdAt: now, updatedAt: now, deletedAt: null };
}

export function isLive(row: Row): boolean {
  return row.deletedAt === null;
}

/** One line of the journal; ids are unique, order comes from `at`. */
export function journalRow(entry: Omit<JournalRow, 'id' | 'at'>): JournalRow {
  return { id: crypto.randomUUID(), at: nowIso(), ...entry };
}
