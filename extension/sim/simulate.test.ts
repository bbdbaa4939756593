import { expect, test, vi } from 'vitest';
import { reminding } from '../src/jobs/remind-run.ts';
import { dayAt } from '../src/platform/clock.ts';
import { minuteOfDay } from '../src/platform/time-of-day.ts';
import { memoryStore } from './memory-store.ts';
import { PLANTED } from './planted.ts';
import { randomOf } from './random.ts';
import type { Foul } from './referee.ts';
import { reportLines, simulate } from './run.ts';
import { dayOf, MINUTE, minuteOf, wallOf, ZONES } from './zones.ts';

const SEED = 20_261_122;

// Machines differ; what is tested is what happens, not how fast.
vi.setConfig({ testTimeout: 240_000 });

test('10,000 device-years in memory: none missed, none doubled', async () => {
  const report = await simulate({ seed: SEED, years: 10_000 }, memoryStore(), reminding);
  console.log(reportLines(report).join('\n'));
  expect(report.examples).toEqual([]);
  expect(report.fouls).toBe(0);
  const { counts, did } = report;
  // What would make the run worth nothing: no deaths, nothing told, nobody asleep.
  expect(counts.announced).toBeGreaterThan(20_000);
  expect(counts['same notice again after a dead worker']).toBeGreaterThan(100);
  expect(counts['asleep or muted throughout']).toBeGreaterThan(1_000);
  expect(counts['again after the clock was set back']).toBeGreaterThan(5);
  expect(counts['again after an older profile came back']).toBeGreaterThan(10);
  expect(did.deaths).toBeGreaterThan(5_000);
  expect(counts['matters of coupons']).toBeGreaterThan(2_000);
  expect(counts.announced + counts['settled before'] + counts['asleep or muted throughout']).toBe(
    counts.deadlines,
  );
});

/** By which of the referee's rules each neighbour's bug must be seen, within a few hundred device-years. */
const SEEN: Record<string, Foul[]> = {
  'a range instead of a crossing': ['doubled'],
  'once a month, thirty days ahead': ['missed'],
  'sent is kept in memory': ['doubled'],
  'today is UTC': ['missed', 'before its day', 'after its end'],
  'marked before it is shown': ['missed', 'not told'],
  'coupons on their very day only': ['missed', 'not told'],
  'coupons are not marked': ['doubled'],
};

test.each(Object.entries(PLANTED))('a planted bug is found: %s', async (name, make) => {
  const { byFoul } = await simulate({ seed: SEED, years: 400 }, memoryStore(), make);
  for (const foul of SEEN[name] ?? []) expect(byFoul[foul], `${name}: ${foul}`).toBeGreaterThan(0);
  expect(SEEN[name]).toBeDefined();
});

test('the same seed is the same life, with every view computed anew as well', async () => {
  const run = async (exact: boolean) => {
    const { seconds: _, ...rest } = await simulate(
      { seed: SEED, years: 40 },
      memoryStore({ exact }),
      reminding,
    );
    return rest;
  };
  const once = await run(false);
  expect(await run(false)).toEqual(once);
  expect(await run(true)).toEqual(once);
});

test('the simulated wall shows what the product reads off its own', () => {
  const random = randomOf(SEED);
  for (let n = 0; n < 3_000; n++) {
    const zone = random.pick(ZONES);
    const instant = Date.UTC(2006, 0, 1) + random.int(0, 50 * 525_960) * MINUTE;
    const wall = wallOf(zone, instant);
    const date = new Date(instant);
    expect([zone, instant, dayOf(wall), minuteOf(wall)]).toEqual([
      zone,
      instant,
      dayAt(date, zone),
      minuteOfDay(zone, date),
    ]);
  }
});
