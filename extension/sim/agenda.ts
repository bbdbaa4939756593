import { epochDay } from '@baoqi/rules';
import type { Asking } from './asking.ts';
import type { Random } from './random.ts';
import { DAY, instantOf, MINUTE, wallOf } from './zones.ts';

/** When the machine is on, by the wall: minutes of the day at which its alarm may find it awake. Empty: asleep. */
export type Habit = 'always' | 'office' | 'evenings' | 'nights' | 'asleep';

const HOURS: Record<Habit, readonly number[]> = {
  always: [0, 480, 1380],
  office: [540],
  evenings: [1140, 1320],
  nights: [0, 1380],
  asleep: [],
};

/**
 * The days on which something can happen: those on which a reminder comes due and some of the days after, the days
 * around the end, and the ends of snoozes. All other ticks would find the same as the one before, which the days after
 * and the surprise visits sample; so the years between are jumped over.
 */
export function interestingDays(asking: readonly Asking[], random: Random): number[] {
  const days = new Set<number>();
  for (const { plan, afterwards, tasks } of asking) {
    const settled = new Set(tasks.filter(({ state }) => state !== 'snoozed').map(({ deadline }) => deadline));
    for (const list of [plan, afterwards]) {
      for (const { on, finalDay, deadline } of list) {
        if (settled.has(deadline) && !random.chance(0.2)) continue;
        const day = epochDay(on);
        days.add(day);
        if (random.chance(0.3)) days.add(day + random.int(1, 3));
        if (finalDay !== on && random.chance(0.3)) days.add(epochDay(finalDay) + 1);
      }
    }
    for (const { until } of tasks) if (until !== null) days.add(epochDay(until));
  }
  return [...days].sort((a, b) => a - b);
}

/** The next instant after `now` (of the device's clock) at which the alarm rings on an interesting day; null: never. */
export function nextTick(now: number, zone: string, habit: Habit, days: readonly number[]): number | null {
  const hours = HOURS[habit];
  if (hours.length === 0) return null;
  const wall = wallOf(zone, now);
  const today = Math.floor(wall / DAY);
  let at = firstAtOrAfter(days, today);
  for (; at < days.length; at++) {
    const day = days[at] ?? 0;
    for (const hour of hours) {
      const ring = day * DAY + (hour + ((day * 7 + hour) % 30)) * MINUTE;
      if (ring <= wall) continue;
      const instant = instantOf(zone, ring);
      if (instant > now) return instant;
    }
  }
  return null;
}

function firstAtOrAfter(days: readonly number[], day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
