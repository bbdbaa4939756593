import { civilDate } from '@baoqi/rules';
import { expect, it } from 'vitest';
import { wholeMonths } from './whole-months.ts';

it.each([
  [civilDate(2026, 11, 21), civilDate(2027, 11, 21), 12],
  [civilDate(2027, 11, 22), civilDate(2029, 11, 21), 24],
  [civilDate(2026, 1, 31), civilDate(2026, 2, 28), 1],
  [civilDate(2024, 2, 29), civilDate(2025, 2, 28), 12],
  [civilDate(2026, 11, 21), civilDate(2026, 12, 5), null],
  [civilDate(2026, 11, 21), civilDate(2026, 11, 21), null],
])('%s to %s is %s whole months', (from, until, months) => {
  expect(wholeMonths(from, until)).toBe(months);
});
