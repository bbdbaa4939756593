import type { CivilDate } from '@baoqi/rules';
import { nowIso } from '../platform/clock.ts';
import { programmeOfSubject } from './coupon-subject.ts';
import { db } from './db.ts';
import { planCalendar, type WantedEvent } from './plan-calendar.ts';
import type { CalendarRow } from './types.ts';

/** Remembers what calendars are told now, and answers it: one transaction, so that two exports at once do not disagree. */
export async function tellCalendar(
  wanted: readonly WantedEvent[],
  today: CivilDate,
  settled: (summary: string) => string,
): Promise<CalendarRow[]> {
  return db.transaction('rw', [db.calendar, db.journal, db.couponGrants, db.couponDevices], async () => {
    const known = await db.calendar.toArray();
    const told = new Set(known.map(({ uid }) => uid));
    const firsts = new Map<string, number>();
    // Each change of an item is a line of the journal: higher than whatever an export said that we have forgotten.
    for (const { uid, itemId } of wanted) {
      if (told.has(uid) || firsts.has(itemId)) continue;
      firsts.set(
        itemId,
        await db.journal
          .where('subject')
          .anyOf(await subjectsOf(itemId))
          .count(),
      );
    }
    const first = (itemId: string) => firsts.get(itemId) ?? 0;
    const plan = planCalendar(known, wanted, { today, now: nowIso(), first, settled });
    const before = new Map(known.map((row) => [row.uid, row]));
    await db.calendar.bulkPut(plan.rows.filter((row) => before.get(row.uid) !== row));
    return plan.told;
  });
}

/** What journal lines call it: an item by its id; coupons by their subject, and by those of grants and devices. */
async function subjectsOf(itemId: string): Promise<string[]> {
  if (programmeOfSubject(itemId) === null) return [itemId];
  const [grants, devices] = await Promise.all([
    db.couponGrants.toCollection().primaryKeys(),
    db.couponDevices.toCollection().primaryKeys(),
  ]);
  return [itemId, ...grants, ...devices];
}
