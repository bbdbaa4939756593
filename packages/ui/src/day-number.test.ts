import { parseCivilDate } from '@baoqi/rules';
import { describe, expect, it } from 'vitest';
import { dayNumber } from './day-number.ts';
import { wholeMonths } from './whole-months.ts';

const day = (text: string) => {
  const date = parseCivilDate(text);
  if (date === null) throw new Error(`not a date: ${text}`);
  return date;
};

describe('dayNumber', () => {
  it('counts one by one across every day of 1999 to 2105, as the platform does', () => {
    const start = Date.UTC(1999, 0, 1) / 86_400_000;
    for (let n = 0; n < 107 * 365; n++) {
      const text = new Date((start + n) * 86_400_000).toISOString().slice(0, 10);
      expect(dayNumber(day(text))).toBe(start + n);
    }
  });
});

describe('wholeMonths', () => {
  it.each([
    ['2026-11-21', '2027-11-21', 12],
    ['2027-11-22', '2029-11-21', 24],
    ['2026-01-31', '2026-02-28', 1],
    ['2024-02-29', '2025-02-28', 12],
    ['2026-11-21', '2026-12-05', null],
    ['2026-11-21', '2026-11-21', null],
  ])('%s to %s', (from, until, months) => {
    expect(wholeMonths(day(from), day(until))).toBe(months);
  });
});
