import type { CivilDate } from '../civil-date.ts';
import { compareDates } from '../civil-date.ts';
import { lastUsableDays } from './grants.ts';
import { plus } from './lengths.ts';
import type { Holdings, Programme } from './types.ts';
import { counts, countsUntil } from './year-windows.ts';

/**
 * A day in a programme that is worth a word. `lapses`: the last day on which so many can be used; every other kind: the
 * first day on which something can be done again.
 */
export type ComingDay = {
  /** The same for the same matter, however often it is asked for. */
  key: string;
  kind: 'lapses' | 'bound-long-enough' | 'device-free-again' | 'redeeming-again' | 'earning-again';
  on: CivilDate;
  /** The rule that sets it. */
  rule: string;
  /** Of `lapses`: how much. */
  amount: number | null;
  /** Null: it is the person's. */
  device: string | null;
};

/**
 * What comes from `today` on, nearest first: grants that lapse, bindings that have waited long enough, devices and persons whose
 * caps have room again, and the new year in which earning starts again, where this one's cap is reached. `granted` is what was
 * credited, spent or not.
 *
 * Sources: seed 004, notes 1, 2, 4, 5, FAQ 6(2). Example: 60 days got on 2026-03-12 lapse on 2027-03-11.
 */
export function comingDays(
  programme: Programme,
  holdings: Holdings,
  granted: readonly { on: CivilDate; amount: number }[],
  today: CivilDate,
): ComingDay[] {
  return programmeDays(programme, holdings, granted, today).filter(({ on }) => on >= today);
}

/**
 * The same with the days that went by: what lapsed unspent, and of each wait the last one that was over. A machine that
 * slept on such a day is told afterwards (`planProgramme`).
 */
export function programmeDays(
  programme: Programme,
  holdings: Holdings,
  granted: readonly { on: CivilDate; amount: number }[],
  today: CivilDate,
): ComingDay[] {
  return [
    ...lapses(programme, holdings, today),
    ...waits(programme, holdings, today),
    ...yearsOver(programme, holdings, today),
    ...newYear(programme, granted, today),
  ].sort((a, b) => compareDates(a.on, b.on) || (a.key < b.key ? -1 : 1));
}

function lapses(programme: Programme, { grants }: Holdings, today: CivilDate): ComingDay[] {
  const lastDays = lastUsableDays(programme, grants);
  const sums = new Map<CivilDate, number>();
  for (const [index, { on, amount }] of grants.entries()) {
    const last = lastDays[index];
    // What lies ahead is not held; it is named as a contradiction.
    if (last !== undefined && amount > 0 && on <= today) sums.set(last, (sums.get(last) ?? 0) + amount);
  }
  return [...sums].map(([on, amount]) => ({
    key: lapseKey(on),
    kind: 'lapses',
    on,
    rule: programme.grants.life.rule,
    amount,
    device: null,
  }));
}

/** What lapses on one day is one matter, of however many grants. */
export const lapseKey = (on: CivilDate): string => `lapses:${on}`;

/** By the safe day, as everywhere. */
function waits({ binding: { wait } }: Programme, { devices }: Holdings, today: CivilDate): ComingDay[] {
  return devices.flatMap(({ id, boundOn }): ComingDay[] => {
    if (boundOn === null || boundOn > today) return [];
    const on = plus(boundOn, wait.safe);
    return [
      { key: `bound:${id}:${on}`, kind: 'bound-long-enough', on, rule: wait.rule, amount: null, device: id },
    ];
  });
}

/**
 * For each device or for the person the caps that the last redemption filled, and the day on which the smallest size has
 * room again. As it was after that redemption, whatever today is: so the day stays the same when it has come.
 */
function yearsOver(programme: Programme, holdings: Holdings, today: CivilDate): ComingDay[] {
  const { caps, sizes } = programme;
  const least = Math.min(...sizes.list.map(({ amount }) => amount));
  return Object.entries(caps).flatMap(([id, cap]) => {
    if (cap.of !== 'redeemed') return [];
    const whose = cap.per === 'person' ? [null] : holdings.devices.map((one) => one.id);
    return whose.flatMap((device): ComingDay[] => {
      const done = holdings.redemptions.filter(
        (one) => (device === null || one.device === device) && one.on <= today,
      );
      const last = latest(done);
      if (last === null) return [];
      const inside = done.filter((one) => counts(cap, one.on, last));
      const on = roomFrom(inside, cap, cap.sum === 'amount' ? least : 1);
      if (on === null) return [];
      const kind = device === null ? 'redeeming-again' : 'device-free-again';
      return [{ key: `${id}:${device ?? ''}:${on}`, kind, on, rule: cap.rule, amount: null, device }];
    });
  });
}

function latest(done: readonly { on: CivilDate }[]): CivilDate | null {
  return done.reduce<CivilDate | null>((last, { on }) => (last === null || on > last ? on : last), null);
}

/** The day on which so much more has room under a cap; null: it has room now. */
function roomFrom(
  inside: readonly { on: CivilDate; amount: number }[],
  cap: Programme['caps'][string],
  more: number,
): CivilDate | null {
  const worth = (one: { amount: number }) => (cap.sum === 'amount' ? one.amount : 1);
  let had = inside.reduce((sum, one) => sum + worth(one), 0);
  if (had + more <= cap.most) return null;
  for (const one of [...inside].sort((a, b) => compareDates(a.on, b.on))) {
    had -= worth(one);
    if (had + more <= cap.most) return countsUntil(cap, one.on);
  }
  return null;
}

/** By the year of the last grant, for the same reason. */
function newYear(
  { caps }: Programme,
  granted: readonly { on: CivilDate; amount: number }[],
  today: CivilDate,
): ComingDay[] {
  const got = granted.filter(({ on }) => on <= today);
  const last = latest(got);
  if (last === null) return [];
  return Object.values(caps).flatMap((cap): ComingDay[] => {
    if (cap.of !== 'granted' || cap.within !== 'calendar-year') return [];
    const on = countsUntil(cap, last);
    const had = got
      .filter((one) => countsUntil(cap, one.on) === on)
      .reduce((sum, { amount }) => sum + amount, 0);
    if (had < cap.most) return [];
    return [{ key: `earning:${on}`, kind: 'earning-again', on, rule: cap.rule, amount: null, device: null }];
  });
}
