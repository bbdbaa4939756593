import { describe, expect, it } from 'vitest';
import { day } from '../testing/make.ts';
import { periodEnd } from './period.ts';

describe('a source that counts otherwise', () => {
  it('says “before” the day: the last day is the one before, for the safe day too', () => {
    expect(periodEnd(day('2026-06-01'), { n: 7, unit: 'days' }, false, false)).toEqual({
      lastDay: '2026-06-07',
      safeDay: '2026-06-07',
      monthEnd: false,
    });
  });

  it('does not end before it begins', () => {
    const end = periodEnd(day('2026-06-01'), { n: 1, unit: 'days' }, true, false);
    expect([end.lastDay, end.safeDay]).toEqual(['2026-06-01', '2026-06-01']);
  });

  it('counts hours from moment to moment, whatever it says of last days', () => {
    const length = { n: 48, unit: 'hours' } as const;
    expect(periodEnd(day('2026-06-01'), length, false, false)).toEqual({
      lastDay: '2026-06-03',
      safeDay: '2026-06-02',
      monthEnd: false,
    });
  });

  it('speaks of calendar years: they end with the year, also one that is nearly over', () => {
    const length = { n: 1, unit: 'years', calendar: true } as const;
    const end = { lastDay: '2026-12-31', safeDay: '2026-12-31', monthEnd: false };
    expect(periodEnd(day('2026-01-01'), length, false)).toEqual(end);
    expect(periodEnd(day('2026-12-30'), length, false)).toEqual(end);
  });
});
