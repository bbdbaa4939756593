import { describe, expect, it } from 'vitest';
import { day, policy } from '../testing/make.ts';
import { afterRestDays, movesOverRestDays } from './rest-day-move.ts';

const law = policy({ kind: 'statutory' });
const holidays = {
  firstYear: 2026,
  lastKnownYear: 2026,
  years: { 2026: { off: ['2026-10-01', '2026-10-02'], working: ['2026-10-10'] } },
};

describe('what moves over rest days', () => {
  it.each([
    ['statutory', 'CN', true],
    ['statutory', 'CN-ZJ', true],
    ['statutory', 'HK', false],
    ['statutory', 'EU', false],
    ['base', 'CN', false],
    ['base', 'CN-ZJ', false],
  ] as const)('%s of %s: %s', (kind, region, moves) => {
    expect(movesOverRestDays(policy({ kind, region }))).toBe(moves);
  });

  it('a day off: to the next working day, here after the weekend', () => {
    expect(afterRestDays(law, day('2026-10-01'), holidays)).toEqual({
      lastDay: '2026-10-05',
      steps: [
        { key: 'moved-over-rest-days', values: { on: '2026-10-01', to: '2026-10-05', rest: 'holiday' } },
      ],
    });
  });

  it('a Sunday: to Monday', () => {
    expect(afterRestDays(law, day('2026-06-14'), holidays)).toEqual({
      lastDay: '2026-06-15',
      steps: [
        { key: 'moved-over-rest-days', values: { on: '2026-06-14', to: '2026-06-15', rest: 'weekend' } },
      ],
    });
  });

  it('a working day, and a Saturday made one, stay', () => {
    expect(afterRestDays(law, day('2026-06-15'), holidays)).toEqual({ lastDay: '2026-06-15', steps: [] });
    expect(afterRestDays(law, day('2026-10-10'), holidays)).toEqual({ lastDay: '2026-10-10', steps: [] });
  });

  it('a day past the table stays, and that is said with the year that the table ends with', () => {
    expect(afterRestDays(law, day('2027-10-01'), holidays)).toEqual({
      lastDay: '2027-10-01',
      steps: [{ key: 'rest-days-unknown', values: { on: '2027-10-01', year: 2026 } }],
    });
    expect(afterRestDays(law, day('2026-10-01'), undefined)).toEqual({
      lastDay: '2026-10-01',
      steps: [{ key: 'rest-days-unknown', values: { on: '2026-10-01', year: '' } }],
    });
  });

  it('a brand’s last day stays, whatever day it is', () => {
    expect(afterRestDays(policy({}), day('2026-10-01'), holidays)).toEqual({
      lastDay: '2026-10-01',
      steps: [],
    });
  });
});
