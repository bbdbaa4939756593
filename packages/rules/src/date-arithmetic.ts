import { type CivilDate, civilDate, daysInMonth, partsOf } from './civil-date.ts';
import { epochDay, fromEpochDay } from './epoch-day.ts';

/** `days` later (or earlier, if negative): `addDays('2024-02-28', 2)` is `2024-03-01`. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromEpochDay(epochDay(date) + days);
}

/**
 * The same day number `months` later, or the month's last day where it has none (民法典 第二百零二条):
 * `addMonths('2024-01-31', 1)` is `2024-02-29`. Always add to the start date; a chain of additions would
 * lose the day number (31 January + 1 + 1 months is 31 March, not 29).
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return civilDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** The same day `years` later; 29 February becomes the 28th where there is no 29th: `addYears('2024-02-29', 1)` is `2025-02-28`. */
export function addYears(date: CivilDate, years: number): CivilDate {
  return addMonths(date, years * 12);
}

/** How many days `to` lies after `from` (negative: before): `daysBetween('2024-02-28', '2024-03-01')` is 2. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return epochDay(to) - epochDay(from);
}

/** 1 (Monday) to 7 (Sunday), as ISO 8601 counts: `weekday('2026-11-22')` is 7. */
export function weekday(date: CivilDate): number {
  // 1970-01-01 was a Thursday.
  return ((((epochDay(date) + 3) % 7) + 7) % 7) + 1;
}
