import type { LocalMoment } from '@baoqi/rules';
import type { ReminderMachine, RemindRun, Told } from '../src/jobs/remind-run.ts';
import type { SimStore } from './store.ts';
import { dayOf, minuteOf, wallOf } from './zones.ts';

/** Thrown into the job where its worker dies. */
export class Death extends Error {
  override name = 'Death';
}

/** When a worker is to die: at its n-th call to the world, before the call takes effect or after. */
export type Fate = { call: number; after: boolean } | null;

/** What the machine knows besides its disk. */
export type Device = {
  store: SimStore;
  /** True time, and how far the device's clock is off. */
  now: number;
  skew: number;
  /** The zone that the user's settings name; the planted UTC bug does not look at it. */
  zone: string;
  canTell: boolean;
  newSession: boolean;
};

export function momentOf(device: Device): LocalMoment {
  const wall = wallOf(device.zone, device.now + device.skew);
  return { day: dayOf(wall), minute: minuteOf(wall) };
}

/** How the job under test is made; the planted bugs are others of these. */
export type MakeRun = (machine: ReminderMachine, device: Device) => RemindRun;

/** One life of the worker: after its death every call it still makes comes to nothing. */
export type Worker = { run: RemindRun; doom(fate: Fate): void; calls(): number };

export type Witness = {
  told(id: string, told: readonly Told[]): void;
  marked(told: readonly { key: string }[]): void;
};

export function startWorker(device: Device, make: MakeRun, witness: Witness): Worker {
  let fate: Fate = null;
  let dead = false;
  let calls = 0;
  const call = async <T>(effect: () => Promise<T>): Promise<T> => {
    if (dead) throw new Death();
    calls += 1;
    const last = fate !== null && calls === fate.call;
    if (last && !fate?.after) dead = true;
    if (dead) throw new Death();
    const value = await effect();
    if (last) dead = true;
    if (dead) throw new Death();
    return value;
  };
  const { store } = device;
  const machine: ReminderMachine = {
    views: (today, told) => call(() => store.pending(today, told)),
    coupons: (today) => call(() => store.coupons(today)),
    deliveries: () => call(() => store.deliveries()),
    settings: () => call(() => store.settings()),
    canTell: () => call(async () => device.canTell),
    isNewSession: () => call(async () => device.newSession),
    tell: (id, told) => call(async () => witness.told(id, told)),
    mark: (told, today) =>
      call(async () => {
        await store.mark(told, today);
        witness.marked(told);
      }),
    checked: () =>
      call(async () => {
        device.newSession = false;
      }),
  };
  return {
    run: make(machine, device),
    doom: (next) => {
      fate = next;
      calls = 0;
    },
    calls: () => calls,
  };
}
