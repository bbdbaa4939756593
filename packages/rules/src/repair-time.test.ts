import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, grant, item } from '../testing/make.ts';
import { addDays, daysBetween } from './date-arithmetic.ts';
import type { RuleOfLaw } from './repair-rules.ts';
import { daysOf, plausibleRepairs, stays } from './repair-stays.ts';
import { withRepairs } from './repair-time.ts';
import type { Repair } from './types.ts';

const rule = (lengthens: RuleOfLaw['lengthens']): RuleOfLaw => ({
  sure: true,
  lengthens,
  from: null,
  overdue: [],
  failed: null,
  source: 0,
});
const term = { from: day('2025-03-03'), until: day('2026-03-03') };
const today = day('2026-12-31');

const anyRepairs: fc.Arbitrary<Repair[]> = fc.array(
  fc
    .record({
      from: fc.integer({ min: -100, max: 800 }).map((days) => addDays(term.from, days)),
      length: fc.option(fc.integer({ min: -5, max: 90 }), { nil: null }),
    })
    .map(({ from, length }) => ({
      from,
      until: length === null ? null : addDays(from, length),
      part: 'whole',
      outcome: 'unknown' as const,
    })),
  { maxLength: 6 },
);

describe('what repairs add', () => {
  it('never takes a day away, and no more than the days under repair', () => {
    fc.assert(
      fc.property(anyRepairs, (repairs) => {
        const facts = item({ repairs });
        const out = withRepairs([rule('time-under-repair')], grant({}), term, facts, today);
        const under = stays(plausibleRepairs(facts, today), today).reduce(
          (sum, stay) => sum + daysOf(stay),
          0,
        );
        expect(out.until >= term.until).toBe(true);
        expect(daysBetween(term.until, out.until)).toBeLessThanOrEqual(under);
      }),
    );
  });

  it('does not hang on the order in which repairs are listed', () => {
    fc.assert(
      fc.property(anyRepairs, (repairs) => {
        const until = (list: Repair[]) =>
          withRepairs([rule('time-under-repair')], grant({}), term, item({ repairs: list }), today).until;
        expect(until(repairs.toReversed())).toBe(until(repairs));
      }),
    );
  });

  it('reaches a repair that lies in the time that an earlier one gave back', () => {
    // To 3 March, and ten days: 13 March. Handed in on the 10th, five days more: the 18th.
    const repairs: Repair[] = [
      { from: day('2026-01-05'), until: day('2026-01-15'), part: null, outcome: 'fixed' },
      { from: day('2026-03-10'), until: day('2026-03-15'), part: null, outcome: 'fixed' },
    ];
    expect(withRepairs([rule('time-under-repair')], grant({}), term, item({ repairs }), today).until).toBe(
      '2026-03-18',
    );
  });

  it('adds nothing without a rule, and ignores repairs of the future', () => {
    const repairs: Repair[] = [
      { from: day('2026-01-05'), until: day('2026-01-15'), part: null, outcome: 'fixed' },
    ];
    expect(withRepairs([rule(null)], grant({}), term, item({ repairs }), today).until).toBe(term.until);
    const before = day('2026-01-01');
    expect(withRepairs([rule('time-under-repair')], grant({}), term, item({ repairs }), before).until).toBe(
      term.until,
    );
  });

  it('starts the repaired part anew, and no other', () => {
    const repairs: Repair[] = [
      { from: day('2026-01-05'), until: day('2026-01-15'), part: 'battery', outcome: 'fixed' },
    ];
    const restart = (part: string) =>
      withRepairs([rule('restarts-part')], grant({ part }), term, item({ repairs }), today).until;
    expect(restart('battery')).toBe('2027-01-15');
    expect(restart('whole')).toBe(term.until);
  });

  it('adds the year in one addition, so that a leap day is not lost on the way', () => {
    const leap = { from: day('2024-02-29'), until: day('2026-02-28') };
    const repairs: Repair[] = [
      { from: day('2025-01-05'), until: day('2025-01-15'), part: null, outcome: 'fixed' },
    ];
    const two = grant({ length: { n: 3, unit: 'years' } });
    const threeYears = { ...leap, until: day('2027-02-28') };
    expect(withRepairs([rule('one-year')], two, threeYears, item({ repairs }), today).until).toBe(
      '2028-02-29',
    );
  });
});
