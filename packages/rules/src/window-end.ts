import type { Window } from '@baoqi/policies/types';
import type { CivilDate } from './civil-date.ts';
import { periodEnd } from './period.ts';
import type { Step } from './types.ts';

/** The last day by the window's own reading, the safe day by the earliest of all readings, and how we got there. */
export function windowEnd(
  window: Window,
  start: CivilDate,
): { lastDay: CivilDate; safeDay: CivilDate; steps: Step[] } {
  const { length, firstDayCounts, lastDayCounts } = window;
  const end = periodEnd(start, length, firstDayCounts, lastDayCounts);
  const first =
    length.unit === 'hours'
      ? 'hours-from-the-hour'
      : firstDayCounts
        ? 'first-day-counts'
        : 'first-day-not-counted';
  const steps: Step[] = [{ key: first, values: { on: start } }, lengthStep(window)];
  if (length.unit === 'hours')
    steps.push({ key: 'hours-in-days', values: { hours: length.n, safe: end.safeDay, last: end.lastDay } });
  if (length.calendar === true) steps.push({ key: 'calendar-years', values: { on: end.lastDay } });
  if (end.monthEnd) steps.push({ key: 'month-end', values: { day: start.slice(8), on: end.lastDay } });
  if (lastDayCounts === false) steps.push({ key: 'last-day-not-counted', values: { on: end.lastDay } });
  steps.push({ key: 'last-day', values: { on: end.lastDay } });
  let safeDay = end.safeDay;
  for (const reading of window.readings) {
    const counted = reading.firstDayCounts ?? firstDayCounts;
    const other = periodEnd(start, reading.length, counted, lastDayCounts).safeDay;
    if (other >= safeDay) continue;
    safeDay = other;
    const sameLength = reading.length.n === length.n && reading.length.unit === length.unit;
    steps.push(
      sameLength && counted
        ? { key: 'safe-day-first-counted', values: { on: other } }
        : { key: 'safe-day', values: { on: other, n: reading.length.n, unit: reading.length.unit } },
    );
  }
  return { lastDay: end.lastDay, safeDay, steps };
}

export function lengthStep({ length: { n, unit } }: Window): Step {
  return { key: 'length', values: { n, unit } };
}
