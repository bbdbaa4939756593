import { readFileSync } from 'node:fs';
import { parseYaml } from '@baoqi/policies';
import { programme as shape } from '@baoqi/policies/programme-schema';
import { describe, expect, it } from 'vitest';
import { day } from '../../testing/make.ts';
import { held, mixer, pointsIn } from '../../testing/star-points.ts';
import { contradictionsIn } from './contradictions.ts';
import type { Device, Grant, Programme, Redemption } from './index.ts';

const file = new URL('../../programme-cases/star-points.yaml', import.meta.url);
const points = pointsIn(parseYaml(readFileSync(file, 'utf8'), 'star-points.yaml', shape));

const today = day('2024-06-01');
const grant = (on: string, amount: number, source = 'purchase'): Grant => ({ on: day(on), amount, source });
const devices = (...list: Partial<Device>[]) => held({ devices: list.map((one) => ({ ...mixer, ...one })) });
const redeemed = (on: string, amount = 500, device = 'a'): Redemption => ({ on: day(on), amount, device });
const of = (holdings: ReturnType<typeof held>, programme: Programme = points) =>
  contradictionsIn(programme, holdings, today);

it('what fits has none, today included', () => {
  const redemptions = [redeemed('2024-06-01'), redeemed('2024-05-01')];
  const grants = [grant('2024-06-01', 500), grant('2024-03-01', 500, 'draw')];
  expect(of(held({ grants, redemptions }))).toEqual([]);
  expect(of(held({ grants, devices: [{ ...mixer, boundOn: today }] }))).toEqual([]);
});

describe('grants', () => {
  it('of tomorrow, of no amount, of no known source are named, in the order of days', () => {
    const grants = [
      grant('2024-06-02', 10),
      grant('2024-01-01', 0),
      grant('2024-01-02', 0.5),
      grant('2024-01-03', 5, 'moon'),
    ];
    expect(of(held({ grants }))).toEqual([
      { key: 'grant-without-amount', values: { on: '2024-01-01', amount: 0 } },
      { key: 'grant-without-amount', values: { on: '2024-01-02', amount: 0.5 } },
      { key: 'unknown-source', values: { on: '2024-01-03', source: 'moon' } },
      { key: 'grant-in-future', values: { on: '2024-06-02', amount: 10, today } },
    ]);
  });

  it('above the cap of a year are named with what is left of them', () => {
    const yearly: Programme['caps'][string] = {
      rule: 'S09',
      of: 'granted',
      per: 'person',
      sum: 'amount',
      most: 100,
      within: 'calendar-year',
      leapDay: 'clamp',
      over: 'cut',
    };
    const capped = { ...points, caps: { yearly } };
    const grants = [
      grant('2024-03-01', 60),
      grant('2024-01-01', 60),
      grant('2023-12-31', 60),
      grant('2024-04-01', 1),
    ];
    const values = { rule: 'S09', year: 2024 };
    expect(of(held({ grants }), capped)).toEqual([
      { key: 'granted-above-cap', values: { ...values, on: '2024-03-01', amount: 60, credited: 40 } },
      { key: 'granted-above-cap', values: { ...values, on: '2024-04-01', amount: 1, credited: 0 } },
    ]);
  });
});

describe('devices', () => {
  it('more than may be bound, or one twice, are named', () => {
    expect(of(devices({}, { id: 'b' }))).toEqual([]);
    expect(of(devices({}, { id: 'b' }, { id: 'c', boundOn: null }))).toEqual([]);
    expect(of(devices({}, { id: 'b' }, { id: 'c' }))).toEqual([
      { key: 'too-many-devices', values: { count: 3, most: 2 } },
    ]);
    expect(of(devices({}, {}))).toEqual([{ key: 'same-device-twice', values: { device: 'a' } }]);
  });

  it('that end before they begin, or are bound tomorrow, are named', () => {
    expect(of(devices({ end: day('2024-01-14') }))).toEqual([
      { key: 'ends-before-start', values: { device: 'a', start: '2024-01-15', end: '2024-01-14' } },
    ]);
    expect(
      of(
        devices({ end: day('2024-01-15') }, { id: 'b', start: null }, { id: 'b2', end: null, boundOn: null }),
      ),
    ).toEqual([]);
    expect(of(devices({ boundOn: day('2024-06-02') }))).toEqual([
      { key: 'bound-in-future', values: { device: 'a', on: '2024-06-02', today } },
    ]);
  });
});

describe('redemptions', () => {
  const after = (...redemptions: Redemption[]) => of(held({ redemptions }));

  it('of tomorrow, of no size, before the binding are named', () => {
    expect(after(redeemed('2024-06-02'))).toEqual([
      { key: 'redemption-in-future', values: { on: '2024-06-02', today } },
    ]);
    expect(after(redeemed('2024-05-01', 700))).toEqual([
      { key: 'redemption-of-no-size', values: { on: '2024-05-01', amount: 700 } },
    ]);
    expect(after(redeemed('2024-01-31'))).toEqual([
      { key: 'redemption-before-binding', values: { on: '2024-01-31', device: 'a', bound: '2024-02-01' } },
    ]);
    expect(after(redeemed('2024-02-01'), redeemed('2024-01-01', 500, 'z'))).toEqual([]);
  });

  it('above the cap of a device are named, those of another are not counted', () => {
    const three = [redeemed('2024-03-01'), redeemed('2024-04-01'), redeemed('2024-05-01')];
    expect(after(...three)).toEqual([
      { key: 'cap-broken', values: { rule: 'S03', on: '2024-05-01', had: 2, most: 2 } },
    ]);
    expect(after(...three.slice(1), redeemed('2024-03-01', 500, 'z'))).toEqual([]);
  });

  it('above the cap of a person are counted by what they spend; grants have caps of their own', () => {
    const person: Programme['caps'][string] = {
      rule: 'S09',
      of: 'redeemed',
      per: 'person',
      sum: 'amount',
      most: 1000,
      within: 'calendar-year',
      leapDay: 'clamp',
      over: 'deny',
    };
    const granted = { ...person, of: 'granted' as const, per: 'device' as const, most: 1 };
    const capped = { ...points, caps: { person, granted } };
    const redemptions = [redeemed('2024-03-01'), redeemed('2024-04-01', 500, 'b'), redeemed('2024-05-01')];
    expect(of(held({ redemptions }), capped)).toEqual([
      { key: 'cap-broken', values: { rule: 'S09', on: '2024-05-01', had: 1000, most: 1000 } },
    ]);
    expect(of(held({ redemptions: redemptions.slice(1) }), capped)).toEqual([]);
    // One that is more than the cap by itself.
    expect(of(held({ redemptions: [redeemed('2024-03-01', 1200)] }), capped)).toEqual([
      { key: 'cap-broken', values: { rule: 'S09', on: '2024-03-01', had: 0, most: 1000 } },
    ]);
  });
});

it('more than five thousand things are not looked at one by one', () => {
  const many = (n: number) => held({ grants: Array.from({ length: n }, () => grant('2024-07-01', 5)) });
  expect(of(many(5000))).toEqual([{ key: 'too-many-events', values: { events: 5001, most: 5000 } }]);
  const fit = Array.from({ length: 4_000 }, () => grant('2024-03-01', 5));
  // With the device they are one too many; other devices' redemptions break no cap of this one.
  const redemptions = (n: number) =>
    Array.from({ length: n }, (_, at) => redeemed('2024-03-01', 500, `${at}`));
  expect(of(held({ grants: fit, redemptions: redemptions(999) }))).toEqual([]);
  expect(of(held({ grants: fit, redemptions: redemptions(1_000) }))).toEqual([
    { key: 'too-many-events', values: { events: 5001, most: 5000 } },
  ]);
  expect(of({ ...many(0), devices: [] })).toEqual([]);
});
