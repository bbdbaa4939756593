import { type CivilDate, compareDates, partsOf } from '../civil-date.ts';
import { credited } from './grants.ts';
import type { Contradiction, Holdings, Programme } from './types.ts';
import { counts } from './year-windows.ts';

/** More than a person can have done in such a programme; what is beyond is not looked at one by one. */
const MANY = 5_000;

/** What cannot be, in what was entered: each is named, with the days and amounts that do not fit. */
export function contradictionsIn(
  programme: Programme,
  holdings: Holdings,
  today: CivilDate,
): Contradiction[] {
  const { grants, redemptions, devices } = holdings;
  const events = grants.length + redemptions.length + devices.length;
  if (events > MANY) return [{ key: 'too-many-events', values: { events, most: MANY } }];
  return [
    ...ofGrants(programme, holdings, today),
    ...ofDevices(programme, holdings, today),
    ...ofRedemptions(programme, holdings, today),
  ];
}

function ofGrants(programme: Programme, { grants }: Holdings, today: CivilDate): Contradiction[] {
  const found: Contradiction[] = [];
  const before: { on: CivilDate; amount: number }[] = [];
  const inOrder = [...grants].sort((a, b) => compareDates(a.on, b.on));
  for (const { on, amount, source } of inOrder) {
    if (on > today) found.push({ key: 'grant-in-future', values: { on, amount, today } });
    if (!Number.isInteger(amount) || amount <= 0)
      found.push({ key: 'grant-without-amount', values: { on, amount } });
    if (!Object.hasOwn(programme.grants.sources, source))
      found.push({ key: 'unknown-source', values: { on, source } });
    const { credited: room, cutBy } = credited(programme, before, on, amount);
    if (cutBy !== null)
      found.push({
        key: 'granted-above-cap',
        values: { rule: cutBy, on, amount, credited: room, year: partsOf(on).year },
      });
    before.push({ on, amount: room });
  }
  return found;
}

function ofDevices({ binding }: Programme, { devices }: Holdings, today: CivilDate): Contradiction[] {
  const found: Contradiction[] = [];
  const bound = devices.filter((device) => device.boundOn !== null);
  if (bound.length > binding.most.count)
    found.push({ key: 'too-many-devices', values: { count: bound.length, most: binding.most.count } });
  for (const [index, { id, start, end, boundOn }] of devices.entries()) {
    if (devices.findIndex((one) => one.id === id) < index)
      found.push({ key: 'same-device-twice', values: { device: id } });
    if (start !== null && end !== null && end < start)
      found.push({ key: 'ends-before-start', values: { device: id, start, end } });
    if (boundOn !== null && boundOn > today)
      found.push({ key: 'bound-in-future', values: { device: id, on: boundOn, today } });
  }
  return found;
}

function ofRedemptions(programme: Programme, holdings: Holdings, today: CivilDate): Contradiction[] {
  const { redemptions, devices } = holdings;
  const found: Contradiction[] = [];
  for (const [index, { on, amount, device: id }] of redemptions.entries()) {
    const device = devices.find((one) => one.id === id);
    if (on > today) found.push({ key: 'redemption-in-future', values: { on, today } });
    if (!programme.sizes.list.some((size) => size.amount === amount))
      found.push({ key: 'redemption-of-no-size', values: { on, amount } });
    if (device?.boundOn != null && on < device.boundOn)
      found.push({ key: 'redemption-before-binding', values: { on, device: id, bound: device.boundOn } });
    for (const cap of Object.values(programme.caps)) {
      if (cap.of !== 'redeemed') continue;
      const before = redemptions
        .slice(0, index)
        .filter((one) => (cap.per === 'person' || one.device === id) && counts(cap, one.on, on));
      const had = before.reduce((sum, one) => sum + (cap.sum === 'amount' ? one.amount : 1), 0);
      if (had + (cap.sum === 'amount' ? amount : 1) > cap.most)
        found.push({ key: 'cap-broken', values: { rule: cap.rule, on, had, most: cap.most } });
    }
  }
  return found;
}
