import { type CivilDate, parseCivilDate } from '@baoqi/rules';

/** The only place where the product asks what time it is. */
export function nowIso(): string {
  return new Date().toISOString();
}

/** How far an instant lies ahead (negative: behind), in milliseconds since 1970, as browsers give it. */
export function minutesUntil(instant: number): number {
  return (instant - Date.now()) / 60_000;
}

/** Today's civil date where the user lives; an unknown zone falls back to Shanghai rather than failing. */
export function today(timeZone: string): CivilDate {
  return dayAt(new Date(), timeZone);
}

/**
 * The civil date of an instant in a zone: `dayAt(new Date('2026-11-21T16:00:00Z'), 'Asia/Shanghai')` is `2026-11-22`.
 * The parts are put together here, since how a locale orders them has changed from one ICU to the next.
 */
export function dayAt(instant: Date, timeZone: string): CivilDate {
  const parts = new Map(
    formatIn(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const text = [parts.get('year')?.padStart(4, '0'), parts.get('month'), parts.get('day')].join('-');
  const date = parseCivilDate(text);
  if (!date) throw new Error(`the clock is outside the calendar: ${text}`);
  return date;
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', calendar: 'gregory' } as const;
  try {
    return new Intl.DateTimeFormat('en-CA', { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-CA', { ...options, timeZone: 'Asia/Shanghai' });
  }
}
