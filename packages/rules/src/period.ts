import type { Length } from '@baoqi/policies/types';
import { type CivilDate, civilDate, dayOfMonth, later, partsOf } from './civil-date.ts';
import { addDays, addMonths } from './date-arithmetic.ts';

export type PeriodEnd = {
  /** The last day of the period, inclusive. */
  lastDay: CivilDate;
  /** The last day that is whole within every reading: equal to `lastDay` but for hours. */
  safeDay: CivilDate;
  /** The month had no such day number, so the period ends on its last day. */
  monthEnd: boolean;
};

/**
 * The last day of a period that starts on `start` (民法典 第二百零一至二百零三条, 2021): the first day does not count (201);
 * months and years end on the same day number, or on the month's last day where there is none (202); the last
 * day counts to its end (203). Where a source says that the first day counts, everything ends one day earlier.
 *
 * Hours run from a moment that we do not know within `start`. The latest reading starts at its midnight's end, the
 * earliest at its beginning; the safe day is the last day that is whole within the earliest. 48 hours from
 * 2026-11-22 end on 2026-11-24 at the latest, and 2026-11-23 is safe.
 *
 * `lastDayCounts` false: the source says "before" the day that the length leads to, so the last day is the one before.
 * A length in whole calendar years ends on 31 December of the last, whatever day it began.
 *
 * No day is moved past a holiday: `working-day.ts` does that for the law's periods, brands do not promise it.
 *
 * Example: `periodEnd('2026-01-31', {n: 1, unit: 'months'}, false).lastDay` is `2026-02-28`.
 */
export function periodEnd(
  start: CivilDate,
  length: Length,
  firstDayCounts: boolean,
  lastDayCounts = true,
): PeriodEnd {
  const end = inclusiveEnd(start, length, firstDayCounts);
  if (lastDayCounts || length.unit === 'hours') return end;
  // A period of one day of which neither end counts would end before it began.
  const [lastDay, safeDay] = [addDays(end.lastDay, -1), addDays(end.safeDay, -1)];
  return { ...end, lastDay: later(lastDay, start), safeDay: later(safeDay, start) };
}

function inclusiveEnd(start: CivilDate, length: Length, firstDayCounts: boolean): PeriodEnd {
  if (length.calendar === true && length.unit === 'years') {
    const lastDay = civilDate(partsOf(start).year + length.n - 1, 12, 31);
    return { lastDay, safeDay: lastDay, monthEnd: false };
  }
  switch (length.unit) {
    case 'hours': {
      const lastDay = addDays(start, Math.ceil(length.n / 24));
      const safeDay = addDays(start, Math.max(0, Math.floor(length.n / 24) - 1));
      return { lastDay, safeDay, monthEnd: false };
    }
    case 'days': {
      const lastDay = addDays(start, firstDayCounts ? length.n - 1 : length.n);
      return { lastDay, safeDay: lastDay, monthEnd: false };
    }
    case 'months':
    case 'years': {
      const end = addMonths(start, monthsOf(length) ?? 0);
      const monthEnd = dayOfMonth(end) !== dayOfMonth(start);
      // Where there is no same day number, the month's last day ends the period, whether or not the first day counts.
      const lastDay = firstDayCounts && !monthEnd ? addDays(end, -1) : end;
      return { lastDay, safeDay: lastDay, monthEnd };
    }
  }
}

/** A length in whole months, or null for days and hours: `monthsOf({n: 2, unit: 'years'})` is 24. */
export function monthsOf(length: Length): number | null {
  if (length.unit === 'years') return length.n * 12;
  return length.unit === 'months' ? length.n : null;
}
