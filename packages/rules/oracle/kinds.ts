import type { Window } from '@baoqi/policies/types';
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  epochDay,
  fromEpochDay,
  parseCivilDate,
  periodEnd,
  weekday,
} from '../src/index.ts';
import { windowEnd } from '../src/window-end.ts';
import {
  addByTemporal,
  daysByTemporal,
  earliest,
  endByTemporal,
  isDay,
  type Length,
  type Unit,
  weekdayByTemporal,
} from './by-temporal.ts';
import type { Random } from './random.ts';

/** What is put to the test; a planted bug takes the place of one of these to show that it is found. */
export const rules = {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  epochDay,
  fromEpochDay,
  parseCivilDate,
  periodEnd,
  weekday,
  windowEnd,
};
export type Rules = typeof rules;

export type Answer = { question: string; ours: unknown; temporal: unknown };
export type Kind = { name: string; share: number; ask: (rules: Rules, random: Random) => Answer };

const MOST: Record<Unit, number> = { hours: 2400, days: 4000, months: 240, years: 40 };
const lengthOf = (random: Random, unit: Unit): Length => ({ unit, n: random.between(1, MOST[unit]) });

const period = (unit: Unit, firstDayCounts: boolean): Kind => ({
  name: `period of ${unit}, first day ${firstDayCounts ? 'counts' : 'does not count'}`,
  share: 9,
  ask: (rules, random) => {
    const [start, length] = [random.day(), lengthOf(random, unit)];
    return {
      question: `${length.n} ${unit} from ${start}`,
      ours: rules.periodEnd(start, length, firstDayCounts),
      temporal: endByTemporal(start, length, firstDayCounts),
    };
  },
});

const UNITS = ['hours', 'days', 'months', 'years'] as const;

const readings: Kind = {
  name: 'window whose sources differ: last day and safe day',
  share: 12,
  ask: (rules, random) => {
    const [start, firstDayCounts] = [random.day(), random.yes()];
    const lengths = Array.from({ length: random.between(1, 4) }, () => lengthOf(random, random.one(UNITS)));
    const [length = { n: 1, unit: 'days' }, ...others] = lengths;
    const window: Window = {
      action: 'register',
      length,
      countsFrom: { date: 'ordered', orElse: [] },
      firstDayCounts,
      readings: others.map((other) => ({ length: other, text: { zh: '', en: '' }, source: 0 })),
      gain: { zh: '', en: '' },
      source: 0,
    };
    const { lastDay, safeDay } = rules.windowEnd(window, start);
    const ends = [length, ...others].map((one) => endByTemporal(start, one, firstDayCounts));
    return {
      question: `${start}, ${JSON.stringify(lengths)}, first day counts: ${firstDayCounts}`,
      ours: { lastDay, safeDay },
      temporal: { lastDay: ends[0]?.lastDay, safeDay: earliest(ends.map((end) => end.safeDay)) },
    };
  },
};

const sum = (unit: 'days' | 'months' | 'years', most: number): Kind => ({
  name: `sum of ${unit}, both ways`,
  share: 4,
  ask: (rules, random) => {
    const [start, n] = [random.day(), random.between(-most, most)];
    const add = { days: rules.addDays, months: rules.addMonths, years: rules.addYears }[unit];
    return {
      question: `${start} and ${n} ${unit}`,
      ours: add(start, n),
      temporal: addByTemporal(start, unit, n),
    };
  },
});

const difference: Kind = {
  name: 'days between two days, and days since 1970',
  share: 4,
  ask: (rules, random) => {
    const [a, b] = [random.day(), random.day()];
    const since = daysByTemporal('1970-01-01', a);
    return {
      question: `${a} to ${b}`,
      ours: [rules.daysBetween(a, b), rules.epochDay(a), rules.fromEpochDay(since)],
      temporal: [daysByTemporal(a, b), since, a],
    };
  },
};

const week: Kind = {
  name: 'day of the week',
  share: 2,
  ask: (rules, random) => {
    const day = random.day();
    return { question: day, ours: rules.weekday(day), temporal: weekdayByTemporal(day) };
  },
};

const text: Kind = {
  name: 'is it a day at all',
  share: 4,
  ask: (rules, random) => {
    // Centuries and the end of February come up more often than by chance: that is where calendars differ.
    const year = random.yes(0.3) ? random.one([1900, 2000, 2100, 2200]) : random.between(1890, 2210);
    const month = random.yes(0.3) ? 2 : random.between(0, 13);
    const day = random.yes(0.3) ? random.between(28, 31) : random.between(0, 32);
    const parts = [month, day].map((n) => String(n).padStart(2, '0'));
    const question = [year, ...parts].join('-');
    const inRange = year >= 1900 && year <= 2200;
    return {
      question,
      ours: rules.parseCivilDate(question) !== null,
      temporal: inRange && isDay(question),
    };
  },
};

export const KINDS: readonly Kind[] = [
  ...UNITS.flatMap((unit) => [period(unit, false), period(unit, true)]),
  readings,
  sum('days', 40_000),
  sum('months', 1200),
  sum('years', 100),
  difference,
  week,
  text,
];
