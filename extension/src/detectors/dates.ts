import { monthOf } from './months.ts';

/** Dates as pages write them, to civil dates (`YYYY-MM-DD`). A date that can be read two ways is unknown, not guessed. */
export type FoundDate = { date: string; rest: string };

/** What `3/4/2025` means at this shop; null: nobody says. */
export type NumericOrder = 'dmy' | 'mdy' | null;

const YEAR_FIRST =
  /(?<!\d)(\d{4})\s*(?:[-/.]|年|년)\s*(\d{1,2})\s*(?:[-/.]|月|월)\s*(\d{1,2})(?!\d)\s*(?:日|号|일|\.)?/u;
const DAY_NAME_YEAR =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|o|a|\.)?,?\s*(?:de |of )?\s*([\p{L}\p{M}]{3,12})\.?,?\s*(?:de |del )?\s*(\d{4})(?!\d)/iu;
const NAME_DAY_YEAR = /(?<![\p{L}\d])([\p{L}\p{M}]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/iu;
const YEAR_NAME_DAY = /(?<!\d)(\d{4})[.,]?\s+([\p{L}\p{M}]{3,12})\.?\s+(\d{1,2})(?!\d)/iu;
const DAY_FIRST = /(?<!\d)(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4})(?!\d)/u;

/** The first date in the text and what is left of the text beside it. */
export function findDate(raw: string | null, order: NumericOrder = null): FoundDate | null {
  if (!raw || raw.length > 400) return null;
  const text = raw
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  for (const read of [yearFirst, dayNameYear, nameDayYear, yearNameDay, dayFirst]) {
    const found = read(text, order);
    if (found) return { date: found.date, rest: text.replace(found.matched, ' ').trim() };
  }
  return null;
}

export const parseDate = (raw: string | null, order: NumericOrder = null): string | null =>
  findDate(raw, order)?.date ?? null;

/** The date when the text is a date (with a time perhaps) and nothing else. */
export function wholeDate(raw: string | null, order: NumericOrder = null): string | null {
  const found = findDate(raw, order);
  return found && !/[\p{L}\d]/u.test(found.rest.replace(/\d{1,2}:\d{2}(:\d{2})?/, '')) ? found.date : null;
}

/** Seconds or milliseconds since 1970 as the civil date of a place `offsetHours` east of Greenwich. */
export function epochDate(raw: unknown, offsetHours = 8): string | null {
  const text = String(raw ?? '').trim();
  if (!/^\d{10}$|^\d{13}$/.test(text)) return null;
  const seconds = Number(text.slice(0, 10)) + offsetHours * 3600;
  return fromDayNumber(Math.floor(seconds / 86_400));
}

/** A date from data: ISO text as it is written there, or an instant. */
export function dataDate(raw: unknown): string | null {
  if (typeof raw === 'number') return epochDate(raw);
  return typeof raw === 'string' ? (parseDate(raw) ?? epochDate(raw)) : null;
}

export function civil(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2099 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
    return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

type Reading = { date: string; matched: string } | null;

const make = (year: string, month: number, day: string, matched: string): Reading => {
  const date = civil(Number(year), month, Number(day));
  return date ? { date, matched } : null;
};

function yearFirst(text: string): Reading {
  const m = YEAR_FIRST.exec(text);
  if (!m) return null;
  // `2025-03-03T10:12:00+08:00`: the time is part of what was matched.
  const time =
    /^T\d{2}:\d{2}[\d:.]*(?:Z|[+-]\d{2}:?\d{2})?/.exec(text.slice(m.index + m[0].length))?.[0] ?? '';
  return make(m[1] ?? '', Number(m[2]), m[3] ?? '', m[0] + time);
}

function dayNameYear(text: string): Reading {
  const m = DAY_NAME_YEAR.exec(text);
  return m ? make(m[3] ?? '', monthOf(m[2] ?? ''), m[1] ?? '', m[0]) : null;
}

function nameDayYear(text: string): Reading {
  const m = NAME_DAY_YEAR.exec(text);
  return m ? make(m[3] ?? '', monthOf(m[1] ?? ''), m[2] ?? '', m[0]) : null;
}

function yearNameDay(text: string): Reading {
  const m = YEAR_NAME_DAY.exec(text);
  return m ? make(m[1] ?? '', monthOf(m[2] ?? ''), m[3] ?? '', m[0]) : null;
}

function dayFirst(text: string, order: NumericOrder): Reading {
  const m = DAY_FIRST.exec(text);
  if (!m) return null;
  const [first, second] = [Number(m[1]), Number(m[3])];
  // Points and dashes put the day first everywhere; with slashes the shop's habit or the numbers decide.
  const dayIsFirst = m[2] !== '/' || order === 'dmy' || (order === null && (first > 12 || first === second));
  const monthIsFirst = !dayIsFirst && (order === 'mdy' || second > 12);
  if (dayIsFirst && second <= 12) return make(m[4] ?? '', second, String(first), m[0]);
  return monthIsFirst ? make(m[4] ?? '', first, String(second), m[0]) : null;
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

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
