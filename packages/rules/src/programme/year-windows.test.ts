import { describe, expect, it } from 'vitest';
import { day } from '../../testing/make.ts';
import { anniversary, counts, countsUntil } from './year-windows.ts';

const fromEach = { within: 'year-from-each', leapDay: 'clamp' } as const;
const rolling = { ...fromEach, leapDay: 'roll' } as const;
const calendar = { ...fromEach, within: 'calendar-year' } as const;

describe('the day one year later', () => {
  it.each([
    ['2017-04-30', '2018-04-30', '2018-04-30'],
    ['2023-02-28', '2024-02-28', '2024-02-28'],
    // 2025 has no 29 February.
    ['2024-02-29', '2025-02-28', '2025-03-01'],
    ['2023-12-31', '2024-12-31', '2024-12-31'],
  ])('of %s is %s, and %s where leap days roll', (from, clamped, rolled) => {
    expect(anniversary(day(from), 'clamp')).toBe(clamped);
    expect(anniversary(day(from), 'roll')).toBe(rolled);
  });
});

describe('a year from each operation', () => {
  // Note 5 (until 1 May 2018), FAQ 11 (10 September 2016 is too soon), and 29 February both ways.
  it.each([
    ['2017-04-30', '2018-04-30', '2018-05-01', fromEach],
    ['2015-09-10', '2016-09-10', '2016-09-11', fromEach],
    ['2024-02-29', '2025-02-28', '2025-03-01', fromEach],
    ['2024-02-29', '2025-03-01', '2025-03-02', rolling],
    ['2023-12-31', '2024-12-31', '2025-01-01', rolling],
  ])('%s counts through %s, and from %s no longer', (done, last, free, cap) => {
    expect(counts(cap, day(done), day(last))).toBe(true);
    expect(counts(cap, day(done), day(free))).toBe(false);
    expect(countsUntil(cap, day(done))).toBe(free);
    // What is entered later for the earlier day stands in the way as well.
    expect(counts(cap, day(last), day(done))).toBe(true);
    expect(counts(cap, day(free), day(done))).toBe(false);
  });

  it('counts on its own day, and not years before or after', () => {
    expect(counts(fromEach, day('2017-04-30'), day('2017-04-30'))).toBe(true);
    expect(counts(fromEach, day('2017-04-30'), day('2020-04-30'))).toBe(false);
    expect(counts(fromEach, day('2020-04-30'), day('2017-04-30'))).toBe(false);
  });
});

describe('a calendar year', () => {
  it.each([
    ['2017-01-01', '2017-12-31', true],
    ['2017-12-31', '2017-01-01', true],
    ['2017-12-31', '2018-01-01', false],
    ['2018-01-01', '2017-12-31', false],
    ['2017-06-01', '2018-06-01', false],
  ])('%s on %s: %s', (done, on, expected) => {
    expect(counts(calendar, day(done), day(on))).toBe(expected);
  });

  it('ends with the next 1 January', () => {
    for (const done of ['2017-01-01', '2017-12-31'])
      expect(countsUntil(calendar, day(done))).toBe('2018-01-01');
  });
});
