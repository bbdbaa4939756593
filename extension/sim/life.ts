import { DEFAULT_QUIET, type LeadChoice } from '@baoqi/rules';
import { goodsOf } from './goods.ts';
import type { LifeCounts } from './life-counts.ts';
import type { Device, MakeRun } from './machine.ts';
import { type Random, randomOf } from './random.ts';
import type { Verdict } from './referee.ts';
import type { SimStore } from './store.ts';
import { World } from './world.ts';
import { DAY, MINUTE, ZONES } from './zones.ts';

export type Life = { years: number; did: LifeCounts; verdict: Verdict };

const YEAR = 365.25 * DAY;

/** One machine and its owner, for one to six years, jumping from event to event. All of it follows from the seed. */
export async function live(seed: number, store: SimStore, make: MakeRun): Promise<Life> {
  const random = randomOf(seed);
  const years = random.int(1, 6);
  const policies = goodsOf(random);
  const start = Date.UTC(2026, 0, 1) + random.int(0, 1460) * DAY + random.int(0, 1439) * MINUTE;
  await store.fresh(policies);
  const device: Device = {
    store,
    now: start,
    skew: 0,
    zone: random.pick(ZONES),
    canTell: true,
    newSession: true,
  };
  await store.saveSettings({ timeZone: device.zone, reminders: remindersWish(random) });
  const world = new World(device, random, make);
  await world.run(start + years * YEAR);
  return { years, did: world.did, verdict: world.referee.finish() };
}

/** Most people change nothing. */
function remindersWish(random: Random) {
  const leads: LeadChoice = random.chance(0.1)
    ? {
        byKind: { register: [random.int(1, 60), random.int(1, 9)], 'buy-care': [random.int(0, 3)] },
        byItem: {},
      }
    : { byKind: {}, byItem: {} };
  return { leads, quiet: random.chance(0.1) ? null : DEFAULT_QUIET };
}
