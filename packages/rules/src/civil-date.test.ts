import { describe, expect, it } from 'vitest';
import { day } from '../testing/make.ts';
import { civilDate, compareDates, dayOfMonth, earlier, later, parseCivilDate } from './civil-date.ts';

describe('civilDate', () => {
  it.each([
    [0, 1, 1, '0000-01-01'],
    [999, 12, 31, '0999-12-31'],
    [1000, 1, 1, '1000-01-01'],
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [9999, 12, 31, '9999-12-31'],
  ])('%i, %i, %i is %s', (year, month, date, text) => {
    expect(civilDate(year, month, date)).toBe(text);
  });

  it.each([
    [-1, 1, 1],
    [10_000, 1, 1],
    [2023, 0, 1],
    [2023, 13, 1],
    [2023, 1, 0],
    [2023, 1, 32],
    [2023, 4, 31],
    [2023, 2, 29],
    [1900, 2, 29],
    [Number.NaN, 1, 1],
  ])('%i, %i, %i names no day, and the error says which', (year, month, date) => {
    expect(() => civilDate(year, month, date)).toThrow(`no such day: ${year}-${month}-${date}`);
  });
});

describe('two days', () => {
  it('are before, on or after each other', () => {
    const [first, second] = [day('2024-02-29'), day('2024-03-01')];
    expect(compareDates(first, second)).toBe(-1);
    expect(compareDates(second, first)).toBe(1);
    expect(compareDates(first, first)).toBe(0);
    expect([earlier(first, second), earlier(second, first)]).toEqual([first, first]);
    expect([later(first, second), later(second, first)]).toEqual([second, second]);
  });

  it('have a number in their month', () => {
    expect([dayOfMonth(day('2024-02-29')), dayOfMonth(day('2024-03-01'))]).toEqual([29, 1]);
  });
});

it('takes no list for a day, though a list of one reads like it', () => {
  expect(parseCivilDate(['2024-02-29'])).toBeNull();
});
