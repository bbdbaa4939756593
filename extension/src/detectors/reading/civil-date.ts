import { plainDigits } from './clean.ts';

/** Civil dates without the names of months: for stores that write numbers only, and for seconds since 1970. */

/** `YYYY-MM-DD`, or null where there is no such day. */
export function civil(year: number, month: number, day: number): string | null {
  if (!(year >= 1990 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)))
    return null;
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Seconds or milliseconds since 1970 as the civil date of a place `offsetHours` east of Greenwich. */
export function epochDate(raw: unknown, offsetHours = 8): string | null {
  const text = String(raw ?? '').trim();
  if (!/^\d{10}$|^\d{13}$/.test(text)) return null;
  const seconds = Number(text.slice(0, 10)) + offsetHours * 3600;
  return fromDayNumber(Math.floor(seconds / 86_400));
}

/** Days since 1970-01-01 to a civil date, by counting years and months: no `Date`, no zone. */
function fromDayNumber(days: number): string | null {
  let [year, month, left] = [1970, 1, days];
  while (left >= (isLeap(year) ? 366 : 365)) {
    left -= isLeap(year) ? 366 : 365;
    year += 1;
  }
  while (left >= daysIn(year, month)) {
    left -= daysIn(year, month);
    month += 1;
  }
  return civil(year, month, left + 1);
}

const YEAR_FIRST = /(?<!\d)(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)日?/;
const TIME = /\d{1,2}:\d{2}(?::\d{2})?/;

/** The first date that is written year first (`2026-10-08`, `2026年10月8日`), and what stands beside it. */
export function yearFirstDate(raw: string | null | undefined): { date: string; rest: string } | null {
  if (!raw || raw.length > 400) return null;
  const text = plainDigits(raw);
  const [all = '', year, month, day] = YEAR_FIRST.exec(text) ?? [];
  const date = civil(Number(year), Number(month), Number(day));
  return date === null ? null : { date, rest: text.replace(all, ' ').trim() };
}

/** The date when the text is a date (with a time perhaps) and nothing else. */
export function onlyDate(raw: string | null | undefined): string | null {
  const found = yearFirstDate(raw);
  return found && !/[\p{L}\d]/u.test(found.rest.replace(TIME, '')) ? found.date : null;
}
