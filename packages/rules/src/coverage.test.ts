import { describe, expect, it } from 'vitest';
import { day, deadline, grant, item, policy, source } from '../testing/make.ts';
import { coverageOf } from './coverage.ts';
import type { Coverage, ItemFacts, Policy } from './types.ts';

const today = day('2026-06-15');
const bought = (ordered: string): Partial<ItemFacts> => ({ dates: { ordered: day(ordered) } });

function cover(of: Policy, facts: Partial<ItemFacts>, applying: Policy[] = [of]): Coverage {
  const [got] = coverageOf(of, applying, item(facts), [], today);
  if (got === undefined) throw new Error('no coverage');
  return got;
}

describe('a term of its own', () => {
  it('is said whole', () => {
    expect(cover(policy({ grants: [grant({})] }), bought('2026-01-05'))).toEqual({
      policy: 'p',
      kind: 'base',
      part: 'whole',
      from: '2026-01-05',
      until: '2027-01-05',
      state: 'assured',
      conditionalOn: null,
      verified: true,
      bound: false,
      because: {
        policy: 'p',
        rule: 'term',
        input: { ordered: '2026-01-05', registeredOn: null },
        steps: [
          { key: 'counts-from', values: { date: 'ordered', on: '2026-01-05' } },
          { key: 'first-day-not-counted', values: { on: '2026-01-05' } },
          { key: 'length', values: { n: 12, unit: 'months' } },
          { key: 'last-day', values: { on: '2027-01-05' } },
        ],
        sources: [source],
      },
    });
  });

  it('from a day that the last month does not have: its last day, and the step that says so', () => {
    const { because } = cover(policy({ grants: [grant({})] }), bought('2024-02-29'));
    expect(because.steps.slice(3)).toEqual([
      { key: 'month-end', values: { day: '29', on: '2025-02-28' } },
      { key: 'last-day', values: { on: '2025-02-28' } },
    ]);
  });

  it('of unknown length has a beginning and no end', () => {
    const got = cover(policy({ grants: [grant({ length: null })] }), bought('2026-01-05'));
    expect(got).toMatchObject({ from: '2026-01-05', until: null, verified: true, bound: false });
    expect(got.because.steps).toEqual([
      { key: 'counts-from', values: { date: 'ordered', on: '2026-01-05' } },
      { key: 'length-unknown', values: {} },
    ]);
  });

  it('from an unknown day has a length only', () => {
    const got = cover(policy({ grants: [grant({})], confidence: 'low' }), {});
    expect(got).toMatchObject({ from: null, until: null, verified: false, state: 'assured' });
    expect(got.because.steps).toEqual([
      { key: 'start-unknown', values: { wanted: 'ordered' } },
      { key: 'length', values: { n: 12, unit: 'months' } },
      { key: 'policy-unverified', values: { status: 'current', confidence: 'low' } },
    ]);
  });

  it('from a day that stood in is a bound, and so is one that a counter ended', () => {
    const countsFrom = { date: 'delivered' as const, orElse: ['ordered' as const] };
    expect(cover(policy({ grants: [grant({ countsFrom })] }), bought('2026-01-05')).bound).toBe(true);
    const counted = policy({ grants: [grant({ counters: [{ kind: 'shutter', limit: 100 }] })] });
    const counters = { shutter: { reading: 100, on: day('2026-03-01') } };
    const got = cover(counted, { ...bought('2026-01-05'), counters });
    expect(got).toMatchObject({ bound: true, until: '2026-03-01', state: 'ended' });
    expect(got.because.steps.slice(4)).toEqual([
      { key: 'or-counter', values: { kind: 'shutter', limit: 100 } },
      {
        key: 'counter-reached',
        values: { kind: 'shutter', limit: 100, reading: 100, on: '2026-03-01' },
      },
    ]);
  });

  it('that a counter ended on no known day is over, though its last day is to come', () => {
    const counted = policy({ grants: [grant({ counters: [{ kind: 'shutter', limit: 100 }] })] });
    const counters = { shutter: { reading: 120, on: null } };
    const got = cover(counted, { ...bought('2026-01-05'), counters });
    expect(got).toMatchObject({ bound: true, until: '2027-01-05', state: 'ended' });
  });

  it('that a late invoice lost waits for nothing', () => {
    const text = { zh: '及时开票', en: 'in time' };
    const strict = policy({
      grants: [grant({})],
      requires: [{ kind: 'invoice-in-time', text, source: 0 }],
    });
    const facts = item({ dates: { ordered: day('2026-01-05'), invoiced: day('2026-02-01') } });
    const by = [deadline({ key: 'p:get-invoice', kind: 'get-invoice', lastDay: day('2026-01-31') })];
    expect(coverageOf(strict, [strict], facts, by, today)[0]).toMatchObject({
      state: 'lost',
      conditionalOn: null,
    });
  });

  it('that waits is not ended by a counter, only said to wait', () => {
    const waiting = policy({
      grants: [grant({ conditionalOn: 'register', counters: [{ kind: 'shutter', limit: 100 }] })],
    });
    const counters = { shutter: { reading: 100, on: day('2026-03-01') } };
    const got = cover(waiting, { ...bought('2026-01-05'), counters });
    expect(got).toMatchObject({ state: 'conditional', conditionalOn: 'p:register' });
    const lastDay = day('2026-02-05');
    const [lost] = coverageOf(
      waiting,
      [waiting],
      item({ ...bought('2026-01-05'), counters }),
      [deadline({ lastDay })],
      today,
    );
    expect(lost).toMatchObject({ state: 'lost', conditionalOn: 'p:register' });
  });

  it('that was earned waits for nothing any more', () => {
    const earned = policy({ grants: [grant({ conditionalOn: 'register' })] });
    const got = cover(earned, { ...bought('2026-01-05'), registeredOn: day('2026-01-06') });
    expect(got).toMatchObject({ state: 'earned', conditionalOn: null });
    expect(got.because.input).toEqual({ ordered: '2026-01-05', registeredOn: '2026-01-06' });
    expect(got.because.steps.at(-1)).toEqual({
      key: 'done-time-unknown',
      values: { action: 'register', on: '2026-01-06' },
    });
  });
});

describe('what repairs and rest days do to a term of the law', () => {
  const law = policy({
    kind: 'statutory',
    grants: [grant({})],
    repairs: { lengthens: 'time-under-repair', from: null, overdue: [], failed: null, source: 0 },
  });
  const holidays = {
    firstYear: 2026,
    lastKnownYear: 2026,
    years: { 2026: { off: ['2026-10-01', '2026-10-02'], working: [] } },
  };
  const repair = (from: string, until: string | null) => ({
    from: day(from),
    until: until === null ? null : day(until),
    part: 'whole',
    outcome: 'unknown' as const,
  });
  const one = (facts: Partial<ItemFacts>, on = today) =>
    coverageOf(law, [law], item(facts), [], on, holidays)[0];

  it('days under repair first, then the last day moves', () => {
    // A year from 2025-09-21 and ten days of repair end on 1 October, a day off; the law's end is Monday the 5th.
    const got = one({ ...bought('2025-09-21'), repairs: [repair('2026-03-01', '2026-03-11')] });
    expect(got).toMatchObject({ until: '2026-10-05', bound: false });
    expect(got?.because.steps.slice(3)).toEqual([
      { key: 'last-day', values: { on: '2026-09-21' } },
      { key: 'repair-adds-days', values: { days: 10, count: 1, on: '2026-10-01' } },
      { key: 'moved-over-rest-days', values: { on: '2026-10-01', to: '2026-10-05', rest: 'holiday' } },
    ]);
  });

  it('a repair that is not over makes the end a bound', () => {
    const got = one({ ...bought('2025-09-21'), repairs: [repair('2026-06-10', null)] });
    expect(got).toMatchObject({ until: '2026-09-28', bound: true });
  });

  it('a term without an end has none to lengthen', () => {
    const open = { ...law, grants: [grant({ length: null })] };
    const facts = item({ ...bought('2025-09-21'), repairs: [repair('2026-03-01', '2026-03-11')] });
    expect(coverageOf(open, [open], facts, [], today, holidays)[0]).toMatchObject({
      from: '2025-09-21',
      until: null,
    });
  });
});

describe('an extension', () => {
  const base = policy({ id: 'b', grants: [grant({})] });
  const longer = (changes: Parameters<typeof grant>[0]) =>
    policy({ id: 'x', kind: 'registration', grants: [grant({ extends: 'base', ...changes })] });

  it('is added to the base term in one addition from its start', () => {
    const more = longer({ length: { n: 2, unit: 'years' } });
    const got = cover(more, bought('2024-02-29'), [base, more]);
    expect(got).toMatchObject({ from: '2025-03-01', until: '2027-02-28', verified: true, bound: false });
    expect(got.because).toMatchObject({ rule: 'extension', input: { ordered: '2024-02-29' } });
    expect(got.because.steps).toEqual([
      { key: 'counts-from', values: { date: 'ordered', on: '2024-02-29' } },
      { key: 'adds-to-base', values: { policy: 'b', from: '2024-02-29', baseUntil: '2025-02-28' } },
      { key: 'length', values: { n: 2, unit: 'years' } },
      { key: 'month-end', values: { day: '29', on: '2027-02-28' } },
      { key: 'last-day', values: { on: '2027-02-28' } },
    ]);
  });

  it('of days is added to the base term’s last day', () => {
    const more = longer({ length: { n: 30, unit: 'days' } });
    const got = cover(more, bought('2026-01-05'), [base, more]);
    expect(got).toMatchObject({ from: '2027-01-06', until: '2027-02-04' });
    expect(got.because.steps.slice(2)).toEqual([
      { key: 'length', values: { n: 30, unit: 'days' } },
      { key: 'last-day', values: { on: '2027-02-04' } },
    ]);
  });

  it('is as sure as its base, and a bound where that is one', () => {
    const more = longer({});
    const countsFrom = { date: 'delivered' as const, orElse: ['ordered' as const] };
    const unsure = policy({ id: 'b', status: 'unverified', grants: [grant({ countsFrom })] });
    expect(cover(more, bought('2026-01-05'), [unsure, more])).toMatchObject({ verified: false, bound: true });
  });

  it('of unknown length has a beginning and no end', () => {
    const more = longer({ length: null });
    const got = cover(more, bought('2026-01-05'), [base, more]);
    expect(got).toMatchObject({ from: '2027-01-06', until: null, verified: false });
    expect(got.because.steps).toEqual([
      { key: 'counts-from', values: { date: 'ordered', on: '2026-01-05' } },
      { key: 'adds-to-base', values: { policy: 'b', from: '2026-01-05', baseUntil: '2027-01-05' } },
      { key: 'length-unknown', values: {} },
    ]);
  });

  it('without a base has no days: nobody says what it lengthens', () => {
    const more = longer({});
    const got = cover(more, bought('2026-01-05'), [more]);
    expect(got).toMatchObject({ from: null, until: null, verified: false, bound: false });
    expect(got.because).toMatchObject({
      input: { ordered: '2026-01-05', registeredOn: null },
      steps: [{ key: 'base-unknown', values: {} }],
    });
  });

  it('of a base that begins on an unknown day has none either', () => {
    const more = longer({});
    const countsFrom = { date: 'activated' as const, orElse: [] };
    const got = cover(more, bought('2026-01-05'), [
      policy({ id: 'b', grants: [grant({ countsFrom })] }),
      more,
    ]);
    expect(got).toMatchObject({ from: null, until: null, verified: false, bound: false });
    expect(got.because.steps).toEqual([{ key: 'start-unknown', values: { wanted: 'activated' } }]);
  });
});
