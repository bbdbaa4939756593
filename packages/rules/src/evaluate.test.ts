import type { Action, Channel, Condition, DateName } from '@baoqi/policies/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherWithStatutes } from '../../policies/src/statutes.ts';
import { brand, day, grant, item, policy, window } from '../testing/make.ts';
import { addDays } from './date-arithmetic.ts';
import { evaluate } from './evaluate.ts';
import { remediesOf } from './remedies.ts';
import { planReminders } from './reminder-plan.ts';
import { STEP_KEYS } from './step-keys.ts';
import type { ItemFacts, Repair } from './types.ts';

const loaded = gatherWithStatutes();
if (!loaded.ok) throw new Error(JSON.stringify(loaded.mistakes));
const data = loaded.value;
const today = day('2026-11-22');

// A mutation run repeats this for every mutant; there a few rounds have to do.
const RUNS = process.env.BAOQI_MUTATING ? 20 : 500;

/** Any item, contradictory dates and all. */
const anyDay = fc.option(
  fc.integer({ min: 0, max: 109_000 }).map((days) => addDays(day('1900-01-01'), days)),
  { nil: null },
);
const anyItem: fc.Arbitrary<ItemFacts> = fc.record({
  brand: fc.option(fc.constantFrom(...data.brands.map(({ id }) => id), 'hasselblad'), { nil: null }),
  category: fc.option(
    fc.constantFrom('camera-body', 'lens', 'drone', 'laptop', 'phone', 'tv', 'not-warrantable'),
    {
      nil: null,
    },
  ),
  model: fc.option(fc.constantFrom('Z 6', 'COOLPIX P1000', 'ThinkPad X1', 'S3', ''), { nil: null }),
  region: fc.constantFrom('CN', 'HK', 'US', 'EU', ''),
  channel: fc.constantFrom<Channel[]>('mainland', 'cross-border', 'second-hand', 'unknown'),
  condition: fc.constantFrom<Condition[]>('new', 'refurbished', 'used'),
  dates: fc.record<Record<DateName, ReturnType<typeof day> | null>>({
    ordered: anyDay,
    paid: anyDay,
    delivered: anyDay,
    invoiced: anyDay,
    activated: anyDay,
  }),
  invoice: fc.option(
    fc.record({
      date: anyDay,
      hasModel: fc.option(fc.boolean(), { nil: null }),
      hasDealer: fc.option(fc.boolean(), { nil: null }),
    }),
    { nil: null },
  ),
  noInvoice: fc.boolean(),
  registeredOn: anyDay,
  title: fc.option(fc.string(), { nil: null }),
  province: fc.constantFrom('ZJ', 'SH', '', null),
  manufacturedOn: anyDay,
  transferredOn: anyDay,
  counters: fc.record({
    shutter: fc.option(fc.record({ reading: fc.integer(), on: anyDay }), { nil: null }),
  }),
  repairs: fc.array(
    fc.record({
      from: anyDay.map((on) => on ?? today),
      until: anyDay,
      part: fc.constantFrom('whole', 'main-parts', 'battery', null),
      outcome: fc.constantFrom<Repair['outcome'][]>('fixed', 'not-fixed', 'unknown'),
    }),
    { maxLength: 4 },
  ),
});

describe('evaluate, whatever the item', () => {
  it('gives a reason for everything, in steps that have words, and never throws', () => {
    fc.assert(
      fc.property(anyItem, (facts) => {
        const result = evaluate(facts, data, today);
        const all = [
          ...result.coverage,
          ...result.deadlines,
          ...result.requirements,
          ...result.unknown,
          ...remediesOf(facts, data, today),
        ];
        for (const { because } of all) {
          expect(because?.rule).toBeTruthy();
          for (const step of because?.steps ?? []) expect(STEP_KEYS).toHaveProperty([step.key]);
        }
        for (const { policy } of [...result.coverage, ...result.deadlines, ...result.requirements])
          expect(data.policies.find(({ id }) => id === policy)).toBeDefined();
        planReminders('i', result, facts);
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps days in order, keys apart, and never verifies what the data does not', () => {
    const weak = new Set(
      data.policies.filter((one) => one.status !== 'current' || one.confidence === 'low').map(({ id }) => id),
    );
    fc.assert(
      fc.property(anyItem, (facts) => {
        const { coverage, deadlines } = evaluate(facts, data, today);
        for (const { firstDay, safeDay, lastDay } of deadlines) {
          if (firstDay === null || safeDay === null || lastDay === null) {
            expect([firstDay, safeDay, lastDay]).toEqual([null, null, null]);
            continue;
          }
          expect(firstDay <= safeDay && safeDay <= lastDay).toBe(true);
        }
        expect(new Set(deadlines.map(({ key }) => key)).size).toBe(deadlines.length);
        for (const entry of [...coverage, ...deadlines])
          if (weak.has(entry.policy)) expect(entry.verified).toBe(false);
        for (const { from, until } of coverage)
          if (from !== null && until !== null) expect(from <= until).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('is the same answer to the same question, and changes nothing it was given', () => {
    const before = JSON.stringify(data);
    fc.assert(
      fc.property(anyItem, (facts) => {
        const asked = structuredClone(facts);
        expect(evaluate(facts, data, today)).toEqual(evaluate(facts, data, today));
        expect(facts).toEqual(asked);
      }),
      { numRuns: 50 },
    );
    expect(JSON.stringify(data)).toBe(before);
  });
});

describe('evaluate, terms', () => {
  const ordered = { dates: { ordered: day('2026-01-31') } };
  const of = (policies: ReturnType<typeof policy>[], facts: Partial<ItemFacts> = {}) =>
    evaluate(item({ ...ordered, ...facts }), { brands: [brand('nikon')], policies }, today);
  const extra = (length: { n: number; unit: 'days' | 'months' }) =>
    policy({ id: 'ext', kind: 'registration', grants: [grant({ length, extends: 'base' })] });

  it('adds an extension of months to the start of the base, not to its clamped end', () => {
    const base = policy({ id: 'base', grants: [grant({ length: { n: 1, unit: 'months' } })] });
    // One month from 31 January ends on 28 February; two end on 31 March, not on the 28th.
    expect(of([base, extra({ n: 1, unit: 'months' })]).coverage[1]).toMatchObject({
      from: '2026-03-01',
      until: '2026-03-31',
    });
  });

  it('adds an extension of days to the last day of the base', () => {
    const base = policy({ id: 'base', grants: [grant({})] });
    expect(of([base, extra({ n: 30, unit: 'days' })]).coverage[1]).toMatchObject({
      from: '2027-02-01',
      until: '2027-03-02',
    });
  });

  it('names no end of an extension whose base is not in the data, and promises nothing', () => {
    expect(of([extra({ n: 24, unit: 'months' })]).coverage[0]).toMatchObject({
      from: null,
      until: null,
      verified: false,
    });
  });

  it('does not verify an extension that rests on an unverified base', () => {
    const base = policy({ id: 'base', grants: [grant({})], status: 'unverified' });
    expect(of([base, extra({ n: 24, unit: 'months' })]).coverage[1]?.verified).toBe(false);
  });

  it('says a counter that may end the term earlier', () => {
    const base = policy({ grants: [grant({ counters: [{ kind: 'shutter', limit: 150_000 }] })] });
    expect(of([base]).coverage[0]?.because.steps).toContainEqual({
      key: 'or-counter',
      values: { kind: 'shutter', limit: 150_000 },
    });
  });

  it('keeps two windows of one action apart', () => {
    const twice = policy({ id: 'p', windows: [window({}), window({ length: { n: 2, unit: 'months' } })] });
    expect(of([twice]).deadlines.map(({ key }) => key)).toEqual(['p:register', 'p:register:2']);
  });

  it.each<Action>(['buy-care', 'claim', 'use-service'])(
    'takes %s for done on the day the user says',
    (action) => {
      const plan = policy({ grants: [grant({ conditionalOn: action })], windows: [window({ action })] });
      expect(of([plan], { doneOn: { [action]: day('2026-02-28') } }).coverage[0]?.state).toBe('earned');
      expect(of([plan], { doneOn: { [action]: day('2026-03-01') } }).coverage[0]?.state).toBe('lost');
    },
  );
});
