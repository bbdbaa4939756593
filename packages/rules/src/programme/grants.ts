import type { CivilDate } from '../civil-date.ts';
import { compareDates } from '../civil-date.ts';
import { addDays } from '../date-arithmetic.ts';
import { allHold } from './conditions.ts';
import { plus } from './lengths.ts';
import type { Device, Grant, Programme, Spending } from './types.ts';
import { counts } from './year-windows.ts';

/** The last day on which a grant of `day` can be used: got 2017-01-01, until 2017-12-31 (seed 004, FAQ 4). */
export function lastUsableDay({ grants: { life } }: Programme, day: CivilDate): CivilDate {
  const end = plus(day, life.length);
  return life.lastDay === 'before' ? addDays(end, -1) : end;
}

/** The last usable day of each grant; later where the grants that complete a size live anew from that day. */
export function lastUsableDays(programme: Programme, grants: readonly Grant[]): CivilDate[] {
  const own = grants.map(({ on }) => lastUsableDay(programme, on));
  if (!programme.grants.life.renewsWhenComplete) return own;
  const smallest = Math.min(...programme.sizes.list.map(({ amount }) => amount));
  const order = grants.map((_, index) => index).sort((a, b) => byDay(grants, a, b));
  let open: number[] = [];
  for (const index of order) {
    const day = grants[index]?.on;
    if (day === undefined) continue;
    open = [...open.filter((one) => (own[one] ?? day) >= day), index];
    const sum = open.reduce((total, one) => total + (grants[one]?.amount ?? 0), 0);
    if (sum < smallest) continue;
    for (const one of open) own[one] = lastUsableDay(programme, day);
    open = [];
  }
  return own;
}

const byDay = (grants: readonly Grant[], a: number, b: number): number => {
  const [first, second] = [grants[a], grants[b]];
  return first && second ? compareDates(first.on, second.on) : 0;
};

export type Purse = {
  usable: number;
  /** Lapsed, but from a source that this device takes. */
  lapsed: number;
  /** Alive, but from a source that this device does not take. */
  shutOut: number;
  /** Both lapsed and shut out. */
  neither: number;
  /** The rule that shuts sources out for this device, where one does. */
  shutOutBy: string | null;
  spends: Spending | null;
};

/** What can be spent on a device on a day, and how `amount` would be taken from it. `spends` null: it is not enough. */
export function purse(
  programme: Programme,
  grants: readonly Grant[],
  device: Device,
  on: CivilDate,
  amount: number,
): Purse {
  const limits = Object.values(programme.sourceLimits).filter(({ when }) => allHold(when, device.facts));
  const shut = (source: string) => limits.find(({ sources }) => sources.includes(source)) ?? null;
  const lastDays = lastUsableDays(programme, grants);
  const found: Purse = { usable: 0, lapsed: 0, shutOut: 0, neither: 0, shutOutBy: null, spends: null };
  const open: number[] = [];
  for (const [index, grant] of grants.entries()) {
    const lastDay = lastDays[index];
    if (lastDay === undefined || grant.on > on || grant.amount <= 0) continue;
    const limit = shut(grant.source);
    if (limit !== null) found.shutOutBy = limit.rule;
    if (lastDay < on) found[limit === null ? 'lapsed' : 'neither'] += grant.amount;
    else if (limit !== null) found.shutOut += grant.amount;
    else {
      found.usable += grant.amount;
      open.push(index);
    }
  }
  if (found.usable < amount) return found;
  const keyOf = (index: number): CivilDate | undefined =>
    programme.grants.spend.order === 'oldest' ? grants[index]?.on : lastDays[index];
  open.sort((a, b) =>
    (keyOf(a) ?? '') < (keyOf(b) ?? '') ? -1 : (keyOf(a) ?? '') > (keyOf(b) ?? '') ? 1 : a - b,
  );
  const spends: Spending = [];
  let left = amount;
  for (const index of open) {
    if (left === 0) break;
    const taken = Math.min(left, grants[index]?.amount ?? 0);
    spends.push({ grant: index, amount: taken });
    left -= taken;
  }
  return { ...found, spends };
}

/** How much of a grant is credited, with what was granted before (spent or not): the caps cut the surplus. */
export function credited(
  programme: Programme,
  granted: readonly { on: CivilDate; amount: number }[],
  on: CivilDate,
  amount: number,
): { credited: number; cutBy: string | null } {
  let most = amount;
  let cutBy: string | null = null;
  for (const cap of Object.values(programme.caps)) {
    if (cap.of !== 'granted' || cap.per !== 'person' || cap.sum !== 'amount') continue;
    const had = granted.filter((one) => counts(cap, one.on, on)).reduce((sum, one) => sum + one.amount, 0);
    const room = Math.max(0, cap.most - had);
    if (room < most) [most, cutBy] = [room, cap.rule];
  }
  return { credited: most, cutBy };
}
