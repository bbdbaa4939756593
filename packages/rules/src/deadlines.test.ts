import type { Source } from '@baoqi/policies/types';
import { describe, expect, it } from 'vitest';
import { day, grant, item, policy, source, window } from '../testing/make.ts';
import { deadlinesOf } from './deadlines.ts';

const text = { zh: '文字', en: 'text' };
const today = day('2026-01-10');
const second: Source = { ...source, title: 'another page' };
const third: Source = { ...source, title: 'a third page' };

describe('a deadline from a window', () => {
  it('says its days, what it brings, and why, whole', () => {
    const registration = policy({
      id: 'r',
      kind: 'registration',
      effective: { from: '2026-01-01', to: null },
      grants: [
        grant({ length: { n: 6, unit: 'months' }, conditionalOn: 'register' }),
        grant({ length: { n: 2, unit: 'years' }, conditionalOn: 'register', part: 'battery' }),
        grant({ length: { n: 9, unit: 'years' } }),
      ],
      windows: [window({ source: 1 })],
      sources: [source, second],
    });
    expect(deadlinesOf(registration, item({ dates: { ordered: day('2026-01-05') } }), today)).toEqual([
      {
        key: 'r:register',
        policy: 'r',
        kind: 'register',
        firstDay: '2026-01-05',
        lastDay: '2026-02-05',
        safeDay: '2026-02-05',
        state: 'open',
        gain: { months: 24, ...text },
        verified: true,
        bound: false,
        byLaw: false,
        because: {
          policy: 'r',
          rule: 'window',
          input: { ordered: '2026-01-05', registeredOn: null },
          steps: [
            { key: 'version-for-purchase', values: { purchase: '2026-01-05', from: '2026-01-01', to: '' } },
            { key: 'counts-from', values: { date: 'ordered', on: '2026-01-05' } },
            { key: 'first-day-not-counted', values: { on: '2026-01-05' } },
            { key: 'length', values: { n: 1, unit: 'months' } },
            { key: 'last-day', values: { on: '2026-02-05' } },
          ],
          sources: [second],
        },
      },
    ]);
  });

  it('without the day that it counts from: no days, and what is missing', () => {
    const unsure = policy({ windows: [window({})], status: 'unverified' });
    expect(deadlinesOf(unsure, item({}), today)).toEqual([
      {
        key: 'p:register',
        policy: 'p',
        kind: 'register',
        firstDay: null,
        lastDay: null,
        safeDay: null,
        state: 'unknown',
        gain: { months: null, ...text },
        verified: false,
        bound: false,
        byLaw: false,
        because: {
          policy: 'p',
          rule: 'window',
          input: { ordered: null, registeredOn: null },
          steps: [
            { key: 'start-unknown', values: { wanted: 'ordered' } },
            { key: 'length', values: { n: 1, unit: 'months' } },
            { key: 'policy-unverified', values: { status: 'unverified', confidence: 'high' } },
          ],
          sources: [source],
        },
      },
    ]);
  });

  it('without that day, but done: done', () => {
    const [got] = deadlinesOf(policy({ windows: [window({})] }), item({ registeredOn: today }), today);
    expect(got).toMatchObject({ state: 'done', because: { input: { registeredOn: today } } });
  });

  it('done: the step stands before the one that says what is not verified', () => {
    const unsure = policy({ windows: [window({})], confidence: 'low' });
    const facts = item({ dates: { ordered: day('2026-01-05') }, registeredOn: day('2026-01-07') });
    const [got] = deadlinesOf(unsure, facts, today);
    expect(got?.state).toBe('done');
    expect(got?.because.input).toEqual({ ordered: '2026-01-05', registeredOn: '2026-01-07' });
    expect(got?.because.steps.slice(-2)).toEqual([
      { key: 'done-in-time', values: { action: 'register', on: '2026-01-07', lastDay: '2026-02-05' } },
      { key: 'policy-unverified', values: { status: 'current', confidence: 'low' } },
    ]);
  });

  it('by a substitute: a bound', () => {
    const countsFrom = { date: 'delivered' as const, orElse: ['ordered' as const] };
    const facts = item({ dates: { ordered: day('2026-01-05') } });
    const [got] = deadlinesOf(policy({ windows: [window({ countsFrom })] }), facts, today);
    expect(got).toMatchObject({ bound: true, lastDay: '2026-02-05' });
    expect(got?.because.input).toEqual({ delivered: null, ordered: '2026-01-05', registeredOn: null });
  });

  it('a second window of the same action has a key of its own; another action does not count', () => {
    const three = policy({
      windows: [window({}), window({ action: 'claim' }), window({}), window({})],
    });
    expect(deadlinesOf(three, item({}), today).map(({ key }) => key)).toEqual([
      'p:register',
      'p:claim',
      'p:register:2',
      'p:register:3',
    ]);
  });

  it('names what was done by the name of its fact', () => {
    const facts = item({
      dates: { ordered: day('2026-01-05'), invoiced: day('2026-01-06') },
      doneOn: { 'buy-care': day('2026-01-08') },
    });
    const many = policy({ windows: [window({ action: 'get-invoice' }), window({ action: 'buy-care' })] });
    expect(deadlinesOf(many, facts, today).map(({ because }) => because.input)).toEqual([
      { ordered: '2026-01-05', invoiced: '2026-01-06' },
      { ordered: '2026-01-05', 'doneOn.buy-care': '2026-01-08' },
    ]);
  });

  it('gains nothing in months where what waits for it is days, unknown, or waits for another action', () => {
    const gains = (...grants: Parameters<typeof grant>[0][]) =>
      deadlinesOf(policy({ windows: [window({})], grants: grants.map(grant) }), item({}), today)[0]?.gain
        .months;
    expect(gains({ length: { n: 30, unit: 'days' }, conditionalOn: 'register' })).toBeNull();
    expect(gains({ length: null, conditionalOn: 'register' })).toBeNull();
    expect(gains({ conditionalOn: 'get-invoice' })).toBeNull();
    expect(gains({ conditionalOn: 'register' }, { length: null, conditionalOn: 'register' })).toBe(12);
  });
});

describe('a deadline of the law', () => {
  const law = policy({
    kind: 'statutory',
    windows: [
      window({
        action: 'return',
        length: { n: 7, unit: 'days' },
        source: 1,
        spoiledByActivation: 2,
      }),
    ],
    sources: [source, second, third],
  });
  const holidays = {
    firstYear: 2026,
    lastKnownYear: 2026,
    years: { 2026: { off: ['2026-10-01', '2026-10-02'], working: [] } },
  };

  it('moves over rest days, and its safe day does not; sources are of the window and the warning', () => {
    // 24 September and seven days: 1 October, a Thursday and a day off, as is Friday; then the weekend; so Monday the 5th.
    const facts = item({ dates: { ordered: day('2026-09-24'), activated: day('2026-09-25') } });
    const [got] = deadlinesOf(law, facts, today, holidays);
    expect(got).toMatchObject({
      lastDay: '2026-10-05',
      safeDay: '2026-10-01',
      byLaw: true,
      state: 'not-yet',
    });
    expect(got?.because.sources).toEqual([second, third]);
    expect(got?.because.steps.slice(3)).toEqual([
      { key: 'last-day', values: { on: '2026-10-01' } },
      { key: 'moved-over-rest-days', values: { on: '2026-10-01', to: '2026-10-05', rest: 'holiday' } },
      { key: 'safe-day-unmoved', values: { on: '2026-10-01' } },
      { key: 'activation-may-end', values: { on: '2026-09-25' } },
    ]);
  });

  it('does not speak of a safe day where nothing moves; warns of the registration as of the activation', () => {
    const facts = item({ dates: { ordered: day('2026-03-03') }, registeredOn: day('2026-03-04') });
    const steps = (given: typeof facts) =>
      deadlinesOf(law, given, today, holidays)[0]?.because.steps.slice(3);
    expect(steps(facts)).toEqual([
      { key: 'last-day', values: { on: '2026-03-10' } },
      { key: 'activation-may-end', values: { on: '2026-03-04' } },
    ]);
    expect(steps({ ...facts, registeredOn: null })?.at(-1)).toEqual({
      key: 'activation-may-end',
      values: { on: '' },
    });
  });

  it('whose safe day another reading gives already says nothing of one that stays', () => {
    const reading = { length: { n: 6, unit: 'days' as const }, text, source: 0 };
    const two = { ...law, windows: law.windows.map((one) => ({ ...one, readings: [reading] })) };
    const [got] = deadlinesOf(two, item({ dates: { ordered: day('2026-09-24') } }), today, holidays);
    expect(got).toMatchObject({ lastDay: '2026-10-05', safeDay: '2026-09-30' });
    expect(got?.because.steps.map(({ key }) => key)).not.toContain('safe-day-unmoved');
  });
});

describe('a deadline that no source gives a time to', () => {
  const waiting = policy({
    grants: [
      grant({}),
      grant({ conditionalOn: 'register', length: { n: 6, unit: 'months' } }),
      grant({ conditionalOn: 'register', part: 'battery' }),
    ],
    sources: [source, second],
    status: 'unverified',
  });

  it('is said once, without days, with all sources', () => {
    expect(deadlinesOf(waiting, item({}), today)).toEqual([
      {
        key: 'p:register',
        policy: 'p',
        kind: 'register',
        firstDay: null,
        lastDay: null,
        safeDay: null,
        state: 'unknown',
        gain: { months: 12, ...text },
        verified: false,
        bound: false,
        byLaw: false,
        because: {
          policy: 'p',
          rule: 'window',
          input: { registeredOn: null },
          steps: [
            { key: 'length-unknown', values: {} },
            { key: 'policy-unverified', values: { status: 'unverified', confidence: 'high' } },
          ],
          sources: [source, second],
        },
      },
    ]);
  });

  it('is done by what is done; the law’s is the law’s', () => {
    const facts = item({ registeredOn: today });
    expect(deadlinesOf({ ...waiting, kind: 'statutory' }, facts, today)[0]).toMatchObject({
      state: 'done',
      byLaw: true,
      because: { input: { registeredOn: today } },
    });
  });

  it('is not said beside a window for it', () => {
    expect(deadlinesOf({ ...waiting, windows: [window({})] }, item({}), today)).toHaveLength(1);
  });
});
