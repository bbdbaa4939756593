import { describe, expect, it } from 'vitest';
import { day, grant, item, policy } from '../testing/make.ts';
import { baseTerm } from './base-term.ts';

const facts = item({ dates: { ordered: day('2024-02-29') } });
const base = policy({ id: 'b', grants: [grant({})] });

describe('the base term that an extension lengthens', () => {
  it('has the days of the base policy', () => {
    expect(baseTerm([base], 'whole', facts)).toEqual({
      policy: base,
      grant: grant({}),
      from: '2024-02-29',
      until: '2025-02-28',
      bound: false,
    });
  });

  it('has no days where it counts from a day that is not known, and is a bound by a substitute', () => {
    expect(baseTerm([base], 'whole', item({}))).toMatchObject({ from: null, until: null, bound: false });
    const countsFrom = { date: 'delivered' as const, orElse: ['ordered' as const] };
    const by = policy({ grants: [grant({ countsFrom })] });
    expect(baseTerm([by], 'whole', facts)).toMatchObject({ from: '2024-02-29', bound: true });
  });

  it('is that of a base policy, the verified one first', () => {
    const unsure = policy({ id: 'u', status: 'unverified', grants: [grant({})] });
    const campaign = policy({ id: 'c', kind: 'campaign', grants: [grant({})] });
    expect(baseTerm([campaign, unsure, base], 'whole', facts)?.policy.id).toBe('b');
    expect(baseTerm([campaign, unsure], 'whole', facts)?.policy.id).toBe('u');
    expect(baseTerm([campaign], 'whole', facts)).toBeNull();
    expect(baseTerm([], 'whole', facts)).toBeNull();
  });

  it('is the part’s own, else that of the whole; for the whole no part’s', () => {
    const months = (n: number) => ({ n, unit: 'months' as const });
    const parts = policy({
      grants: [grant({ length: months(24) }), grant({ part: 'battery', length: months(6) })],
    });
    expect(baseTerm([parts], 'battery', facts)?.until).toBe('2024-08-29');
    expect(baseTerm([parts], 'gimbal', facts)?.until).toBe('2026-02-28');
    const battery = policy({ grants: [grant({ part: 'battery' })] });
    expect(baseTerm([battery], 'whole', facts)).toBeNull();
  });

  it('is none that lengthens itself, of unknown length, or of days', () => {
    const only = (changes: Parameters<typeof grant>[0]) =>
      baseTerm([policy({ grants: [grant(changes)] })], 'whole', facts);
    expect(only({ extends: 'base' })).toBeNull();
    expect(only({ length: null })).toBeNull();
    expect(only({ length: { n: 90, unit: 'days' } })).toBeNull();
  });
});
