import { nowIso } from '../platform/clock.ts';
import { db } from './db.ts';
import { journalRow } from './rows.ts';

/**
 * An order that was cancelled before we ever saw it is kept nowhere. But a list that was left open in another tab still
 * says *ordered*, and must not bring it in afterwards; so that it was seen over is written down, and believed for a
 * month. Not for ever: should a detector once have misread a state, the order comes in when it is seen again.
 */
const BELIEVED_DAYS = 30;
const WHAT = 'order-over';

const subjectOf = (store: string, number: string): string => `${store}#${number}`;

/** Inside a transaction over the journal. */
export async function rememberOver(store: string, numbers: string[]): Promise<void> {
  if (await wasOver(store, numbers)) return;
  await db.journal.bulkAdd(
    numbers.map((number) =>
      journalRow({ subject: subjectOf(store, number), what: WHAT, why: 'page', detail: { store } }),
    ),
  );
}

export async function wasOver(store: string, numbers: string[]): Promise<boolean> {
  const subjects = numbers.map((number) => subjectOf(store, number));
  const rows = await db.journal.where('subject').anyOf(subjects).toArray();
  const since = Date.parse(nowIso()) - BELIEVED_DAYS * 86_400_000;
  return rows.some((row) => row.what === WHAT && Date.parse(row.at) >= since);
}
