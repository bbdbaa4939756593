import { type CivilDate, daysInMonth } from '@baoqi/rules';
import { type DateParts, dateParts, dayNumber, dayNumberOf } from './day-number.ts';

/**
 * Months between two days where they are whole, else null: 2026-11-21 to 2027-11-21 is 12.
 * A day less or more still counts as whole (a term that starts the day after another ends).
 */
export function wholeMonths(from: CivilDate, until: CivilDate): number | null {
  const a = dateParts(from);
  const b = dateParts(until);
  const months = (b.year - a.year) * 12 + b.month - a.month;
  for (const n of [months, months + 1]) {
    if (n > 0 && Math.abs(dayNumberAfter(a, n) - dayNumber(until)) <= 1) return n;
  }
  return null;
}

function dayNumberAfter(start: DateParts, months: number): number {
  const index = start.year * 12 + start.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return dayNumberOf({ year, month, day: Math.min(start.day, daysInMonth(year, month)) });
}
