import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../testing/make.ts';
import { addDays } from '../date-arithmetic.ts';
import { daysIn, gaps, type Span, union } from './spans.ts';

const span = (from: string, until: string): Span => ({ from: day(from), until: day(until) });
const frame = span('2026-01-01', '2026-12-31');

const anySpans = fc.array(
  fc.tuple(fc.integer({ min: -50, max: 420 }), fc.integer({ min: -3, max: 60 })).map(([at, length]) => {
    const from = addDays(day('2026-01-01'), at);
    return { from, until: addDays(from, length) };
  }),
  { maxLength: 12 },
);

/** The days of spans as a set, told one by one. */
function days(spans: readonly Span[]): Set<string> {
  const all = new Set<string>();
  for (const { from, until } of spans) for (let on = from; on <= until; on = addDays(on, 1)) all.add(on);
  return all;
}

describe('union', () => {
  it('joins what touches, and leaves a day between apart', () => {
    expect(union([span('2026-01-11', '2026-01-20'), span('2026-01-01', '2026-01-10')])).toEqual([
      span('2026-01-01', '2026-01-20'),
    ]);
    expect(union([span('2026-01-01', '2026-01-10'), span('2026-01-12', '2026-01-20')])).toHaveLength(2);
  });

  it('leaves out what ends before it begins', () => {
    expect(union([span('2026-01-10', '2026-01-01')])).toEqual([]);
  });

  it('holds the same days as the parts, is never shorter than one of them, and says it once', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        const joined = union(spans);
        expect(days(joined)).toEqual(days(spans));
        for (const one of spans) expect(daysIn(joined)).toBeGreaterThanOrEqual(daysIn([one]));
        expect(daysIn(spans)).toBe(days(spans).size);
        expect(union(joined)).toEqual(joined);
        for (const [index, next] of joined.slice(1).entries())
          expect(next.from > addDays(joined[index]?.until ?? next.from, 1)).toBe(true);
      }),
    );
  });

  it('does not care for the order, and changes nothing that it was given', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        const before = structuredClone(spans);
        expect(union(spans.toReversed())).toEqual(union(spans));
        expect(spans).toEqual(before);
      }),
    );
  });
});

describe('gaps', () => {
  it('are the days between', () => {
    expect(gaps([span('2026-01-01', '2026-01-10'), span('2026-01-20', '2026-12-31')], frame)).toEqual([
      span('2026-01-11', '2026-01-19'),
    ]);
    expect(gaps([], frame)).toEqual([frame]);
    expect(gaps([span('2025-01-01', '2027-01-01')], frame)).toEqual([]);
  });

  it('share no day with the union, and with it fill the frame', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        const [held, left, all] = [days(spans), days(gaps(spans, frame)), days([frame])];
        for (const on of left) expect(held.has(on)).toBe(false);
        for (const on of all) expect(held.has(on) || left.has(on)).toBe(true);
        for (const on of left) expect(all.has(on)).toBe(true);
      }),
    );
  });
});
