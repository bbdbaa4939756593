import { describe, expect, it } from 'vitest';
import { day, grant, item, policy, window } from '../testing/make.ts';
import { contradictoryHistory } from './contradictory-history.ts';
import { evaluate } from './evaluate.ts';
import type { ItemFacts } from './types.ts';

const today = day('2026-11-22');
const base = policy({ id: 'base', grants: [grant({ counters: [{ kind: 'shutter', limit: 1000 }] })] });
const said = (facts: Partial<ItemFacts>, policies = [base]): string[] =>
  evaluate(item(facts), { brands: [], policies }, today).unknown.map(({ what }) => what);
const bought = { ordered: day('2026-01-10') };

describe('what contradicts itself is named', () => {
  it.each<[string, Partial<ItemFacts>]>([
    ['delivered-before-ordered', { dates: { ...bought, delivered: day('2026-01-09') } }],
    ['purchase-in-future', { dates: { ordered: day('2026-11-23') } }],
    ['ordered-implausible', { dates: { ordered: day('1900-01-01') } }],
    ['purchase-in-future', { dates: { ordered: day('2200-12-31') } }],
    [
      'delivered-before-made',
      { dates: { ...bought, delivered: day('2026-01-12') }, manufacturedOn: day('2026-02-01') },
    ],
    ['made-in-future', { dates: bought, manufacturedOn: day('2027-01-01') }],
    ['transferred-before-purchase', { dates: bought, transferredOn: day('2026-01-09') }],
    ['transferred-in-future', { dates: bought, transferredOn: day('2026-12-01') }],
    [
      'repair-before-purchase',
      { dates: bought, repairs: [{ from: day('2026-01-09'), until: null, part: null, outcome: 'unknown' }] },
    ],
    [
      'repair-in-future',
      { dates: bought, repairs: [{ from: day('2026-12-01'), until: null, part: null, outcome: 'unknown' }] },
    ],
    [
      'counter-before-purchase:shutter',
      { dates: bought, counters: { shutter: { reading: 5, on: day('2026-01-01') } } },
    ],
    [
      'counter-in-future:shutter',
      { dates: bought, counters: { shutter: { reading: 5, on: day('2026-12-01') } } },
    ],
    ['counter-implausible:shutter', { dates: bought, counters: { shutter: { reading: -1, on: null } } }],
    ['counter:shutter', { dates: bought }],
  ])('%s', (what, facts) => {
    expect(said(facts)).toContain(what);
  });

  it('says nothing of a history that holds together', () => {
    const facts: Partial<ItemFacts> = {
      dates: { ...bought, delivered: day('2026-01-12') },
      manufacturedOn: day('2025-12-01'),
      transferredOn: day('2026-06-01'),
      repairs: [{ from: day('2026-02-01'), until: day('2026-02-05'), part: null, outcome: 'fixed' }],
      counters: { shutter: { reading: 5, on: day('2026-03-01') } },
    };
    expect(said(facts).filter((what) => /before|future|implausible|counter/.test(what))).toEqual([]);
  });

  it('a count of nothing is a count; one below is named, with the count', () => {
    const count = (reading: number) =>
      contradictoryHistory(item({ dates: bought, counters: { shutter: { reading, on: null } } }), today);
    expect(count(0)).toEqual([]);
    expect(count(-1)).toEqual([
      {
        what: 'counter-implausible:shutter',
        zh: '读数 -1 不像是真的，请核对。',
        en: 'A count of -1 cannot be true.',
        because: { policy: '', rule: 'counter', input: { shutter: '-1' }, steps: [], sources: [] },
      },
    ]);
    expect(contradictoryHistory(item({ dates: bought }), today)).toEqual([]);
  });

  it('an order may come before the thing is made', () => {
    expect(said({ dates: bought, manufacturedOn: day('2026-01-20') })).not.toContain('delivered-before-made');
  });

  it('names overlapping versions, keeps both, and reminds by the earlier', () => {
    const month = policy({ id: 'month', kind: 'registration', windows: [window({})] });
    const days = policy({
      id: 'days',
      kind: 'registration',
      windows: [window({ length: { n: 30, unit: 'days' } })],
    });
    const facts = item({ dates: { ordered: day('2020-01-01') } });
    const result = evaluate(facts, { brands: [], policies: [month, days] }, day('2020-01-05'));
    expect(result.unknown.map(({ what }) => what)).toContain('overlapping-versions');
    expect(result.deadlines.map(({ lastDay, safeDay }) => [lastDay, safeDay])).toEqual([
      ['2020-02-01', '2020-01-31'],
      ['2020-01-31', '2020-01-31'],
    ]);
    expect(result.deadlines[0]?.because.steps.at(-1)).toMatchObject({ key: 'safe-day-contested' });
  });
});
