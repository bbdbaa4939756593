import { addMonths, type CivilDate, daysBetween, partsOf } from '@baoqi/rules';

/**
 * Months between two days where they are whole, else null: 2026-11-21 to 2027-11-21 is 12.
 * A day less or more still counts as whole (a term that starts the day after another ends).
 */
export function wholeMonths(from: CivilDate, until: CivilDate): number | null {
  const [a, b] = [partsOf(from), partsOf(until)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  for (const n of [months, months + 1]) {
    if (n > 0 && Math.abs(daysBetween(addMonths(from, n), until)) <= 1) return n;
  }
  return null;
}
