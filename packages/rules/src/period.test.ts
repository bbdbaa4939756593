import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from './civil-date.ts';
import { addDays, addMonths, daysBetween } from './date-arithmetic.ts';
import { periodEnd } from './period.ts';

const day = (text: string) => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return civilDate(year, month, date);
};

describe('periodEnd', () => {
  it.each([
    // 201: the first day does not count; 202: same day number, else the month's last day.
    ['2026-11-21', 1, 'months', false, '2026-12-21', false],
    ['2026-01-31', 1, 'months', false, '2026-02-28', true],
    ['2024-01-31', 1, 'months', false, '2024-02-29', true],
    ['2026-08-31', 1, 'months', false, '2026-09-30', true],
    ['2026-02-28', 1, 'months', false, '2026-03-28', false],
    ['2024-02-29', 1, 'years', false, '2025-02-28', true],
    ['2024-02-29', 4, 'years', false, '2028-02-29', false],
    ['2026-11-21', 30, 'days', false, '2026-12-21', false],
    ['2026-11-21', 7, 'days', false, '2026-11-28', false],
    // Where a source counts the first day, all ends a day earlier, but not before the end of a short month.
    ['2026-11-21', 7, 'days', true, '2026-11-27', false],
    ['2026-11-21', 1, 'months', true, '2026-12-20', false],
    ['2026-01-31', 1, 'months', true, '2026-02-28', true],
  ] as const)('%s and %i %s, first day counts %s: %s', (start, n, unit, firstDayCounts, last, monthEnd) => {
    const end = periodEnd(day(start), { n, unit }, firstDayCounts);
    expect(end).toEqual({ lastDay: last, safeDay: last, monthEnd });
  });

  it.each([
    // From 00:00 the hours end at the latest reading minus a day; a day is safe if it is whole within them.
    [24, '2026-06-02', '2026-06-01'],
    [48, '2026-06-03', '2026-06-02'],
    [72, '2026-06-04', '2026-06-03'],
    [36, '2026-06-03', '2026-06-01'],
    [12, '2026-06-02', '2026-06-01'],
  ])('%i hours from 2026-06-01: at the latest %s, safe %s', (n, lastDay, safeDay) => {
    expect(periodEnd(day('2026-06-01'), { n, unit: 'hours' }, false)).toEqual({
      lastDay,
      safeDay,
      monthEnd: false,
    });
  });

  const anyDay = fc.integer({ min: 0, max: 90_000 }).map((days) => addDays(day('1970-01-01'), days));

  it('never ends before it starts, and the safe day never after the last', () => {
    const unit = fc.constantFrom('hours' as const, 'days' as const, 'months' as const, 'years' as const);
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 60 }),
        unit,
        fc.boolean(),
        (start, n, unit, firstDayCounts) => {
          const { lastDay, safeDay } = periodEnd(start, { n, unit }, firstDayCounts);
          expect(safeDay >= start && safeDay <= lastDay).toBe(true);
        },
      ),
    );
  });

  it('of months ends on the same day number, or on the last day of the month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 120 }), (start, n) => {
        const { lastDay } = periodEnd(start, { n, unit: 'months' }, false);
        const sameNumber = lastDay.slice(8) === start.slice(8);
        const lastOfMonth = addDays(lastDay, 1).slice(8) === '01' && lastDay.slice(8) < start.slice(8);
        expect(sameNumber || lastOfMonth).toBe(true);
      }),
    );
  });

  it('added to the start at once is never shorter than added in a chain', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 24 }), (start, a, b) => {
        const chained = addMonths(addMonths(start, a), b);
        expect(daysBetween(chained, addMonths(start, a + b))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('ends on the day before where the source says "before"', () => {
    expect(periodEnd(day('2026-01-01'), { n: 7, unit: 'days' }, false, false).lastDay).toBe('2026-01-07');
    expect(periodEnd(day('2017-01-01'), { n: 1, unit: 'years' }, false, false).lastDay).toBe('2017-12-31');
    // Neither end counts of a single day: it does not end before it began.
    expect(periodEnd(day('2026-01-01'), { n: 1, unit: 'days' }, true, false).lastDay).toBe('2026-01-01');
  });

  it('ends calendar years on 31 December, whatever day they began', () => {
    const thisYear = { n: 1, unit: 'years', calendar: true } as const;
    expect(periodEnd(day('2026-01-01'), thisYear, false).lastDay).toBe('2026-12-31');
    expect(periodEnd(day('2026-12-31'), thisYear, false).lastDay).toBe('2026-12-31');
    expect(periodEnd(day('2026-06-01'), { ...thisYear, n: 2 }, false).lastDay).toBe('2027-12-31');
  });
});
