import type { CivilDate } from '@baoqi/rules';

/**
 * Days since 1970-01-01 of a civil date: for distances and positions in a picture only.
 * Howard Hinnant's `days_from_civil`, for years after 0. `dayNumber('1970-01-02')` is 1.
 */
export function dayNumber(date: CivilDate): number {
  return dayNumberOf(dateParts(date));
}

export function dayNumberOf({ year, month, day }: DateParts): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  );
}

export type DateParts = { year: number; month: number; day: number };

/** Year, month (1 to 12) and day of a civil date. */
export function dateParts(date: CivilDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumber(to) - dayNumber(from);
