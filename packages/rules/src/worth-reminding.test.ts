import { describe, expect, it } from 'vitest';
import { coverage, day, deadline, item } from '../testing/make.ts';
import { planOver } from './reminder-over.ts';
import { planReminders } from './reminder-plan.ts';
import { shownBy } from './reminder-shown.ts';
import type { Coverage, Deadline, Evaluation } from './types.ts';
import { worthReminding } from './worth-reminding.ts';

const because = { policy: 'p', rule: 'window', input: {}, steps: [], sources: [] };
const found = (deadlines: Deadline[], entries: Coverage[] = []): Evaluation => ({
  deadlines,
  coverage: entries,
  requirements: [],
  unknown: [],
});

const register = deadline({
  firstDay: day('2026-06-01'),
  lastDay: day('2026-07-01'),
  safeDay: day('2026-06-30'),
});
const waits = (state: Coverage['state'], conditionalOn = 'p:register', late = state === 'lost') =>
  coverage({
    state,
    conditionalOn,
    because: {
      ...because,
      steps: [
        { key: 'length-unknown', values: {} },
        ...(late ? [{ key: 'invoice-too-late' as const, values: {} }] : []),
      ],
    },
  });

describe('a deadline is worth a word', () => {
  it('unless all that waits for it is lost', () => {
    expect(worthReminding(found([register]))).toEqual([register]);
    expect(worthReminding(found([register], [waits('lost')]))).toEqual([]);
    expect(worthReminding(found([register], [waits('lost'), waits('conditional')]))).toEqual([register]);
    expect(worthReminding(found([register], [waits('lost', 'q:register')]))).toEqual([register]);
  });
});

describe('of several rights to send a thing back', () => {
  const right = (key: string, lastDay: string | null, changes: Partial<Deadline> = {}) =>
    deadline({ key, kind: 'return', lastDay: lastDay === null ? null : day(lastDay), ...changes });
  const told = (...deadlines: Deadline[]) => worthReminding(found(deadlines)).map(({ key }) => key);

  it('the one that lasts longest is told, of those of one day the first', () => {
    expect(told(right('a', '2026-06-07'), right('b', '2026-06-08'))).toEqual(['b']);
    expect(told(right('a', '2026-06-08'), right('b', '2026-06-07'))).toEqual(['a']);
    expect(told(right('a', '2026-06-08'), right('b', '2026-06-08'))).toEqual(['a']);
    const exchange = { kind: 'exchange' as const };
    expect(told(right('a', '2026-06-07', exchange), right('b', '2026-06-08', exchange))).toEqual(['b']);
  });

  it('a verified one is silenced by no other, and goes before one of its own day', () => {
    const unsure = { verified: false };
    expect(told(right('a', '2026-06-07'), right('b', '2026-06-08', unsure))).toEqual(['a', 'b']);
    expect(told(right('a', '2026-06-08', unsure), right('b', '2026-06-08'))).toEqual(['b']);
    expect(told(right('a', '2026-06-07', unsure), right('b', '2026-06-08'))).toEqual(['b']);
  });

  it('one that may be refused lets no other pass', () => {
    const warned = (on: string) => ({
      because: { ...because, steps: [{ key: 'activation-may-end' as const, values: { on } }] },
    });
    expect(told(right('a', '2026-06-07'), right('b', '2026-06-08', warned('2026-06-02')))).toEqual([
      'a',
      'b',
    ]);
    expect(told(right('a', '2026-06-07'), right('b', '2026-06-08', warned('')))).toEqual(['b']);
    const step = { key: 'length' as const, values: { on: '2026-06-02' } };
    const other = { because: { ...because, steps: [step] } };
    expect(told(right('a', '2026-06-07'), right('b', '2026-06-08', other))).toEqual(['b']);
  });

  it('one without a day, or of another action, is beside the question', () => {
    expect(told(right('a', '2026-06-07'), right('b', null))).toEqual(['a', 'b']);
    expect(told(right('a', '2026-06-07'), right('b', '2026-06-08', { kind: 'exchange' }))).toEqual([
      'a',
      'b',
    ]);
    const claims = { kind: 'claim' as const };
    expect(told(right('a', '2026-06-07', claims), right('b', '2026-06-08', claims))).toEqual(['a', 'b']);
  });
});

describe('a plan', () => {
  const days = (one: Deadline, facts = item({})) =>
    planReminders('i', found([one]), facts).map(({ lead, on }) => [lead, on]);

  it('is none for what is done, or of which a day is not known', () => {
    expect(days({ ...register, state: 'done' })).toEqual([]);
    expect(days({ ...register, firstDay: null })).toEqual([]);
    expect(days({ ...register, safeDay: null })).toEqual([]);
    expect(days({ ...register, lastDay: null })).toEqual([]);
  });

  it('urges on the day after the first at the earliest, and before the safe day', () => {
    // Two days: half is the first day after the beginning, and the lead of one day falls on it too and is said as that.
    const two = { ...register, safeDay: day('2026-06-03') };
    expect(days(two)).toEqual([
      [1, '2026-06-02'],
      [0, '2026-06-03'],
    ]);
    const one = { ...register, safeDay: day('2026-06-02') };
    expect(days(one)).toEqual([[0, '2026-06-02']]);
    // It arrives on the safe day: nothing to urge before.
    const facts = item({ dates: { delivered: day('2026-06-30') } });
    expect(days(register, facts)).toEqual([[0, '2026-06-30']]);
  });

  it('of the ends of warranties asks for the leads of those', () => {
    const year = coverage({ from: day('2026-01-01'), until: day('2027-01-01') });
    const choice = { byKind: { 'warranty-ends': [10] }, byItem: {} };
    const plan = planReminders('i', found([], [year]), item({}), choice);
    expect(plan.map(({ lead }) => lead)).toEqual([10, 0]);
  });
});

describe('the last word', () => {
  const over = (evaluation: Evaluation, since = '2026-06-01', facts = item({})) =>
    planOver('i', evaluation, facts, day(since));

  it('is said from the day after for two weeks', () => {
    expect(over(found([{ ...register, state: 'passed' }]))).toEqual([
      {
        key: 'i|p:register|-2',
        deadline: 'p:register',
        kind: 'register',
        lead: -2,
        on: '2026-07-02',
        lastDay: '2026-07-01',
        finalDay: '2026-07-15',
        tone: 'over',
      },
    ]);
  });

  it('is not said of what was over before, is done, has no day, or sends back', () => {
    expect(over(found([register]), '2026-07-01')).toHaveLength(1);
    expect(over(found([register]), '2026-07-02')).toEqual([]);
    expect(over(found([{ ...register, state: 'done' }]))).toEqual([]);
    expect(over(found([{ ...register, lastDay: null }]))).toEqual([]);
    expect(over(found([register]), '2026-06-01', item({ registeredOn: day('2026-07-05') }))).toEqual([]);
    for (const kind of ['return', 'exchange'] as const)
      expect(over(found([{ ...register, kind }]))).toEqual([]);
  });

  it('is not said of what a late invoice had lost: nothing of it was reminded of', () => {
    expect(over(found([register], [waits('lost')]))).toEqual([]);
    expect(over(found([register], [waits('lost', 'p:register', false)]))).toHaveLength(1);
    const one = [waits('lost'), waits('lost', 'p:register', false)];
    expect(over(found([register], one))).toHaveLength(1);
    expect(over(found([register], [waits('lost', 'q:register')]))).toHaveLength(1);
  });
});

describe('what counts as shown', () => {
  const today = day('2026-06-15');
  it.each([
    ['2026-06-14', true],
    ['2026-06-15', true],
    ['2026-06-16', true],
    ['2026-06-17', true],
    ['2026-06-18', false],
    ['2046-06-15', false],
  ])('on %s, seen from the 15th: %s', (on, shown) => {
    const deliveries = new Map([['a', day(on)]]);
    expect(shownBy(deliveries, today).has('a')).toBe(shown);
    expect(shownBy(deliveries, today).has('b')).toBe(false);
  });
});
