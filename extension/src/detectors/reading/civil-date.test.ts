import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civil, epochDate, onlyDate, yearFirstDate } from './civil-date.ts';

it.each([
  ['2026-10-08 23:59:58', '2026-10-08'],
  ['创建时间：2026年2月9日 08:00', '2026-02-09'],
  ['２０２６－０３－０４'.normalize('NFKC'), '2026-03-04'],
  ['2026/3/4', '2026-03-04'],
  ['2026-02-30', null],
  ['20260304', null],
  ['订单号 120261-03-04', null],
  ['08月18日 20:23', null],
  ['x'.repeat(401), null],
  [null, null],
])('%s: %s', (text, date) => {
  expect(yearFirstDate(text)?.date ?? null).toBe(date);
});

it.each([
  ['2026-10-08', '2026-10-08'],
  ['2026-10-08 20:15:30', '2026-10-08'],
  ['2026-10-08 发货', null],
  ['第 3 页 2026-10-08', null],
])('only a date: %s', (text, date) => {
  expect(onlyDate(text)).toBe(date);
});

describe('seconds since 1970', () => {
  it.each([
    [1759939199, '2025-10-08'],
    [1759939200, '2025-10-09'],
    ['1772294400000', '2026-03-01'],
    [1709136000, '2024-02-29'],
    ['17599392', null],
    [null, null],
  ])('%s in China: %s', (seconds, date) => {
    expect(epochDate(seconds)).toBe(date);
  });

  it('agree with the calendar of the machine, every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000_000, max: 4_000_000_000 }), (seconds) => {
        const there = new Date((seconds + 8 * 3600) * 1000);
        expect(epochDate(seconds)).toBe(
          civil(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate()),
        );
      }),
      { numRuns: 300 },
    );
  });
});
