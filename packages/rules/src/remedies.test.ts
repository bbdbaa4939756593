import type { RepairRule } from '@baoqi/policies/types';
import { describe, expect, it } from 'vitest';
import { day, item, policy, source } from '../testing/make.ts';
import { remediesOf } from './remedies.ts';
import type { Policy, Repair } from './types.ts';

const second = { ...source, title: 'another page' };
const late = { zh: '太久', en: 'too long' };
const again = { zh: '没修好', en: 'not mended' };
const ONE: RepairRule = {
  lengthens: null,
  from: null,
  overdue: [{ days: 30, of: 'one', text: late, source: 1 }],
  failed: null,
  source: 0,
};
const ALL: RepairRule = { ...ONE, overdue: [{ days: 30, of: 'all', text: late, source: 1 }] };
const FAILED: RepairRule = { ...ONE, overdue: [], failed: { count: 2, text: again, source: 0 } };

const repair = (from: string, until: string | null, outcome: Repair['outcome'] = 'unknown'): Repair => ({
  from: day(from),
  until: until === null ? null : day(until),
  part: null,
  outcome,
});

function ask(repairs: RepairRule, list: Repair[], today = '2026-06-15', changes: Partial<Policy> = {}) {
  const law = policy({ repairs, sources: [source, second], ...changes });
  const facts = item({ repairs: list, dates: { ordered: day('2026-01-05') } });
  return remediesOf(facts, { policies: [policy({ id: 'silent' }), law] }, day(today));
}

/** Handed in on 1 March: the thirty-first day after it is 1 April. */
const tooLong = (days: number, changes: object = {}) => ({
  policy: 'p',
  verified: true,
  ...late,
  what: 'repair-too-long',
  state: 'due',
  since: '2026-04-01',
  because: {
    policy: 'p',
    rule: 'repairs',
    input: {},
    steps: [{ key: 'repair-too-long', values: { days, limit: 30, since: '2026-04-01' } }],
    sources: [second],
  },
  ...changes,
});

describe('one repair that takes more than thirty days', () => {
  it('gives a right once it came back on the thirty-first', () => {
    expect(ask(ONE, [repair('2026-03-01', '2026-04-01')])).toEqual([tooLong(31)]);
    expect(ask(ONE, [repair('2026-03-01', '2026-03-31')])).toEqual([]);
  });

  it('gives it while it goes on, and says since when it will', () => {
    expect(ask(ONE, [repair('2026-03-01', null)], '2026-04-05')).toEqual([tooLong(35)]);
    expect(ask(ONE, [repair('2026-03-01', null)], '2026-04-01')).toEqual([tooLong(31)]);
    expect(ask(ONE, [repair('2026-03-01', null)], '2026-03-31')).toEqual([tooLong(30, { state: 'not-yet' })]);
  });

  it('is looked for beyond a short one', () => {
    expect(ask(ONE, [repair('2026-02-01', '2026-02-09'), repair('2026-03-01', '2026-04-11')])).toEqual([
      tooLong(41),
    ]);
  });

  it('is asked only of repairs since the rule is in force', () => {
    const since = (from: string) => ({ ...ONE, from });
    expect(ask(since('2026-03-01'), [repair('2026-03-01', '2026-04-01')])).toEqual([tooLong(31)]);
    expect(ask(since('2026-03-02'), [repair('2026-03-01', '2026-04-01')])).toEqual([]);
  });

  it('by a rule that is not verified says so; one whose source is missing has none', () => {
    const [unsure] = ask(ONE, [repair('2026-03-01', '2026-04-01')], '2026-06-15', { confidence: 'low' });
    expect(unsure?.verified).toBe(false);
    expect(unsure?.because.steps.map(({ key }) => key)).toEqual(['repair-too-long', 'policy-unverified']);
    const [bare] = ask(ONE, [repair('2026-03-01', '2026-04-01')], '2026-06-15', { sources: [source] });
    expect(bare?.because.sources).toEqual([]);
  });

  it('gives nothing by a policy that is not for the item', () => {
    const long = [repair('2026-03-01', '2026-04-01')];
    expect(ask(ONE, long, '2026-06-15', { brand: 'sony' })).toEqual([]);
    expect(ask(ONE, long, '2026-06-15', { region: 'HK' })).toEqual([]);
  });
});

describe('repairs that together take more than thirty days', () => {
  it('give a right from the day that passes the limit', () => {
    // Twenty days in January, then from 1 March: the eleventh day after it is 12 March.
    const both = [repair('2026-01-10', '2026-01-30'), repair('2026-03-01', '2026-03-15')];
    expect(ask(ALL, both)).toMatchObject([
      {
        state: 'due',
        since: '2026-03-12',
        because: { steps: [{ values: { days: 34, limit: 30, since: '2026-03-12' } }] },
      },
    ]);
  });

  it('give it on that very day, and not on the day before', () => {
    const both = (back: string) => [repair('2026-01-10', '2026-01-30'), repair('2026-03-01', back)];
    expect(ask(ALL, both('2026-03-12'))).toHaveLength(1);
    expect(ask(ALL, both('2026-03-11'))).toEqual([]);
  });

  it('will give it where the last one goes on', () => {
    const both = [repair('2026-01-10', '2026-01-30'), repair('2026-03-01', null)];
    expect(ask(ALL, both, '2026-03-11')).toMatchObject([
      { state: 'not-yet', since: '2026-03-12', because: { steps: [{ values: { days: 30 } }] } },
    ]);
    expect(ask(ALL, both, '2026-03-12')).toMatchObject([{ state: 'due', since: '2026-03-12' }]);
  });
});

describe('repairs that failed', () => {
  const failed = (failures: number, state: string, since: string | null) => ({
    policy: 'p',
    verified: true,
    ...again,
    what: 'repairs-failed',
    state,
    since,
    because: {
      policy: 'p',
      rule: 'repairs',
      input: {},
      steps: [{ key: 'repairs-failed', values: { failed: failures, count: 2 } }],
      sources: [source],
    },
  });
  const first = repair('2026-02-01', '2026-02-05', 'not-fixed');

  it('give a right once there were two, since the second came back', () => {
    const mended = repair('2026-02-10', '2026-02-12', 'fixed');
    const next = repair('2026-03-01', '2026-03-05', 'not-fixed');
    const third = repair('2026-04-01', '2026-04-05', 'not-fixed');
    expect(ask(FAILED, [first, mended, next])).toEqual([failed(2, 'due', '2026-03-05')]);
    expect(ask(FAILED, [first, mended, next, third])).toEqual([failed(3, 'due', '2026-03-05')]);
  });

  it('after one say that one more will', () => {
    expect(ask(FAILED, [first])).toEqual([failed(1, 'not-yet', null)]);
  });

  it('are none where all was mended, or the rule does not speak of it', () => {
    expect(ask(FAILED, [repair('2026-02-01', '2026-02-05', 'fixed')])).toEqual([]);
    expect(ask(FAILED, [repair('2026-02-01', '2026-02-05')])).toEqual([]);
    expect(ask(ONE, [first])).toEqual([]);
  });

  it('are none where nothing was repaired', () => {
    expect(ask({ ...FAILED, overdue: ALL.overdue }, [])).toEqual([]);
  });
});
