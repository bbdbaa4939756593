import type { Grant } from '@baoqi/policies/types';
import type { CivilDate } from './civil-date.ts';
import { addDays } from './date-arithmetic.ts';
import { monthsOf, periodEnd } from './period.ts';
import type { RuleOfLaw } from './repair-rules.ts';
import { daysOf, plausibleRepairs, stays } from './repair-stays.ts';
import type { ItemFacts, Repair, Step } from './types.ts';

export type Lengthened = { until: CivilDate; bound: boolean; steps: Step[] };

type Term = { from: CivilDate; until: CivilDate };

/**
 * What repairs add to a term, by the rules that hold for it: days given back first, then a part's new start, then a year.
 * Only repairs that began within the term, as far as it reaches by then, add to it. An open repair counts to today and
 * makes the end a bound: it may still grow.
 *
 * Example: a year to 2026-06-01 and a repair from 2026-03-01 to 2026-03-11 give 2026-06-11 where the days are given back.
 */
export function withRepairs(
  rules: readonly RuleOfLaw[],
  grant: Grant,
  term: Term,
  facts: ItemFacts,
  today: CivilDate,
): Lengthened {
  let out: Lengthened = { until: term.until, bound: false, steps: [] };
  const repairs = plausibleRepairs(facts, today).filter(({ from }) => from >= term.from);
  if (repairs.length === 0) return out;
  for (const way of ['time-under-repair', 'restarts-part', 'one-year'] as const) {
    const rule = rules.find(({ lengthens }) => lengthens === way);
    if (rule === undefined) continue;
    const ruled = repairs.filter(({ from }) => rule.from === null || from >= rule.from);
    const before = out.until;
    out = WAYS[way]({ ...term, until: before }, out, ruled, grant, today);
    // What only an unverified rule adds is a bound.
    if (!rule.sure && out.until !== before) out = { ...out, bound: true };
  }
  return out;
}

type Way = (
  term: Term,
  out: Lengthened,
  repairs: readonly Repair[],
  grant: Grant,
  today: CivilDate,
) => Lengthened;

const WAYS: Record<'time-under-repair' | 'restarts-part' | 'one-year', Way> = {
  /** 三包规定 art. 8: time under repair and waiting for parts is not part of the term. */
  'time-under-repair': (term, out, repairs, _grant, today) => {
    let [until, days, count] = [term.until, 0, 0];
    const steps: Step[] = [];
    for (const stay of stays(repairs, today)) {
      if (stay.from > until) break;
      const added = daysOf(stay);
      [until, days, count] = [addDays(until, added), days + added, count + 1];
      if (stay.open) steps.push({ key: 'repair-open', values: { from: stay.from } });
    }
    if (count === 0) return out;
    const step: Step = { key: 'repair-adds-days', values: { days, count, on: until } };
    return { until, bound: out.bound || steps.length > 0, steps: [...out.steps, step, ...steps] };
  },
  /** Zhejiang art. 26: the repaired or replaced part's full term runs again from the day it was handed back. */
  'restarts-part': (term, out, repairs, grant) => {
    let [until, steps] = [term.until, out.steps];
    for (const repair of repairs) {
      const back = repair.until;
      if (back === null || grant.length === null || repair.part !== grant.part || repair.from > until)
        continue;
      const end = periodEnd(back, grant.length, false).lastDay;
      if (end <= until) continue;
      until = end;
      steps = [...steps, { key: 'repair-restarts-part', values: { part: grant.part, from: back, on: end } }];
    }
    return { ...out, until, steps };
  },
  /** Directive (EU) 2024/1799: whoever chooses repair gains a year, once, in one addition from the start. */
  'one-year': (term, out, repairs, grant) => {
    const months = grant.length && monthsOf(grant.length);
    const first = repairs.find(({ from }) => from <= term.until);
    if (first === undefined || months === null) return out;
    const until = periodEnd(term.from, { n: months + 12, unit: 'months' }, false).lastDay;
    if (until <= out.until) return out;
    return {
      ...out,
      until,
      steps: [...out.steps, { key: 'repair-adds-year', values: { from: first.from, on: until } }],
    };
  },
};
