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
  return withLastDays(programme, grants).map(({ last }) => last);
}

/** A grant with its place among those held and its last usable day. */
export type LivingGrant = Grant & { index: number; last: CivilDate };

/** In the order given. */
export function withLastDays(programme: Programme, grants: readonly Grant[]): LivingGrant[] {
  const all = grants.map((one, index) => ({ ...one, index, last: lastUsableDay(programme, one.on) }));
  if (!programme.grants.life.renewsWhenComplete) return all;
  const smallest = Math.min(...programme.sizes.list.map(({ amount }) => amount));
  let open: LivingGrant[] = [];
  for (const grant of [...all].sort((a, b) => compareDates(a.on, b.on))) {
    open = [...open.filter(({ last }) => last >= grant.on), grant];
    const sum = open.reduce((total, { amount }) => total + amount, 0);
    if (sum < smallest) continue;
    for (const one of open) one.last = lastUsableDay(programme, grant.on);
    open = [];
  }
  return all;
}

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
  const found: Purse = { usable: 0, lapsed: 0, shutOut: 0, neither: 0, shutOutBy: null, spends: null };
  const open: LivingGrant[] = [];
  for (const grant of withLastDays(programme, grants)) {
    if (grant.on > on || grant.amount <= 0) continue;
    const limit = shut(grant.source);
    if (limit !== null) found.shutOutBy = limit.rule;
    if (grant.last < on) found[limit === null ? 'lapsed' : 'neither'] += grant.amount;
    else if (limit !== null) found.shutOut += grant.amount;
    else {
      found.usable += grant.amount;
      open.push(grant);
    }
  }
  if (found.usable < amount) return found;
  const keyOf = ({ on: got, last }: LivingGrant): CivilDate =>
    programme.grants.spend.order === 'oldest' ? got : last;
  open.sort((a, b) => compareDates(keyOf(a), keyOf(b)));
  const spends: Spending = [];
  let left = amount;
  for (const grant of open) {
    if (left === 0) break;
    const taken = Math.min(left, grant.amount);
    spends.push({ grant: grant.index, amount: taken });
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
