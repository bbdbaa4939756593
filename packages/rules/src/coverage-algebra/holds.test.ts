import { describe, expect, it } from 'vitest';
import { coverage, day, policy } from '../../testing/make.ts';
import type { Coverage, Policy } from '../types.ts';
import { coverOn } from './cover-on.ts';
import { covered } from './covered.ts';
import { endsBy } from './ends-by.ts';

const year = coverage({ from: day('2020-01-01'), until: day('2021-01-01') });
const on = (entries: Coverage[], when = '2020-06-01') => coverOn({ coverage: entries }, day(when));

describe('what covers on a day', () => {
  it('is told by fault and by how surely', () => {
    const care = { ...year, kind: 'care' as const };
    const waits = { ...year, state: 'conditional' as const };
    const bound = { ...year, bound: true };
    expect(on([care, year, waits, bound])).toEqual([
      { fault: 'defect', sure: [year], ifDone: [waits], unsure: [bound] },
      { fault: 'accident', sure: [care], ifDone: [], unsure: [] },
    ]);
  });

  it('holds on its first and last day, and on none outside', () => {
    for (const when of ['2020-01-01', '2021-01-01']) expect(on([year], when)).toHaveLength(1);
    for (const when of ['2019-12-31', '2021-01-02']) expect(on([year], when)).toEqual([]);
  });

  it('is unsure where a day of it is not known, on the side of that day', () => {
    const endless = { ...year, until: null };
    expect(on([endless], '2030-01-01')).toEqual([
      { fault: 'defect', sure: [], ifDone: [], unsure: [endless] },
    ]);
    expect(on([endless], '2019-12-31')).toEqual([]);
    const begun = { ...year, from: null };
    expect(on([begun], '1999-01-01')).toEqual([{ fault: 'defect', sure: [], ifDone: [], unsure: [begun] }]);
    expect(on([begun], '2021-01-02')).toEqual([]);
    const open = { ...year, state: 'conditional' as const, until: null };
    expect(on([open])).toEqual([{ fault: 'defect', sure: [], ifDone: [], unsure: [open] }]);
  });

  it('is nothing that was lost, or that a counter ended on an unknown day', () => {
    expect(on([{ ...year, state: 'lost' }])).toEqual([]);
    expect(on([{ ...year, state: 'lost', until: null }])).toEqual([]);
    expect(on([{ ...year, state: 'ended', until: null }])).toEqual([]);
    // What has ended by today held on its days before.
    expect(on([{ ...year, state: 'ended' }])).toHaveLength(1);
  });
});

describe('what is covered of a part', () => {
  const wanted = { fault: 'defect', part: 'battery', held: ['sure'] } as const;
  const span = { from: '2020-01-01', until: '2021-01-01' };
  const of = (changes: Partial<Coverage>) => covered({ coverage: [{ ...year, ...changes }] }, wanted);

  it('is what covers the whole, and what covers the part', () => {
    expect(of({})).toEqual([span]);
    expect(of({ part: 'battery' })).toEqual([span]);
    expect(of({ part: 'screen' })).toEqual([]);
    expect(covered({ coverage: [{ ...year, part: 'screen' }] }, { ...wanted, part: 'whole' })).toEqual([]);
  });

  it('is nothing without both days, or that ends before it begins; one day is a day', () => {
    expect(of({ from: null })).toEqual([]);
    expect(of({ until: null })).toEqual([]);
    expect(of({ from: null, until: null })).toEqual([]);
    expect(of({ until: day('2019-12-31') })).toEqual([]);
    expect(of({ until: day('2020-01-01') })).toEqual([{ from: '2020-01-01', until: '2020-01-01' }]);
  });

  it('is of the fault, and held as asked for', () => {
    expect(of({ kind: 'care' })).toEqual([]);
    expect(of({ verified: false })).toEqual([]);
    expect(of({ state: 'lost' })).toEqual([]);
  });
});

describe('what an event does to a promise', () => {
  const applies = (channels: Policy['applies']['channels'], conditions: Policy['applies']['conditions']) => ({
    applies: { categories: [], seriesIn: [], seriesOut: [], channels, conditions },
  });

  it('passing it on: as the policy says', () => {
    expect(endsBy(policy({ transferable: true }), 'transfer')).toBe('keeps');
    expect(endsBy(policy({ transferable: false }), 'transfer')).toBe('ends');
    expect(endsBy(policy({}), 'transfer')).toBe('unknown');
  });

  it.each([
    [['second-hand'], ['used'], 'keeps'],
    [[], [], 'keeps'],
    [['mainland'], ['used'], 'ends'],
    [['second-hand'], ['new'], 'ends'],
    [['mainland'], ['new'], 'ends'],
  ] as const)('bought used, of channels %j and conditions %j: %s', (channels, conditions, does) => {
    expect(endsBy(policy(applies([...channels], [...conditions])), 'second-hand')).toBe(does);
  });

  it('bought used, where it goes with the thing, and by the law', () => {
    const fresh = applies(['mainland'], ['new']);
    expect(endsBy(policy({ ...fresh, transferable: true }), 'second-hand')).toBe('keeps');
    expect(endsBy(policy({ ...fresh, transferable: false }), 'second-hand')).toBe('ends');
    expect(endsBy(policy({ ...fresh, kind: 'statutory' }), 'second-hand')).toBe('unknown');
  });

  it('brought in: by the channels', () => {
    expect(endsBy(policy(applies(['cross-border'], [])), 'grey-import')).toBe('keeps');
    expect(endsBy(policy(applies([], [])), 'grey-import')).toBe('keeps');
    expect(endsBy(policy(applies(['mainland'], [])), 'grey-import')).toBe('ends');
    expect(endsBy(policy({ kind: 'statutory' }), 'grey-import')).toBe('unknown');
  });
});
