import { type CivilDate, compareDates, later } from '../civil-date.ts';
import { allHold } from './conditions.ts';
import { type Purse, purse } from './grants.ts';
import { extended, plus } from './lengths.ts';
import type { Attempt, Device, Failing, Holdings, Programme } from './types.ts';
import { counts, countsUntil } from './year-windows.ts';

/** One thing that a programme demands of a redemption; returns every rule of it that fails. */
export type Check = (programme: Programme, holdings: Holdings, device: Device, attempt: Attempt) => Failing[];

const deny = (rule: string, key: Failing['key'], values: Failing['values'] = {}): Failing => ({
  rule,
  verdict: 'deny',
  key,
  values,
});

const warn = (rule: string, key: Failing['key'], values: Failing['values'] = {}): Failing => ({
  ...deny(rule, key, values),
  verdict: 'warn',
});

const shutOut: Check = ({ exclusions }, { person }, device) => {
  const found = Object.values(exclusions).filter(({ of, when }) =>
    allHold(when, of === 'person' ? person : device.facts),
  );
  const byRule = new Map(found.map(({ rule, of }) => [rule, of]));
  return [...byRule].map(([rule, of]) => deny(rule, 'excluded', { of }));
};

const notKnown: Check = ({ asks }, _, device) =>
  Object.entries(asks)
    .filter(([, { when }]) => allHold(when, device.facts))
    .map(([id, { rule }]) => warn(rule, 'not-known', { ask: id }));

const bound: Check = ({ binding }, _, device, { on }) => {
  const failing: Failing[] = [];
  if (device.boundElsewhere === true) failing.push(deny(binding.exclusive.rule, 'bound-elsewhere'));
  if (device.boundOn === null || device.boundOn > on) {
    if (failing.length === 0) failing.push(deny(binding.wait.rule, 'not-bound'));
    return failing;
  }
  const first = plus(device.boundOn, binding.wait.length);
  if (on < first) {
    const safe = plus(device.boundOn, binding.wait.safe);
    failing.push(deny(binding.wait.rule, 'bound-too-short', { bound: device.boundOn, first, safe }));
  }
  return failing;
};

const stillInWarranty: Check = ({ inWarranty }, _, { end }, { on }) => {
  if (end === null) return [deny(inWarranty.rule, 'warranty-unknown')];
  const over = inWarranty.endDayCounts ? on > end : on >= end;
  return over ? [deny(inWarranty.rule, 'warranty-over', { end })] : [];
};

const size: Check = ({ sizes }, _, __, { amount }) =>
  sizes.list.some((one) => one.amount === amount)
    ? []
    : [deny(sizes.rule, 'no-such-size', { amount, sizes: sizes.list.map((one) => one.amount).join(' / ') })];

const caps: Check = ({ caps: all }, { redemptions }, device, { on, amount }) => {
  const failing: Failing[] = [];
  for (const cap of Object.values(all)) {
    if (cap.of !== 'redeemed') continue;
    const inside = redemptions.filter(
      (one) => (cap.per === 'person' || one.device === device.id) && counts(cap, one.on, on),
    );
    const had = inside.reduce((sum, one) => sum + (cap.sum === 'amount' ? one.amount : 1), 0);
    const now = cap.sum === 'amount' ? amount : 1;
    if (had + now <= cap.most) continue;
    const free = freeFrom(inside, cap, now);
    const values = { had, most: cap.most, ...(free === null ? {} : { first: free }) };
    failing.push(deny(cap.rule, cap.per === 'device' ? 'too-soon' : 'cap-reached', values));
  }
  return failing;
};

/** The first day on which so many of these no longer count that there is room again; null: never. */
function freeFrom(
  inside: readonly { on: CivilDate; amount: number }[],
  cap: Programme['caps'][string],
  now: number,
): CivilDate | null {
  const ends = inside.map((one) => ({
    until: countsUntil(cap, one.on),
    worth: cap.sum === 'amount' ? one.amount : 1,
  }));
  ends.sort((a, b) => compareDates(a.until, b.until));
  let had = ends.reduce((sum, { worth }) => sum + worth, 0);
  for (const { until, worth } of ends) {
    had -= worth;
    if (had + now <= cap.most) return until;
  }
  return null;
}

const enough: Check = (programme, { grants }, device, { on, amount }) => {
  const found = purse(programme, grants, device, on, amount);
  return found.spends === null ? tooLittle(programme, found, amount) : [];
};

/** Names every rule without which it would be enough: those of the source and of age, either or only both; or never had. */
function tooLittle({ grants, sizes }: Programme, found: Purse, amount: number): Failing[] {
  const { usable, lapsed, shutOut: shut, neither, shutOutBy } = found;
  const values = { amount, usable, lapsed, shutOut: shut + neither };
  const source = shutOutBy === null ? [] : [deny(shutOutBy, 'source-shut-out', values)];
  const age = [deny(grants.life.rule, 'lapsed', values)];
  const either = [...(usable + shut >= amount ? source : []), ...(usable + lapsed >= amount ? age : [])];
  if (either.length > 0) return either;
  if (usable + lapsed + shut + neither >= amount) return [...source, ...age];
  return [...(usable === 0 ? source : []), deny(sizes.rule, 'too-little', values)];
}

const wholeTerm: Check = ({ term, adds, sizes }, _, { start, end }, { amount }) => {
  if (start === null || end === null) return [];
  const cap = plus(start, term.most);
  if (end >= cap) return [deny(term.rule, 'term-reached', { start, end, cap })];
  const gains = sizes.list.find((one) => one.amount === amount)?.adds;
  if (gains === undefined || extended(end, gains, adds.monthEnd) <= cap || term.beyond === 'allow') return [];
  return [(term.beyond === 'deny' ? deny : warn)(term.rule, 'term-overshot', { start, end, cap })];
};

/** In the order in which the programme's own checks run (lenovo/rules.md, "Order of checks"). */
export const CHECKS: readonly Check[] = [
  shutOut,
  notKnown,
  bound,
  stillInWarranty,
  size,
  caps,
  enough,
  wholeTerm,
];

/** The last day of the warranty after a redemption, cut to the longest term. Null where start or end is not known. */
export function newEnd(programme: Programme, device: Device, attempt: Attempt): CivilDate | null {
  const gains = programme.sizes.list.find((one) => one.amount === attempt.amount)?.adds;
  if (device.end === null || gains === undefined) return null;
  const end = extended(device.end, gains, programme.adds.monthEnd);
  if (device.start === null || programme.term.beyond === 'allow') return end;
  const cap = plus(device.start, programme.term.most);
  return end > cap ? later(cap, device.end) : end;
}
