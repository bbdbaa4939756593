import { type CivilDate, parseCivilDate } from '@baoqi/rules';

/** The only place where the product asks what time it is. */
export function nowIso(): string {
  return new Date().toISOString();
}

/** Today's civil date where the user lives; an unknown zone falls back to Shanghai rather than failing. */
export function today(timeZone: string): CivilDate {
  const date = parseCivilDate(dayIn(timeZone, new Date()));
  if (!date) throw new Error(`the clock is outside the calendar: ${nowIso()}`);
  return date;
}

function dayIn(timeZone: string, instant: Date): string {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat('en-CA', { ...options, timeZone }).format(instant);
  } catch {
    return new Intl.DateTimeFormat('en-CA', { ...options, timeZone: 'Asia/Shanghai' }).format(instant);
  }
}
