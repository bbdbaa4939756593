import type { CivilDate } from '@baoqi/rules';
import { nowIso } from '../platform/clock.ts';
import { db } from './db.ts';
import type { Outcome } from './problems.ts';
import { attempt } from './trouble.ts';

/** Keys of the reminders that were shown. */
export async function shownKeys(): Promise<Set<string>> {
  return new Set(await db.deliveries.toCollection().primaryKeys());
}

/** The same with the day on which each was shown. */
export async function readDeliveries(): Promise<Map<string, CivilDate>> {
  const rows = await db.deliveries.toArray();
  return new Map(rows.map(({ key, shownOn }) => [key, shownOn]));
}

/** Called after a reminder was shown, never before: for a deadline, twice beats never. */
export function markShown(
  reminders: readonly { key: string; itemId: string }[],
  shownOn: CivilDate,
): Promise<Outcome<null>> {
  return attempt(async () => {
    const shownAt = nowIso();
    await db.deliveries.bulkPut(reminders.map(({ key, itemId }) => ({ key, itemId, shownOn, shownAt })));
    return null;
  });
}
