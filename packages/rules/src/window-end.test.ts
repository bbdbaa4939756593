import { describe, expect, it } from 'vitest';
import { day, window } from '../testing/make.ts';
import { windowEnd } from './window-end.ts';

const text = { zh: '另一种说法', en: 'another reading' };

describe('the end of a window, and how we got there', () => {
  it('a month: the first day not counted', () => {
    expect(windowEnd(window({}), day('2020-01-01'))).toEqual({
      lastDay: '2020-02-01',
      safeDay: '2020-02-01',
      steps: [
        { key: 'first-day-not-counted', values: { on: '2020-01-01' } },
        { key: 'length', values: { n: 1, unit: 'months' } },
        { key: 'last-day', values: { on: '2020-02-01' } },
      ],
    });
  });

  it('a month from the 31st: the day that February has', () => {
    expect(windowEnd(window({}), day('2023-01-31')).steps).toEqual([
      { key: 'first-day-not-counted', values: { on: '2023-01-31' } },
      { key: 'length', values: { n: 1, unit: 'months' } },
      { key: 'month-end', values: { day: '31', on: '2023-02-28' } },
      { key: 'last-day', values: { on: '2023-02-28' } },
    ]);
  });

  it('ten days of which the first is one', () => {
    const ten = window({ length: { n: 10, unit: 'days' }, firstDayCounts: true });
    expect(windowEnd(ten, day('2026-03-01'))).toEqual({
      lastDay: '2026-03-10',
      safeDay: '2026-03-10',
      steps: [
        { key: 'first-day-counts', values: { on: '2026-03-01' } },
        { key: 'length', values: { n: 10, unit: 'days' } },
        { key: 'last-day', values: { on: '2026-03-10' } },
      ],
    });
  });

  it('48 hours: of the hour nothing is known, so a day is held back', () => {
    expect(windowEnd(window({ length: { n: 48, unit: 'hours' } }), day('2026-11-22'))).toEqual({
      lastDay: '2026-11-24',
      safeDay: '2026-11-23',
      steps: [
        { key: 'hours-from-the-hour', values: { on: '2026-11-22' } },
        { key: 'length', values: { n: 48, unit: 'hours' } },
        { key: 'hours-in-days', values: { hours: 48, safe: '2026-11-23', last: '2026-11-24' } },
        { key: 'last-day', values: { on: '2026-11-24' } },
      ],
    });
  });

  it('a calendar year: to its 31 December', () => {
    const year = window({ length: { n: 1, unit: 'years', calendar: true } });
    expect(windowEnd(year, day('2026-03-15')).steps).toEqual([
      { key: 'first-day-not-counted', values: { on: '2026-03-15' } },
      { key: 'length', values: { n: 1, unit: 'years' } },
      { key: 'calendar-years', values: { on: '2026-12-31' } },
      { key: 'last-day', values: { on: '2026-12-31' } },
    ]);
  });

  it('"before": the day before is the last', () => {
    const before = window({ length: { n: 30, unit: 'days' }, lastDayCounts: false });
    expect(windowEnd(before, day('2026-03-01'))).toEqual({
      lastDay: '2026-03-30',
      safeDay: '2026-03-30',
      steps: [
        { key: 'first-day-not-counted', values: { on: '2026-03-01' } },
        { key: 'length', values: { n: 30, unit: 'days' } },
        { key: 'last-day-not-counted', values: { on: '2026-03-30' } },
        { key: 'last-day', values: { on: '2026-03-30' } },
      ],
    });
  });
});

describe('other readings', () => {
  const days = (n: number) => ({ length: { n, unit: 'days' as const }, text, source: 0 });
  const from = day('2020-01-01');

  it('that end earlier give the safe day, the earliest of all', () => {
    const { lastDay, safeDay, steps } = windowEnd(window({ readings: [days(30), days(28)] }), from);
    expect([lastDay, safeDay]).toEqual(['2020-02-01', '2020-01-29']);
    expect(steps.slice(3)).toEqual([
      { key: 'safe-day', values: { on: '2020-01-31', n: 30, unit: 'days' } },
      { key: 'safe-day', values: { on: '2020-01-29', n: 28, unit: 'days' } },
    ]);
  });

  it('that end on the same day or later change nothing', () => {
    const { safeDay, steps } = windowEnd(window({ readings: [days(31), days(40)] }), from);
    expect(safeDay).toBe('2020-02-01');
    expect(steps).toHaveLength(3);
  });

  it('that count the first day end a day earlier', () => {
    const counted = { length: { n: 1, unit: 'months' as const }, text, source: 0, firstDayCounts: true };
    const { safeDay, steps } = windowEnd(window({ readings: [counted] }), from);
    expect(safeDay).toBe('2020-01-31');
    expect(steps.slice(3)).toEqual([{ key: 'safe-day-first-counted', values: { on: '2020-01-31' } }]);
  });

  it('of another length are told by it, though they count the first day too', () => {
    const counted = { ...days(30), firstDayCounts: true };
    expect(windowEnd(window({ readings: [counted] }), from).steps.slice(3)).toEqual([
      { key: 'safe-day', values: { on: '2020-01-30', n: 30, unit: 'days' } },
    ]);
    const oneDay = { ...days(1), firstDayCounts: true };
    expect(windowEnd(window({ readings: [oneDay] }), from).steps.slice(3)).toEqual([
      { key: 'safe-day', values: { on: '2020-01-01', n: 1, unit: 'days' } },
    ]);
    const two = { length: { n: 2, unit: 'months' as const }, text, source: 0 };
    const long = window({ length: { n: 3, unit: 'months' }, firstDayCounts: true, readings: [two] });
    expect(windowEnd(long, from).steps.slice(3)).toEqual([
      { key: 'safe-day', values: { on: '2020-02-29', n: 2, unit: 'months' } },
    ]);
  });

  it('that do not count it, of a window that does: later, so nothing changes', () => {
    const uncounted = { ...days(10), firstDayCounts: false };
    const ten = window({ length: { n: 10, unit: 'days' }, firstDayCounts: true, readings: [uncounted] });
    expect(windowEnd(ten, from).safeDay).toBe('2020-01-10');
  });
});
