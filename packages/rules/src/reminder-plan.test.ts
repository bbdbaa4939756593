import type { Action, Length, Policy } from '@baoqi/policies/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brand, day, grant, item, policy, window } from '../testing/make.ts';
import { addDays, daysBetween } from './date-arithmetic.ts';
import { evaluate } from './evaluate.ts';
import { planReminders } from './reminder-plan.ts';
import type { ItemFacts, Reminder } from './types.ts';

const registration = (length: Length, action: Action = 'register', more: Partial<Policy> = {}) =>
  policy({ id: 'ext', kind: 'registration', windows: [window({ action, length })], ...more });

function plan(facts: ItemFacts, policies: Policy[]): Reminder[] {
  return planReminders(
    'i',
    evaluate(facts, { brands: [brand('nikon')], policies }, day('2026-11-21')),
    facts,
  );
}

const brief = (reminders: Reminder[]) => reminders.map(({ lead, on }) => [lead, on]);
const month: Length = { n: 1, unit: 'months' };

describe('planReminders, to register', () => {
  it('urges first on day 8 after delivery, then 14, 7, 3, 1 days before and on the last day', () => {
    const facts = item({ dates: { ordered: day('2026-11-21'), delivered: day('2026-11-23') } });
    // 30 days before 12-21 is the order date itself: the card has just said it.
    expect(brief(plan(facts, [registration(month)]))).toEqual([
      [-1, '2026-12-01'],
      [14, '2026-12-07'],
      [7, '2026-12-14'],
      [3, '2026-12-18'],
      [1, '2026-12-20'],
      [0, '2026-12-21'],
    ]);
  });

  it('counts day 8 from the order where the delivery is unknown', () => {
    const facts = item({ dates: { ordered: day('2026-11-21') } });
    expect(brief(plan(facts, [registration(month)]))[0]).toEqual([-1, '2026-11-29']);
  });

  it('urges at half a short window, and drops the leads before that', () => {
    const facts = item({ dates: { ordered: day('2026-11-01'), delivered: day('2026-11-03') } });
    // 10 days: half is 11-06, before day 8 (11-11); the lead of 7 days would fall on 11-04.
    expect(brief(plan(facts, [registration({ n: 10, unit: 'days' })]))).toEqual([
      [-1, '2026-11-06'],
      [3, '2026-11-08'],
      [1, '2026-11-10'],
      [0, '2026-11-11'],
    ]);
  });

  it('never urges before the thing has arrived', () => {
    const facts = item({ dates: { ordered: day('2026-11-01'), delivered: day('2026-11-25') } });
    // Half of the month is 11-16, when it was still on its way.
    expect(brief(plan(facts, [registration(month)]))).toEqual([
      [-1, '2026-11-25'],
      [3, '2026-11-28'],
      [1, '2026-11-30'],
      [0, '2026-12-01'],
    ]);
  });

  it('of a window of three months has the lead of 30 days as well', () => {
    const facts = item({ dates: { ordered: day('2019-10-01'), delivered: day('2019-10-03') } });
    expect(brief(plan(facts, [registration({ n: 3, unit: 'months' })]))).toEqual([
      [-1, '2019-10-11'],
      [30, '2019-12-02'],
      [14, '2019-12-18'],
      [7, '2019-12-25'],
      [3, '2019-12-29'],
      [1, '2019-12-31'],
      [0, '2020-01-01'],
    ]);
  });

  it('reminds by the safe day, and knows the last', () => {
    const readings = [{ length: { n: 30, unit: 'days' as const }, text: { zh: '', en: '' }, source: 0 }];
    const policies = [policy({ id: 'ext', windows: [window({ length: month, readings })] })];
    const last = plan(item({ dates: { ordered: day('2020-01-01') } }), policies).at(-1);
    expect(last).toMatchObject({ lead: 0, on: '2020-01-31', lastDay: '2020-01-31', finalDay: '2020-02-01' });
  });
});

describe('planReminders, other deadlines', () => {
  it('has no first urge: nothing speaks against getting the invoice at once', () => {
    const facts = item({ dates: { ordered: day('2026-11-21') } });
    expect(brief(plan(facts, [registration({ n: 30, unit: 'days' }, 'get-invoice')]))).toEqual([
      [14, '2026-12-07'],
      [7, '2026-12-14'],
      [3, '2026-12-18'],
      [1, '2026-12-20'],
      [0, '2026-12-21'],
    ]);
  });

  it('of 48 hours leaves the safe day alone', () => {
    const facts = item({ dates: { ordered: day('2026-06-01') } });
    expect(brief(plan(facts, [registration({ n: 48, unit: 'hours' }, 'buy-care')]))).toEqual([
      [0, '2026-06-02'],
    ]);
  });

  it('plans nothing for what is done, nor where no day is known', () => {
    const done = item({ dates: { ordered: day('2026-11-21') }, registeredOn: day('2026-11-25') });
    expect(plan(done, [registration(month)])).toEqual([]);
    expect(plan(item({}), [registration(month)])).toEqual([]);
  });

  it('does not urge to register for what a late invoice has lost', () => {
    const text = { zh: '', en: '' };
    const strict = policy({
      id: 'ext',
      grants: [grant({ conditionalOn: 'register' })],
      windows: [window({ length: month }), window({ action: 'get-invoice', length: { n: 7, unit: 'days' } })],
      requires: [{ kind: 'invoice-in-time', text, source: 0 }],
    });
    const invoiced = (on: string) =>
      item({
        dates: { ordered: day('2026-11-21') },
        invoice: { date: day(on), hasModel: true, hasDealer: true },
      });
    const kinds = (on: string) => new Set(plan(invoiced(on), [strict]).map((one) => one.kind));
    expect(kinds('2026-11-28')).toEqual(new Set(['register']));
    expect(kinds('2026-11-29').has('register')).toBe(false);
  });

  it('asks to check with the brand where the policy is unverified, on the last day too', () => {
    const facts = item({ dates: { ordered: day('2026-11-21') } });
    const tones = (more: Partial<Policy>) =>
      new Set(plan(facts, [registration(month, 'register', more)]).map((one) => one.tone));
    expect(tones({ status: 'unverified' })).toEqual(new Set(['check']));
    expect(tones({ status: 'historic' })).toEqual(new Set(['check']));
    expect(tones({ confidence: 'low' })).toEqual(new Set(['check']));
    expect(tones({ confidence: 'medium' })).toEqual(new Set(['urge', 'last-day']));
  });
});

describe('planReminders, the end of a warranty', () => {
  const base = policy({ id: 'base', grants: [grant({})] });
  const extension = policy({
    id: 'ext',
    kind: 'registration',
    grants: [grant({ length: { n: 24, unit: 'months' }, extends: 'base', conditionalOn: 'register' })],
    windows: [window({})],
    status: 'unverified',
  });
  const ends = (facts: ItemFacts, policies: Policy[]) =>
    plan(facts, policies)
      .filter((one) => one.kind === 'warranty-ends')
      .map(({ deadline, lead, on }) => [deadline, lead, on]);
  const ordered = { dates: { ordered: day('2026-11-21') } };

  it('is told 30 and 7 days before, and on the day', () => {
    expect(ends(item(ordered), [base])).toEqual([
      ['base:warranty-ends', 30, '2027-10-22'],
      ['base:warranty-ends', 7, '2027-11-14'],
      ['base:warranty-ends', 0, '2027-11-21'],
    ]);
  });

  it('is told of both where the longer one is earned but unverified', () => {
    const registered = item({ ...ordered, registeredOn: day('2026-12-01') });
    const told = ends(registered, [base, extension]);
    expect(told.filter(([, lead]) => lead === 0)).toEqual([
      ['base:warranty-ends', 0, '2027-11-21'],
      ['ext:warranty-ends', 0, '2029-11-21'],
    ]);
  });

  it('is told of the longer one alone where that is as sure', () => {
    const registered = item({ ...ordered, registeredOn: day('2026-12-01') });
    const told = ends(registered, [base, { ...extension, status: 'current' as const }]);
    expect(told.map(([deadline]) => deadline)).toEqual([
      'ext:warranty-ends',
      'ext:warranty-ends',
      'ext:warranty-ends',
    ]);
  });

  it('is not told of an extension that nobody has registered for', () => {
    expect(
      ends(item(ordered), [base, extension]).every(([deadline]) => deadline === 'base:warranty-ends'),
    ).toBe(true);
  });

  it('is told once where parts end on one day', () => {
    const parts = policy({ id: 'base', grants: [grant({ part: 'gimbal' }), grant({ part: 'remote' })] });
    expect(ends(item(ordered), [parts])).toHaveLength(3);
  });
});

describe('planReminders, whatever the window', () => {
  const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(day('2000-01-01'), days));
  const anyLength = fc.record({
    n: fc.integer({ min: 1, max: 120 }),
    unit: fc.constantFrom('hours' as const, 'days' as const, 'months' as const),
  });
  const anyAction = fc.constantFrom<Action[]>('register', 'get-invoice', 'buy-care', 'claim');
  const anyDelay = fc.option(fc.integer({ min: 0, max: 60 }), { nil: null });

  it('keeps strictly inside it, ends on its safe day, and says each day once', () => {
    fc.assert(
      fc.property(anyDay, anyLength, anyAction, anyDelay, (ordered, length, action, delay) => {
        const facts = item({
          dates: { ordered, delivered: delay === null ? null : addDays(ordered, delay) },
        });
        const [deadline] = evaluate(
          facts,
          { brands: [], policies: [registration(length, action)] },
          ordered,
        ).deadlines;
        const reminders = plan(facts, [registration(length, action)]);
        const days = reminders.map((one) => one.on);
        expect(days).toEqual([...new Set(days)].sort());
        expect(reminders.at(-1)).toMatchObject({ lead: 0, on: deadline?.safeDay });
        for (const { lead, on, lastDay } of reminders) {
          expect(lead === 0 || (on > ordered && on < lastDay)).toBe(true);
          if (lead > 0) expect(daysBetween(on, lastDay)).toBe(lead);
        }
        expect(new Set(reminders.map((one) => one.key)).size).toBe(reminders.length);
      }),
    );
  });

  it('does not urge to register while the right to return runs, unless half the window is over', () => {
    fc.assert(
      fc.property(anyDay, anyLength, fc.integer({ min: 0, max: 60 }), (ordered, length, delay) => {
        const delivered = addDays(ordered, delay);
        const facts = item({ dates: { ordered, delivered } });
        for (const { lead, on, lastDay } of plan(facts, [registration(length)])) {
          if (lead === 0) continue;
          const half = 2 * daysBetween(ordered, on) + 1 >= daysBetween(ordered, lastDay);
          expect(on >= addDays(delivered, 8) || (half && on >= delivered)).toBe(true);
        }
      }),
    );
  });
});
