import { type CivilDate, civilDate, partsOf } from './civil-date.ts';

/**
 * Days since 1970-01-01, which is day 0: `epochDay('1970-01-02')` is 1.
 * Integer arithmetic over 400-year eras that begin on 1 March, after Howard Hinnant,
 * https://howardhinnant.github.io/date_algorithms.html (days_from_civil). No `Date`, so no time zone can leak in.
 */
export function epochDay(date: CivilDate): number {
  const { year, month, day } = partsOf(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date of an epoch day: `fromEpochDay(0)` is `1970-01-01`. The inverse of `epochDay` (civil_from_days). */
export function fromEpochDay(days: number): CivilDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  return civilDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}
