import { expect, test } from 'vitest';
import { clockOf, minuteOf } from './wall-clock.ts';

test('every minute of a day comes back', () => {
  for (let minute = 0; minute < 1440; minute += 1) expect(minuteOf(clockOf(minute))).toBe(minute);
  expect([clockOf(0), clockOf(1320), clockOf(1439)]).toEqual(['00:00', '22:00', '23:59']);
});

test.each(['', '24:00', '7:30', '12:60', 'noon'])('%j is no time of a clock', (text) => {
  expect(minuteOf(text)).toBeNull();
});
