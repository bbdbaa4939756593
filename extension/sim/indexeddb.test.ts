import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reminding } from '../src/jobs/remind-run.ts';
import { indexedDbStore } from './indexeddb-store.ts';
import { memoryStore } from './memory-store.ts';
import { reportLines, simulate } from './run.ts';

const SEED = 20_261_122;

vi.setConfig({ testTimeout: 240_000 });

// Databases need their timers: only what time it is, is made up.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('200 device-years over IndexedDB, with the records as they are: none missed, none doubled', async () => {
  const store = indexedDbStore((instant) => vi.setSystemTime(instant));
  const report = await simulate({ seed: SEED, years: 200 }, store, reminding);
  console.log(reportLines(report).join('\n'));
  expect(report.examples).toEqual([]);
  expect(report.fouls).toBe(0);
  expect(report.counts.announced).toBeGreaterThan(400);
  expect(report.did.deaths).toBeGreaterThan(100);
});

test('the same lives over IndexedDB as in memory', async () => {
  const years = 12;
  const store = indexedDbStore((instant) => vi.setSystemTime(instant));
  const there = await simulate({ seed: SEED, years }, store, reminding);
  const here = await simulate({ seed: SEED, years }, memoryStore({ exact: true }), reminding);
  expect(there.counts).toEqual(here.counts);
  expect(there.did).toEqual(here.did);
});
