/**
 * What the calendar says, worked out by `Temporal` alone: nothing of packages/rules is used here, and where there are
 * two ways to put a question, the other one than that of `src/period.ts` is taken.
 */

export type Unit = 'hours' | 'days' | 'months' | 'years';
export type Length = { n: number; unit: Unit };
export type End = { lastDay: string; safeDay: string; monthEnd: boolean };

const day = (text: string) => Temporal.PlainDate.from(text);

/** 民法典 201–203 and, for a source that counts the first day, the day before; see the README's table. */
export function endByTemporal(start: string, length: Length, firstDayCounts: boolean): End {
  if (length.unit === 'hours') return hoursByTemporal(start, length.n);
  const duration = { [length.unit]: length.n };
  const monthEnd = length.unit !== 'days' && !hasSameDayNumber(start, duration);
  // Counting the first day is the same as starting, uncounted, on the eve; months that end for want of a day end alike.
  const end = day(start).add(duration, { overflow: 'constrain' });
  const lastDay = (firstDayCounts && !monthEnd ? end.subtract({ days: 1 }) : end).toString();
  return { lastDay, safeDay: lastDay, monthEnd };
}

/** The moment is not known: the latest start is the day's last nanosecond, the earliest its midnight. */
function hoursByTemporal(start: string, hours: number): End {
  const midnight = day(start).toPlainDateTime('00:00');
  const latest = day(start).toPlainDateTime('23:59:59.999999999').add({ hours });
  // The earliest reading ends within this day, or at its very beginning: it is not whole, the day before it is.
  const broken = midnight.add({ hours }).toPlainDate();
  const whole = broken.subtract({ days: 1 });
  const safe = Temporal.PlainDate.compare(whole, day(start)) < 0 ? day(start) : whole;
  return { lastDay: latest.toPlainDate().toString(), safeDay: safe.toString(), monthEnd: false };
}

function hasSameDayNumber(start: string, duration: { months?: number; years?: number }): boolean {
  try {
    day(start).add(duration, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** The earliest of several readings. */
export function earliest(days: readonly string[]): string {
  const [first] = days.map(day).sort(Temporal.PlainDate.compare);
  if (first === undefined) throw new Error('no days to choose from');
  return first.toString();
}

export function isDay(text: string): boolean {
  try {
    day(text);
    return true;
  } catch {
    return false;
  }
}

export const addByTemporal = (start: string, unit: 'days' | 'months' | 'years', n: number): string =>
  day(start)
    .add({ [unit]: n }, { overflow: 'constrain' })
    .toString();

export const daysByTemporal = (from: string, to: string): number =>
  day(from).until(day(to), { largestUnit: 'days' }).days;

export const weekdayByTemporal = (text: string): number => day(text).dayOfWeek;
