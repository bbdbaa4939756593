import { civil, epochDate } from './civil-date.ts';
import { plainDigits } from './clean.ts';
import { monthOf } from './months.ts';

export { civil, epochDate } from './civil-date.ts';

/** Dates as pages write them, to civil dates (`YYYY-MM-DD`). A date that can be read two ways is unknown, not guessed. */
export type FoundDate = { date: string; rest: string };

/** What `3/4/2025` means at this shop; null: nobody says. */
export type NumericOrder = 'dmy' | 'mdy' | null;

/** What may stand beside a date that is a line of its own: the hour, the day of the week, Russian's *year*. */
const BESIDE =
  /\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*(?:[ap]\.?m\.?(?!\p{L})|uhr))?|(?:星期|周|週)[一二三四五六日天]|[(（][日月火水木金土월화수목금토일一二三四五六]\p{L}{0,2}[)）]|[月火水木金土日]曜日|[월화수목금토일]요일|(?<!\p{L})(?:г|р)\.?(?!\p{L})|(?:mon|tues|wednes|thurs|fri|satur|sun)day/giu;

const YEAR = '(?<y>\\d{4})(?!\\d)';
const NAME = '(?<n>[\\p{L}\\p{M}]{3,12})[.׳]?';

/** Tried in this order; `n` is a month's name, `m` its number, `a` and `b` day and month in the shop's order. */
const FORMS = [
  `${YEAR}\\s*[-/.年년]\\s*(?<m>\\d{1,2})\\s*[-/.月월]\\s*(?<d>\\d{1,2})(?!\\d)(?:\\s*[日号일.])?`,
  `(?<d>\\d{1,2})(?:st|nd|rd|th|er|o|a|\\.)?,?\\s*(?:de |d[’']|of )?\\s*${NAME},?\\s*(?:del? )?\\s*${YEAR}`,
  `(?<!\\p{L})${NAME}\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}`,
  `(?<d>\\d{1,2})\\s*(?:tháng|thg)\\s*(?<m>\\d{1,2}),?\\s*(?:năm\\s*)?${YEAR}`,
  `${YEAR}[.,]?\\s+${NAME}\\s+(?<d>\\d{1,2})(?!\\d)\\.?`,
  `(?<a>\\d{1,2})\\s*(?<s>[-/.])\\s*(?<b>\\d{1,2})\\s*\\k<s>\\s*${YEAR}`,
].map((form) => new RegExp(`(?<!\\d)${form}`, 'iu'));

/** The first date in the text and what is left of the text beside it. */
export function findDate(raw: string | null, order: NumericOrder = null): FoundDate | null {
  if (!raw || raw.length > 400) return null;
  // Arabic dates carry marks that turn the direction.
  const text = plainDigits(raw).replace(/\p{Cf}/gu, '');
  for (const form of FORMS) {
    const found = form.exec(text);
    const parts = found?.groups;
    if (!found || !parts) continue;
    const [day, month] = parts.a ? dayAndMonth(Number(parts.a), Number(parts.b), parts.s, order) : [];
    const date = civil(
      yearOf(Number(parts.y), parts.n),
      month ?? (parts.n ? monthOf(parts.n) : Number(parts.m)),
      day ?? Number(parts.d),
    );
    if (date) return { date, rest: text.replace(found[0], ' ').trim() };
  }
  return null;
}

/** Thai pages count from the Buddha: 2569 is 2026. */
const yearOf = (year: number, month: string | undefined): number =>
  year > 2400 && month !== undefined && /\p{Script=Thai}/u.test(month) ? year - 543 : year;

/** Points and dashes put the day first everywhere; with slashes the shop's habit or the numbers decide. */
function dayAndMonth(a: number, b: number, separator: string | undefined, order: NumericOrder): number[] {
  if (separator !== '/' || order === 'dmy' || a > 12 || a === b) return [a, b];
  return order === 'mdy' || b > 12 ? [b, a] : [0, 0];
}

export const parseDate = (raw: string | null, order: NumericOrder = null): string | null =>
  findDate(raw, order)?.date ?? null;

/** The date when the text is a date (with a time perhaps) and nothing else. */
export function wholeDate(raw: string | null, order: NumericOrder = null): string | null {
  const found = findDate(raw, order);
  return found && !/[\p{L}\d]/u.test(found.rest.replace(BESIDE, '')) ? found.date : null;
}

/** A date from data: ISO text as it is written there, or an instant. */
export function dataDate(raw: unknown): string | null {
  if (typeof raw === 'number') return epochDate(raw);
  return typeof raw === 'string' ? (parseDate(raw) ?? epochDate(raw)) : null;
}
