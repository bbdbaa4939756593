import type { Policy } from '@baoqi/policies/types';
import { describe, expect, it } from 'vitest';
import { policy, source } from '../../packages/rules/testing/make.ts';
import { worklist } from './worklist.ts';

const today = '2026-11-22';
const one = (id: string, changes: Partial<Policy>): Policy =>
  policy({ id, sources: [source], status: 'unverified', confidence: 'medium', ...changes });
const ids = (policies: Policy[]): string[] => worklist(policies, today).map(({ policy: { id } }) => id);

describe('what to look up first', () => {
  it('puts a registration of the mainland before a base warranty elsewhere', () => {
    expect(
      ids([one('base-us', { kind: 'base', region: 'US' }), one('reg-cn', { kind: 'registration' })]),
    ).toEqual(['reg-cn', 'base-us']);
  });

  it('puts low confidence before medium, all else being equal', () => {
    expect(ids([one('medium', {}), one('low', { confidence: 'low' })])).toEqual(['low', 'medium']);
  });

  it('leaves out what is over, and what is sure and fresh', () => {
    expect(
      ids([
        one('over', { status: 'historic' }),
        one('gone', { status: 'expired' }),
        one('sure', { status: 'current', confidence: 'high' }),
      ]),
    ).toEqual([]);
  });

  it('brings back what is sure after a year, from the day after its birthday', () => {
    const sure = { status: 'current', confidence: 'high' } as const;
    const seen = (day: string) => ({ ...sure, sources: [{ ...source, seen: day }] });
    expect(ids([one('a-year-ago', seen('2025-11-22')), one('longer', seen('2025-11-21'))])).toEqual([
      'longer',
    ]);
  });
});
