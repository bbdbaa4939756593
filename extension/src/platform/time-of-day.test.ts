import { expect, test } from 'vitest';
import { minuteOfDay } from './time-of-day.ts';

const at = (text: string) => new Date(text);

test('the minute on the wall, whatever the zone of the machine', () => {
  expect(minuteOfDay('Asia/Shanghai', at('2026-12-14T15:59:30Z'))).toBe(23 * 60 + 59);
  expect(minuteOfDay('Asia/Shanghai', at('2026-12-14T16:00:00Z'))).toBe(0);
  expect(minuteOfDay('Asia/Kolkata', at('2026-12-14T02:30:00Z'))).toBe(8 * 60);
});

test('nights on which the clock is set, and a zone that nobody knows', () => {
  // Berlin, 2026-03-29: 01:59 is followed by 03:00.
  expect(minuteOfDay('Europe/Berlin', at('2026-03-29T00:59:00Z'))).toBe(119);
  expect(minuteOfDay('Europe/Berlin', at('2026-03-29T01:00:00Z'))).toBe(180);
  expect(minuteOfDay('Mars/Olympus', at('2026-12-14T16:01:00Z'))).toBe(1);
});
