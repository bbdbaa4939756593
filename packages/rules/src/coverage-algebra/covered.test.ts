import { describe, expect, it } from 'vitest';
import { day, grant, item, policy } from '../../testing/make.ts';
import { evaluate } from '../evaluate.ts';
import { coverOn } from './cover-on.ts';
import { covered, uncovered } from './covered.ts';
import { endsBy } from './ends-by.ts';

const base = policy({ id: 'base', grants: [grant({})] });
const bonus = policy({
  id: 'bonus',
  kind: 'registration',
  grants: [grant({ length: { n: 24, unit: 'months' }, extends: 'base', conditionalOn: 'register' })],
});
const care = policy({ id: 'care', kind: 'care', grants: [grant({})] });
const later = policy({
  id: 'later',
  kind: 'campaign',
  grants: [grant({ length: { n: 6, unit: 'months' }, countsFrom: { date: 'activated', orElse: [] } })],
});
const doubtful = policy({
  id: 'doubtful',
  status: 'unverified',
  grants: [grant({ length: { n: 5, unit: 'years' } })],
});
const data = { brands: [], policies: [base, bonus, care, later, doubtful] };

const camera = item({ dates: { ordered: day('2020-01-01'), activated: day('2021-06-01') } });
const today = day('2020-01-05');
const sure = { fault: 'defect', part: 'whole', held: ['sure'] } as const;

describe('what is covered', () => {
  it('is the union of what one can rely on, with the hole in between', () => {
    const evaluation = evaluate(camera, data, today);
    // The base year, and six months from 1 June 2021; the bonus is not earned yet, the five years are doubtful.
    expect(covered(evaluation, sure)).toEqual([
      { from: '2020-01-01', until: '2021-01-01' },
      { from: '2021-06-01', until: '2021-12-01' },
    ]);
    const frame = { from: day('2020-01-01'), until: day('2021-12-31') };
    expect(uncovered(evaluation, sure, frame)).toEqual([
      { from: '2021-01-02', until: '2021-05-31' },
      { from: '2021-12-02', until: '2021-12-31' },
    ]);
  });

  it('has no hole once the bonus is earned', () => {
    const evaluation = evaluate({ ...camera, registeredOn: today }, data, today);
    expect(covered(evaluation, sure)).toEqual([{ from: '2020-01-01', until: '2023-01-01' }]);
  });

  it('tells faults apart', () => {
    const evaluation = evaluate(camera, data, today);
    expect(covered(evaluation, { ...sure, fault: 'accident' })).toEqual([
      { from: '2020-01-01', until: '2021-01-01' },
    ]);
    expect(covered(evaluation, { ...sure, fault: 'loss' })).toEqual([]);
  });
});

describe('coverOn', () => {
  const evaluation = evaluate(camera, data, today);
  const ids = (on: string) =>
    coverOn(evaluation, day(on)).map(({ fault, sure, ifDone, unsure }) => ({
      fault,
      sure: sure.map((entry) => entry.policy),
      ifDone: ifDone.map((entry) => entry.policy),
      unsure: unsure.map((entry) => entry.policy),
    }));

  it('says by kind of fault what holds on a day, and how surely', () => {
    expect(ids('2020-06-01')).toEqual([
      { fault: 'defect', sure: ['base'], ifDone: [], unsure: ['doubtful'] },
      { fault: 'accident', sure: ['care'], ifDone: [], unsure: [] },
    ]);
    expect(ids('2021-01-02')).toEqual([
      { fault: 'defect', sure: [], ifDone: ['bonus'], unsure: ['doubtful'] },
    ]);
  });

  it('counts the last day, and not the day after', () => {
    expect(ids('2021-01-01')[0]?.sure).toEqual(['base']);
    expect(ids('2025-01-01')).toEqual([{ fault: 'defect', sure: [], ifDone: [], unsure: ['doubtful'] }]);
    expect(ids('2025-01-02')).toEqual([]);
  });

  it('leaves out what was lost', () => {
    const lost = evaluate({ ...camera, registeredOn: null }, { brands: [], policies: [bonus, base] }, today);
    const gone = { coverage: lost.coverage.map((entry) => ({ ...entry, state: 'lost' as const })) };
    expect(coverOn(gone, day('2020-06-01'))).toEqual([]);
  });
});

describe('endsBy', () => {
  const mainland = {
    categories: [],
    seriesIn: [],
    seriesOut: [],
    channels: ['mainland' as const],
    conditions: ['new' as const],
  };

  it('reads what a policy is for, and does not guess where it is silent', () => {
    const strict = policy({ applies: mainland });
    expect(endsBy(strict, 'grey-import')).toBe('ends');
    expect(endsBy(strict, 'second-hand')).toBe('ends');
    expect(endsBy(strict, 'transfer')).toBe('unknown');
    expect(endsBy(policy({}), 'grey-import')).toBe('keeps');
  });

  it('takes a policy at its word on a next owner', () => {
    expect(endsBy(policy({ transferable: true, applies: mainland }), 'second-hand')).toBe('keeps');
    expect(endsBy(policy({ transferable: false }), 'transfer')).toBe('ends');
  });

  it('does not say of the law that it refuses what its text does not mention', () => {
    const law = policy({ kind: 'statutory', applies: mainland });
    expect(endsBy(law, 'grey-import')).toBe('unknown');
    expect(endsBy(law, 'second-hand')).toBe('unknown');
  });
});
