import { expect, test } from 'vitest';
import { todayInChina } from './today-in-china.ts';

test.each([
  ['2026-11-21T15:59:59Z', '2026-11-21'],
  ['2026-11-21T16:00:00Z', '2026-11-22'],
  ['2026-02-28T20:00:00Z', '2026-03-01'],
])('at %s it is %s in China', (instant, day) => {
  expect(todayInChina(new Date(instant))).toBe(day);
});
