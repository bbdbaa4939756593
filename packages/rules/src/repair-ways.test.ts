import { describe, expect, it } from 'vitest';
import { day, grant, item, policy } from '../testing/make.ts';
import { type RuleOfLaw, repairRules } from './repair-rules.ts';
import { daysOf, plausibleRepairs, stays } from './repair-stays.ts';
import { withRepairs } from './repair-time.ts';
import type { Repair } from './types.ts';

const rule = (lengthens: RuleOfLaw['lengthens'], changes: Partial<RuleOfLaw> = {}): RuleOfLaw => ({
  sure: true,
  lengthens,
  from: null,
  overdue: [],
  failed: null,
  source: 0,
  ...changes,
});
const repair = (from: string, until: string | null, part: string | null = null): Repair => ({
  from: day(from),
  until: until === null ? null : day(until),
  part,
  outcome: 'unknown',
});
const term = { from: day('2025-03-03'), until: day('2026-03-03') };
const today = day('2026-12-31');

function out(rules: RuleOfLaw[], repairs: Repair[], of = grant({}), on = today) {
  return withRepairs(rules, of, term, item({ repairs }), on);
}
const same = { until: term.until, bound: false, steps: [] };

describe('days given back', () => {
  const back = rule('time-under-repair');

  it('are added up over the repairs, and said once', () => {
    // 1 to 11 June are ten days, 1 to 6 July five: fifteen after 3 March are the 18th.
    expect(out([back], [repair('2025-06-01', '2025-06-11'), repair('2025-07-01', '2025-07-06')])).toEqual({
      until: '2026-03-18',
      bound: false,
      steps: [{ key: 'repair-adds-days', values: { days: 15, count: 2, on: '2026-03-18' } }],
    });
  });

  it('of a repair that goes on count to today: a bound', () => {
    expect(out([back], [repair('2026-02-01', null)], grant({}), day('2026-02-11'))).toEqual({
      until: '2026-03-13',
      bound: true,
      steps: [
        { key: 'repair-adds-days', values: { days: 10, count: 1, on: '2026-03-13' } },
        { key: 'repair-open', values: { from: '2026-02-01' } },
      ],
    });
  });

  it('reach from the first day of the term to its last, and no further', () => {
    expect(out([back], [repair('2025-03-03', '2025-03-04')]).until).toBe('2026-03-04');
    expect(out([back], [repair('2026-03-03', '2026-03-04')]).until).toBe('2026-03-04');
    expect(out([back], [repair('2025-03-02', '2025-03-20')])).toEqual(same);
    expect(out([back], [repair('2026-03-04', '2026-03-20')])).toEqual(same);
  });

  it('are given by a rule from its own first day on', () => {
    const since = rule('time-under-repair', { from: '2025-06-01' });
    expect(out([since], [repair('2025-06-01', '2025-06-11')]).until).toBe('2026-03-13');
    expect(out([since], [repair('2025-05-31', '2025-06-11')])).toEqual(same);
  });

  it('by a rule that is not verified are a bound; what it adds nothing to is none', () => {
    const unsure = rule('time-under-repair', { sure: false });
    expect(out([unsure], [repair('2025-06-01', '2025-06-11')]).bound).toBe(true);
    expect(out([unsure], [repair('2025-06-01', '2025-06-01')]).bound).toBe(false);
  });
});

describe('a part that starts anew', () => {
  const anew = rule('restarts-part');
  const battery = grant({ part: 'battery' });

  it('runs its full term from the day it was handed back', () => {
    expect(out([anew], [repair('2026-01-05', '2026-01-15', 'battery')], battery)).toEqual({
      until: '2027-01-15',
      bound: false,
      steps: [
        { key: 'repair-restarts-part', values: { part: 'battery', from: '2026-01-15', on: '2027-01-15' } },
      ],
    });
  });

  it('on the last day of the term does so still, the day after no more', () => {
    expect(out([anew], [repair('2026-03-03', '2026-03-05', 'battery')], battery).until).toBe('2027-03-05');
    expect(out([anew], [repair('2026-03-04', '2026-03-05', 'battery')], battery)).toEqual(same);
  });

  it('twice starts twice', () => {
    const twice = [
      repair('2025-06-01', '2025-06-11', 'battery'),
      repair('2026-04-01', '2026-04-11', 'battery'),
    ];
    const got = out([anew], twice, battery);
    expect(got.until).toBe('2027-04-11');
    expect(got.steps).toHaveLength(2);
  });

  it('does not where it is not back, another part was mended, or its length is unknown', () => {
    expect(out([anew], [repair('2026-01-05', null, 'battery')], battery)).toEqual(same);
    expect(out([anew], [repair('2026-01-05', '2026-01-15', 'screen')], battery)).toEqual(same);
    expect(out([anew], [repair('2026-01-05', '2026-01-15')], battery)).toEqual(same);
    const endless = grant({ part: 'battery', length: null });
    expect(out([anew], [repair('2026-01-05', '2026-01-15', 'battery')], endless)).toEqual(same);
  });

  it('on the first day, whose new term ends with the old one, changes nothing', () => {
    expect(out([anew], [repair('2025-03-03', '2025-03-03', 'battery')], battery)).toEqual(same);
  });

  it('follows the days that were given back', () => {
    const got = out(
      [anew, rule('time-under-repair')],
      [repair('2026-01-05', '2026-01-15', 'battery')],
      battery,
    );
    expect(got.steps.map(({ key }) => key)).toEqual(['repair-adds-days', 'repair-restarts-part']);
  });
});

describe('a year for a repair', () => {
  const year = rule('one-year');

  it('is added once, from the start', () => {
    expect(out([year], [repair('2025-06-01', '2025-06-11'), repair('2025-07-01', null)])).toEqual({
      until: '2027-03-03',
      bound: false,
      steps: [{ key: 'repair-adds-year', values: { from: '2025-06-01', on: '2027-03-03' } }],
    });
  });

  it('is added for a repair on the last day, not on the day after', () => {
    expect(out([year], [repair('2026-03-03', null)]).until).toBe('2027-03-03');
    expect(out([year], [repair('2026-03-04', null)])).toEqual(same);
  });

  it('is not added to a term of days or of unknown length', () => {
    const mended = [repair('2025-06-01', '2025-06-11')];
    expect(out([year], mended, grant({ length: { n: 365, unit: 'days' } }))).toEqual(same);
    expect(out([year], mended, grant({ length: null }))).toEqual(same);
  });

  it('adds nothing to what reaches as far already', () => {
    const far = { from: day('2025-03-03'), until: day('2027-03-03') };
    const facts = item({ repairs: [repair('2025-06-01', '2025-06-11')] });
    expect(withRepairs([year], grant({}), far, facts, today)).toEqual({
      until: '2027-03-03',
      bound: false,
      steps: [],
    });
  });
});

describe('the time under repair', () => {
  it('counts repairs that have begun and that end in order, in the order of their days', () => {
    const on = day('2026-06-15');
    const list = [
      repair('2026-06-15', null),
      repair('2026-06-16', null),
      repair('2026-05-10', '2026-05-09'),
      repair('2026-05-10', '2026-05-10'),
      repair('2026-06-01', '2026-06-15'),
      repair('2026-06-02', '2026-06-16'),
      repair('2026-04-01', '2026-04-02'),
    ];
    expect(plausibleRepairs(item({ repairs: list }), on).map(({ from }) => from)).toEqual([
      '2026-04-01',
      '2026-05-10',
      '2026-06-01',
      '2026-06-15',
    ]);
    expect(plausibleRepairs(item({}), on)).toEqual([]);
  });

  it('counts a day once where repairs overlap or touch', () => {
    const list = [
      repair('2026-06-01', '2026-06-11'),
      repair('2026-06-05', '2026-06-08'),
      repair('2026-06-11', '2026-06-13'),
      repair('2026-06-20', null),
    ];
    const merged = stays(list, day('2026-06-25'));
    expect(merged).toEqual([
      { from: '2026-06-01', until: '2026-06-13', open: false },
      { from: '2026-06-20', until: '2026-06-25', open: true },
    ]);
    expect(merged.map(daysOf)).toEqual([12, 5]);
  });

  it('is open where one of the repairs that overlap is', () => {
    const list = [repair('2026-06-01', null), repair('2026-06-05', '2026-06-08')];
    expect(stays(list, day('2026-06-25'))).toEqual([{ from: '2026-06-01', until: '2026-06-25', open: true }]);
    const turned = [repair('2026-06-01', '2026-06-08'), repair('2026-06-05', null)];
    expect(stays(turned, day('2026-06-25'))).toEqual([
      { from: '2026-06-01', until: '2026-06-25', open: true },
    ]);
  });
});

describe('the rules that hold for a policy', () => {
  const repairs = rule('time-under-repair');
  const { sure: _, ...bare } = repairs;
  const nation = policy({ id: 'nation', kind: 'statutory', repairs: bare, status: 'unverified' });
  const province = policy({ id: 'zj', kind: 'statutory', region: 'CN-ZJ', repairs: bare, confidence: 'low' });
  const verified = policy({ id: 'sh', kind: 'statutory', region: 'CN-SH', repairs: bare });
  const silent = policy({ id: 'silent', kind: 'statutory' });
  const elsewhere = policy({ id: 'eu', kind: 'statutory', region: 'EU', repairs: bare });
  const own = policy({ id: 'own', repairs: bare });
  const all = [nation, province, verified, silent, elsewhere, own];
  const sure = (value: boolean) => ({ ...bare, sure: value });

  it('of the law are all of the same place, each as sure as its law, its own as it is', () => {
    expect(repairRules(nation, all)).toEqual([sure(true), sure(false), sure(true)]);
  });

  it('of a province’s term are those of the nation too', () => {
    expect(repairRules(province, all)).toEqual([sure(false), sure(true), sure(true)]);
  });

  it('of a brand are its own alone', () => {
    expect(repairRules(own, all)).toEqual([sure(true)]);
    expect(repairRules(policy({ id: 'none' }), all)).toEqual([]);
  });
});
