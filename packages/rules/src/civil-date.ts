declare const brand: unique symbol;

/** A day on the calendar, `YYYY-MM-DD`, 1900 to 2200. Never a `Date`, never an instant. */
export type CivilDate = string & { readonly [brand]: 'CivilDate' };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The civil date that `text` spells, or null where it is none (wrong form, 31 June, outside 1900–2200). */
export function parseCivilDate(text: unknown): CivilDate | null {
  if (typeof text !== 'string') return null;
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return null;
  return text as CivilDate;
}

/** Days of a month of the Gregorian calendar; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
