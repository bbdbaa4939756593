declare const brand: unique symbol;

/** A day on the calendar, `YYYY-MM-DD`. Never a `Date`, never an instant. What is parsed lies in 1900 to 2200; sums may reach further. */
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

/** Year, month (1–12) and day of a date: `partsOf('2024-02-29')` is `{year: 2024, month: 2, day: 29}`. */
export function partsOf(date: CivilDate): { year: number; month: number; day: number } {
  return { year: digits(date, 0, 4), month: digits(date, 5, 7), day: digits(date, 8, 10) };
}

/** The day number in its month: `dayOfMonth('2024-02-29')` is 29. */
export function dayOfMonth(date: CivilDate): number {
  return digits(date, 8, 10);
}

/** The date of three numbers that are known to name one: `civilDate(2024, 2, 29)`. Anything else is a bug and throws. */
export function civilDate(year: number, month: number, day: number): CivilDate {
  if (
    !(year >= 0 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))
  )
    throw new RangeError(`no such day: ${year}-${month}-${day}`);
  const yyyy = year < 1000 ? String(year).padStart(4, '0') : String(year);
  return (yyyy + DASHED[month] + DASHED[day]) as CivilDate;
}

/** Negative, zero or positive as `a` is before, on or after `b`; for sorting. ISO text sorts as the calendar does. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The earlier of two days. */
export function earlier(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? b : a;
}

/** The number that the digits from `from` to before `to` spell. Dates are taken apart all the time: no text is cut out. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + text.charCodeAt(at) - ZERO;
  return number;
}

const ZERO = 48;

/** `-01` to `-31`, ready to be put behind a year. */
const DASHED = Array.from({ length: 32 }, (_, n) => `-${String(n).padStart(2, '0')}`);
