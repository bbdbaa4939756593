import { readFileSync } from 'node:fs';
import { parseYaml } from '@baoqi/policies';
import { programme as shape } from '@baoqi/policies/programme-schema';
import { describe, expect, it } from 'vitest';
import { day } from '../../testing/make.ts';
import { capOf, held, mixer, pointsIn } from '../../testing/star-points.ts';
import { bestPlan, bestPlanByEveryDay, type Device, type Holdings, type Programme } from './index.ts';

const file = new URL('../../programme-cases/star-points.yaml', import.meta.url);
const points = pointsIn(parseYaml(readFileSync(file, 'utf8'), 'star-points.yaml', shape));

const today = day('2024-06-01');
const grant = (on: string, amount: number) => ({ on: day(on), amount, source: 'purchase' });
const some = (amount: number, devices: Device[] = [mixer]) =>
  held({ grants: [grant('2024-03-01', amount)], devices });
const bound = (id: string, on: string | null): Device => ({
  ...mixer,
  id,
  boundOn: on === null ? null : day(on),
});
const steps = (holdings: Holdings, programme: Programme = points, from = today) =>
  bestPlan(programme, holdings, from).steps.map(({ on, device, amount }) => `${on} ${device} ${amount}`);
const inBothOrders = (a: Device, b: Device) => [
  [a, b],
  [b, a],
];

it('the plan says each end, what it gains and what it costs', () => {
  const step = { on: '2024-06-01', amount: 500, device: 'a', gainedDays: 100 };
  // 25 April and 100 days: 5 left, 31, 30, 31, 3 of August.
  expect(bestPlan(points, some(1_000), today)).toEqual({
    steps: [
      { ...step, end: '2026-04-25' },
      { ...step, end: '2026-08-03' },
    ],
    gainedDays: 200,
    spent: 1_000,
  });
});

describe('of plans that gain the same', () => {
  it('the one that spends least is taken, however the sizes are listed', () => {
    // Both sizes are cut to the 45 days that are left of four years.
    const late = [{ ...mixer, end: day('2027-12-01') }];
    const cut = { ...points, term: { ...points.term, beyond: 'cut-and-warn' as const } };
    for (const list of [points.sizes.list, points.sizes.list.toReversed()])
      expect(bestPlan({ ...cut, sizes: { ...cut.sizes, list } }, some(1_200, late), today)).toEqual({
        steps: [{ on: '2024-06-01', amount: 500, device: 'a', end: '2028-01-15', gainedDays: 45 }],
        gainedDays: 45,
        spent: 500,
      });
  });

  it('the earliest is taken, however the devices are called or listed', () => {
    for (const devices of inBothOrders(bound('a', '2024-05-20'), bound('b', '2024-02-01')))
      expect(steps(some(500, devices))).toEqual(['2024-06-01 b 500']);
  });

  it('on one day the device goes by its name, so that the answer is always the same', () => {
    for (const devices of inBothOrders(bound('a', '2024-02-01'), bound('b', '2024-02-01')))
      expect(steps(some(500, devices))).toEqual(['2024-06-01 a 500']);
  });
});

describe('a day on which something becomes possible', () => {
  it('is the end of a wait, to the very last day on which there is something to spend', () => {
    // Points of 20 July 2022 live through 20 July 2024, which is two months after 20 May.
    const from = day('2024-07-10');
    const grants = [grant('2022-07-20', 500), grant('2022-07-12', 100)];
    const both = (on: string) => {
      const holdings = held({ grants, devices: [bound('x', null), bound('a', on)] });
      const plan = bestPlan(points, holdings, from);
      expect(bestPlanByEveryDay(points, holdings, from)).toEqual(plan);
      return plan.steps.map((one) => `${one.on} ${one.device} ${one.amount}`);
    };
    expect(both('2024-05-20')).toEqual(['2024-07-20 a 500']);
    expect(both('2024-05-21')).toEqual([]);
  });

  it('is that of a grant entered for a later day', () => {
    expect(steps(held({ grants: [grant('2024-06-10', 500)] }))).toEqual(['2024-06-10 a 500']);
  });

  it('is the one on which a cap has room again', () => {
    const once = { ...points, caps: { person: capOf({ sum: 'count', most: 1 }) } };
    const redemptions = [{ on: day('2023-07-01'), amount: 500, device: 'b' }];
    expect(steps({ ...some(500), redemptions }, once)).toEqual(['2024-07-02 a 500']);
  });

  it('is the one on which a cap has room again that this very plan fills', () => {
    const once = (within: 'calendar-year' | 'year-from-each') => ({
      ...points,
      caps: { device: capOf({ per: 'device', sum: 'count', most: 1, within }) },
    });
    expect(steps(some(1_000), once('calendar-year'))).toEqual(['2024-06-01 a 500', '2025-01-01 a 500']);
    expect(steps(some(1_000), once('year-from-each'))).toEqual(['2024-06-01 a 500', '2025-06-02 a 500']);
  });

  it('is none for a device whose end nobody knows', () => {
    expect(bestPlan(points, some(500, [{ ...mixer, end: null }]), today)).toEqual({
      steps: [],
      gainedDays: 0,
      spent: 0,
    });
  });
});
