import type { Holidays } from '@baoqi/policies/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadHolidays } from '../../policies/src/statutes.ts';
import { day } from '../testing/make.ts';
import { addDays, daysBetween, weekday } from './date-arithmetic.ts';
import { moveToWorkingDay } from './working-day.ts';

const loaded = loadHolidays();
if (!loaded.ok) throw new Error(JSON.stringify(loaded.mistakes));
const holidays: Holidays = loaded.value;

describe('moveToWorkingDay', () => {
  it.each([
    ['a Tuesday', '2026-11-17', '2026-11-17', null],
    ['the first of seven days off', '2026-10-01', '2026-10-08', 'holiday'],
    ['the last of them', '2026-10-07', '2026-10-08', 'holiday'],
    ['a plain Saturday', '2026-11-21', '2026-11-23', 'weekend'],
    ['a plain Sunday', '2026-11-22', '2026-11-23', 'weekend'],
    ['a Sunday that is worked', '2026-09-20', '2026-09-20', null],
    ['a weekend before a holiday Monday', '2025-06-01', '2025-06-03', 'holiday'],
    ['a weekend inside a long rest', '2026-02-21', '2026-02-24', 'holiday'],
    ['the year end of a known year', '2025-12-31', '2025-12-31', null],
    ['New Year, then a Sunday that is worked', '2026-01-01', '2026-01-04', 'holiday'],
  ])('%s: %s', (_, on, date, because) => {
    expect(moveToWorkingDay(day(on), holidays)).toEqual({ date, moved: date !== on, because, known: true });
  });

  it.each(['2003-12-31', '2026-12-26', '2027-01-01', '2100-01-01'])(
    'does not know %s, and does not move it',
    (on) => {
      expect(moveToWorkingDay(day(on), holidays)).toEqual({
        date: on,
        moved: false,
        because: null,
        known: false,
      });
    },
  );

  it('without a table knows nothing', () => {
    expect(moveToWorkingDay(day('2026-10-01'), undefined).known).toBe(false);
  });

  it('ends on no rest day, never earlier, and skips rest days only', () => {
    const known = fc.integer({ min: 0, max: daysBetween(day('2004-01-01'), day('2026-12-10')) });
    fc.assert(
      fc.property(known, (offset) => {
        const from = addDays(day('2004-01-01'), offset);
        const { date, known: told } = moveToWorkingDay(from, holidays);
        expect(told).toBe(true);
        expect(date >= from).toBe(true);
        expect(rests(date)).toBe(false);
        for (let skipped = from; skipped < date; skipped = addDays(skipped, 1))
          expect(rests(skipped)).toBe(true);
        expect(moveToWorkingDay(date, holidays).date).toBe(date);
      }),
    );
  });
});

/** Told anew, from the table alone. */
function rests(on: ReturnType<typeof day>): boolean {
  const table = holidays.years[on.slice(0, 4)];
  if (table?.off.includes(on)) return true;
  return weekday(on) > 5 && !table?.working.includes(on);
}
