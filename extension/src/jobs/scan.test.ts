import { expect, test } from 'vitest';
import type { ScanOutcome } from '../messages/scan.ts';
import type { Remembered } from './remember-purchase.ts';
import { afterReading, IDLE_MINUTES, newScan, progressOf } from './scan.ts';

const T0 = '2026-11-22T02:00:00.000Z';
const later = (minutes: number): string => new Date(Date.parse(T0) + minutes * 60_000).toISOString();
type Read = Extract<Remembered, { kind: 'remembered' }>;

const read = (orders: Record<string, ScanOutcome>, changes: Partial<Read> = {}): Read => ({
  kind: 'remembered',
  store: 'jd',
  kept: [],
  forms: [],
  outcomes: Object.entries(orders).map(([order, outcome]) => ({ order, outcome })),
  problem: null,
  ...changes,
});
const start = newScan('https://order.jd.com', 'jd', T0);

test('every order is counted once, by the last that is known of it', () => {
  const one = afterReading(start, read({ a: 'kept', b: 'needs-you' }), T0);
  const two = afterReading(one, read({ b: 'kept', c: 'nothing', d: 'gone' }), later(1));
  expect(progressOf(two, later(1))).toMatchObject({
    running: true,
    pages: 2,
    orders: 4,
    counts: { kept: 2, nothing: 1, gone: 1, 'needs-you': 0 },
  });
});

test('a page of which every order was counted is no new page', () => {
  const one = afterReading(start, read({ a: 'kept' }), T0);
  expect(afterReading(one, read({ a: 'kept' }), later(2))).toMatchObject({ pages: 1, lastAt: T0 });
});

test('ends by itself where no new order came for a while', () => {
  const one = afterReading(start, read({ a: 'kept' }), T0);
  expect(progressOf(one, later(IDLE_MINUTES - 1))).toMatchObject({ running: true, end: null });
  expect(progressOf(one, later(IDLE_MINUTES))).toMatchObject({ running: false, end: 'idle' });
});

test('a full disk ends it', () => {
  const full = afterReading(start, read({ a: 'kept' }, { problem: 'disk-full' }), T0);
  expect(progressOf(full, T0)).toMatchObject({ running: false, end: 'problem' });
});

test('a list without end is counted to an end', () => {
  const endless = Object.fromEntries(
    Array.from({ length: 6_000 }, (_, at) => [`o${at}`, 'nothing' as const]),
  );
  expect(progressOf(afterReading(start, read(endless), T0), T0).orders).toBe(5_000);
});

test('an order called like a property of all objects is an order like any other', () => {
  const outcomes: Read['outcomes'] = [
    { order: 'constructor', outcome: 'kept' },
    { order: 'toString', outcome: 'gone' },
  ];
  const odd = afterReading(start, read({}, { outcomes }), T0);
  expect(progressOf(odd, T0)).toMatchObject({ orders: 2, counts: { kept: 1, gone: 1 } });
});
