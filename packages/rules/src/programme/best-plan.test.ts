import { loadProgrammes } from '@baoqi/policies';
import { describe, expect, it } from 'vitest';
import { random } from '../../programme-histories/random.ts';
import { day } from '../../testing/make.ts';
import { lenovoIn } from '../../testing/programmes.ts';
import { addDays } from '../date-arithmetic.ts';
import { bestPlan, bestPlanByEveryDay, type Device, type Grant, type Holdings, judgeOnce } from './index.ts';

const programme = lenovoIn(loadProgrammes());
const today = day('2023-06-01');
const facts = { brand: 'Lenovo', series: '小新 Pro 16', kind: 'notebook', soldIn: 'CN', customBuild: false };
const device = (id: string, changes: Partial<Device> = {}): Device => ({
  id,
  facts,
  start: day('2022-12-01'),
  end: day('2024-12-01'),
  boundOn: day('2023-01-01'),
  ...changes,
});
const holdings = (changes: Partial<Holdings>): Holdings => ({
  person: {},
  grants: [{ on: day('2023-02-01'), amount: 360, source: 'check-in' }],
  devices: [device('a')],
  redemptions: [],
  ...changes,
});
const stepsOf = (held: Holdings) =>
  bestPlan(programme, held, today).steps.map(({ on, amount, device: id }) => `${on} ${id} ${amount}`);

describe('the best use of what is held', () => {
  it('is all on one device, where that gains the most', () => {
    expect(stepsOf(holdings({}))).toEqual(['2023-06-01 a 360']);
  });

  it('does not spend 360 where five years leave room for half a year only', () => {
    const old = device('a', { start: day('2019-06-01'), end: day('2023-12-01') });
    expect(stepsOf(holdings({ devices: [old] }))).toEqual(['2023-06-01 a 180']);
  });

  it('waits for the binding, but not beyond the day on which the coupons lapse', () => {
    const fresh = device('a', { boundOn: day('2023-05-20') });
    expect(stepsOf(holdings({ devices: [fresh] }))).toEqual(['2023-06-19 a 360']);
    const lapsing: Grant[] = [{ on: day('2022-06-10'), amount: 360, source: 'check-in' }];
    expect(stepsOf(holdings({ devices: [fresh], grants: lapsing }))).toEqual([]);
  });

  it('goes on in January, where the year is used up', () => {
    const grants: Grant[] = [
      { on: day('2022-12-20'), amount: 180, source: 'check-in' },
      { on: day('2023-05-20'), amount: 360, source: 'check-in' },
    ];
    const redemptions = [{ on: day('2023-02-01'), amount: 180, device: 'b' }];
    expect(stepsOf(holdings({ grants, redemptions, devices: [device('a'), device('c')] }))).toEqual([
      '2023-06-01 a 180',
      '2024-01-01 c 360',
    ]);
  });

  it('is nothing where nothing can be redeemed', () => {
    expect(bestPlan(programme, holdings({ grants: [] }), today)).toEqual({
      steps: [],
      gainedDays: 0,
      spent: 0,
    });
  });
});

// Not in a mutation run, which would repeat these seconds for every mutant.
it.skipIf(process.env.BAOQI_MUTATING)(
  'is the same as by trying every day, on small instances',
  () => {
    const SEED = 7_001;
    const COUNT = 60;
    let planned = 0;
    for (let n = 0; n < COUNT; n++) {
      const { below, oneOf } = random(SEED + n);
      const start = addDays(today, -900 - below(900));
      const held = holdings({
        // Lapsing within weeks, so that every day can be tried.
        grants: Array.from({ length: 1 + below(2) }, () => ({
          on: addDays(today, -340 + below(30)),
          amount: oneOf([90, 90, 180]),
          source: oneOf(['check-in', 'show-off']),
        })),
        devices: Array.from({ length: 1 + below(2) }, (_, index) =>
          device(`d${index}`, {
            start,
            end: addDays(today, below(60) - 10),
            boundOn: addDays(today, -below(60)),
            facts: { ...facts, series: oneOf(['小新 Pro 16', 'ThinkPad X1']) },
          }),
        ),
        redemptions:
          below(2) === 0 ? [] : [{ on: addDays(today, -365 + below(20)), amount: 90, device: 'd0' }],
      });
      const plan = bestPlan(programme, held, today);
      expect(plan, `seed ${SEED + n}`).toEqual(bestPlanByEveryDay(programme, held, today));
      planned += plan.steps.length;
      const [first] = plan.steps;
      if (first !== undefined) expect(judgeOnce(programme, held, first).verdict).not.toBe('deny');
    }
    console.info(`[best plan] ${COUNT} instances, ${planned} redemptions planned, seed ${SEED}`);
    expect(planned).toBeGreaterThan(COUNT / 3);
  },
  120_000,
);
