import { expect, it } from 'vitest';
import { day } from '../../testing/make.ts';
import { remindersDue } from '../reminders-due.ts';
import { type ComingDay, planProgramme } from './index.ts';

const lapse: ComingDay = {
  key: 'lapses:2027-03-11',
  kind: 'lapses',
  on: day('2027-03-11'),
  rule: 'R04',
  amount: 60,
  device: null,
};
const wait: ComingDay = {
  key: 'bound:a:2026-12-02',
  kind: 'bound-long-enough',
  on: day('2026-12-02'),
  rule: 'R07',
  amount: null,
  device: 'a',
};

it('plans a lapse thirty and seven days before and on its last day, and the last word on the day after', () => {
  const common = { deadline: lapse.key, kind: 'coupon', lastDay: '2027-03-11' };
  expect(planProgramme('coupons:x', [lapse], true)).toEqual({
    plan: [
      {
        ...common,
        key: 'coupons:x|lapses:2027-03-11|30',
        lead: 30,
        on: '2027-02-09',
        finalDay: '2027-03-11',
        tone: 'urge',
      },
      {
        ...common,
        key: 'coupons:x|lapses:2027-03-11|7',
        lead: 7,
        on: '2027-03-04',
        finalDay: '2027-03-11',
        tone: 'urge',
      },
      {
        ...common,
        key: 'coupons:x|lapses:2027-03-11|0',
        lead: 0,
        on: '2027-03-11',
        finalDay: '2027-03-11',
        tone: 'urge',
      },
    ],
    afterwards: [
      {
        ...common,
        key: 'coupons:x|lapses:2027-03-11|-2',
        lead: -2,
        on: '2027-03-12',
        finalDay: '2027-03-25',
        tone: 'over',
      },
    ],
  });
});

it('plans one word for a wait that is over, good for two weeks, and no last one', () => {
  expect(planProgramme('coupons:x', [wait], false)).toEqual({
    plan: [
      {
        key: 'coupons:x|bound:a:2026-12-02|0',
        deadline: wait.key,
        kind: 'coupon',
        lead: 0,
        on: '2026-12-02',
        lastDay: '2026-12-15',
        finalDay: '2026-12-15',
        tone: 'check',
      },
    ],
    afterwards: [],
  });
});

it('of a programme that is not verified asks to check', () => {
  expect(planProgramme('c', [lapse], false).plan.map(({ tone }) => tone)).toEqual([
    'check',
    'check',
    'check',
  ]);
});

it('keeps to the days that the user chose', () => {
  const { plan, afterwards } = planProgramme('c', [lapse, wait], true, [60, 0]);
  expect(plan.map(({ lead, on }) => [lead, on])).toEqual([
    [60, '2027-01-10'],
    [0, '2027-03-11'],
    [0, '2026-12-02'],
  ]);
  expect(afterwards).toHaveLength(1);
});

it('is told by crossing, the newest lead only: a machine that slept hears it late and once', () => {
  const { plan, afterwards } = planProgramme('c', [lapse, wait], false);
  const dueOn = (on: string, ...shown: string[]) =>
    remindersDue([...plan, ...afterwards], [], new Set(shown), day(on))
      .filter((due) => !due.shown)
      .map(({ key }) => key);
  expect(dueOn('2026-12-01')).toEqual([]);
  expect(dueOn('2026-12-15')).toEqual(['c|bound:a:2026-12-02|0']);
  expect(dueOn('2026-12-16')).toEqual([]);
  expect(dueOn('2027-02-08')).toEqual([]);
  expect(dueOn('2027-02-20')).toEqual(['c|lapses:2027-03-11|30']);
  expect(dueOn('2027-03-10')).toEqual(['c|lapses:2027-03-11|7']);
  expect(dueOn('2027-03-11')).toEqual(['c|lapses:2027-03-11|0']);
  expect(dueOn('2027-03-11', 'c|lapses:2027-03-11|0')).toEqual([]);
  expect(dueOn('2027-03-25')).toEqual(['c|lapses:2027-03-11|-2']);
  expect(dueOn('2027-03-26')).toEqual([]);
});
