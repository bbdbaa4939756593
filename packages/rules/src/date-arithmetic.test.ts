import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate, compareDates, daysInMonth, parseCivilDate } from './civil-date.ts';
import { addDays, addMonths, addYears, daysBetween, weekday } from './date-arithmetic.ts';
import { epochDay, fromEpochDay } from './epoch-day.ts';

/** Any day from 1900 to 2200, the ends of months and leap days among them. */
const anyDate = fc
  .tuple(
    fc.integer({ min: 1900, max: 2200 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => civilDate(year, month, Math.min(day, daysInMonth(year, month))));

const oracle = (date: CivilDate) => Temporal.PlainDate.from(date);

describe('date arithmetic, against Temporal', () => {
  it('adds days as Temporal does', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        expect(addDays(date, days)).toBe(oracle(date).add({ days }).toString());
      }),
      { numRuns: 2000 },
    );
  });

  it('adds months as Temporal does, clamped to the end of the month', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        expect(addMonths(date, months)).toBe(
          oracle(date).add({ months }, { overflow: 'constrain' }).toString(),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('adds years as Temporal does', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -100, max: 100 }), (date, years) => {
        expect(addYears(date, years)).toBe(oracle(date).add({ years }).toString());
      }),
    );
  });

  it('counts the days between two dates as Temporal does', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(daysBetween(a, b)).toBe(oracle(a).until(oracle(b), { largestUnit: 'days' }).days);
        expect(Math.sign(compareDates(a, b))).toBe(Temporal.PlainDate.compare(oracle(a), oracle(b)));
      }),
    );
  });

  it('knows the day of the week', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(weekday(date)).toBe(oracle(date).dayOfWeek);
      }),
    );
  });
});

describe('epoch days', () => {
  it('go there and back on every day of the range', () => {
    const first = epochDay(civilDate(1900, 1, 1));
    const last = epochDay(civilDate(2200, 12, 31));
    for (let day = first, previous = ''; day <= last; day++) {
      const date = fromEpochDay(day);
      if (epochDay(date) !== day || date <= previous) throw new Error(`${date} is not day ${day}`);
      previous = date;
    }
    expect(last - first + 1).toBe(301 * 365 + 73);
  });

  it('count from 1970', () => {
    expect(epochDay(civilDate(1970, 1, 1))).toBe(0);
    expect(epochDay(civilDate(1969, 12, 31))).toBe(-1);
  });
});

describe('parseCivilDate', () => {
  it('takes exactly the days that Temporal takes, of four digits and 1900 to 2200', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1895, max: 2205 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expect(parseCivilDate(text) !== null).toBe(year >= 1900 && year <= 2200 && isDay(text));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    null,
    undefined,
    20200101,
    '2020-1-1',
    '2020/01/01',
    '2020-01-01T00:00',
    ' 2020-01-01',
    '２０２０-01-01',
    '',
    {},
  ])('refuses %s', (text) => {
    expect(parseCivilDate(text)).toBeNull();
  });
});

it('civilDate throws for three numbers that name no day, since that is a bug of the caller', () => {
  expect(() => civilDate(2023, 2, 29)).toThrow(RangeError);
});

function isDay(text: string): boolean {
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}
