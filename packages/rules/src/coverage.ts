import type { Grant, Holidays, Policy } from '@baoqi/policies/types';
import { type BaseTerm, baseTerm } from './base-term.ts';
import type { CivilDate } from './civil-date.ts';
import { countsFrom } from './counts-from.ts';
import { coverageState } from './coverage-state.ts';
import { addDays } from './date-arithmetic.ts';
import { deadlineKey } from './deadlines.ts';
import { monthsOf, periodEnd } from './period.ts';
import { repairRules } from './repair-rules.ts';
import { withRepairs } from './repair-time.ts';
import { afterRestDays } from './rest-day-move.ts';
import { earlyEndings } from './term-endings.ts';
import type { Coverage, Deadline, ItemFacts, Step } from './types.ts';
import { isVerified, unverifiedSteps } from './verified.ts';

type Term = {
  from: CivilDate | null;
  until: CivilDate | null;
  bound: boolean;
  /** False where the end rests on a base term that is itself unverified or unknown. */
  verified: boolean;
  input: Record<string, string | null>;
  steps: Step[];
};

/**
 * What an applying policy promises for an item: one entry per grant. `applying` are all applying policies, since an
 * extension is counted from the start of the base term; `deadlines` are the policy's own.
 *
 * Example: +24 months on a base of 12 for a purchase of 2020-01-01 run from 2021-01-02 to 2023-01-01 (one addition of
 * 36 months to the start), `conditional` on registering until that is done, then `earned`, or `lost`.
 */
export function coverageOf(
  policy: Policy,
  applying: Policy[],
  facts: ItemFacts,
  deadlines: Deadline[],
  today: CivilDate,
  holidays?: Holidays | undefined,
): Coverage[] {
  return policy.grants.map((grant) => {
    const full = lengthened(policy, grant, applying, termOf(grant, applying, facts), facts, today, holidays);
    const early = earlyEndings(policy, grant, full.until, facts);
    const term = { ...full, until: early.until, bound: full.bound || early.bound };
    const { state, steps } = coverageState(policy, grant, facts, deadlines, term.until, today);
    const waits = state === 'conditional' || state === 'lost';
    return {
      policy: policy.id,
      kind: policy.kind,
      part: grant.part,
      from: term.from,
      until: term.until,
      state: early.ended && !waits ? 'ended' : state,
      conditionalOn: waits && grant.conditionalOn !== null ? deadlineKey(policy, grant.conditionalOn) : null,
      verified: isVerified(policy) && term.verified,
      bound: term.bound,
      because: {
        policy: policy.id,
        rule: grant.extends === 'base' ? 'extension' : 'term',
        input: { ...term.input, registeredOn: facts.registeredOn },
        steps: term.steps.concat(early.steps, steps, unverifiedSteps(policy)),
        sources: policy.sources,
      },
    };
  });
}

/** A term with what repairs add to it, and with the law's last day moved over rest days: in this order, since the day that moves is the last. */
function lengthened(
  policy: Policy,
  grant: Grant,
  applying: Policy[],
  term: Term,
  facts: ItemFacts,
  today: CivilDate,
  holidays: Holidays | undefined,
): Term {
  if (term.from === null || term.until === null) return term;
  const own = { from: term.from, until: term.until };
  const repaired = facts.repairs?.length
    ? withRepairs(repairRules(policy, applying), grant, own, facts, today)
    : { until: own.until, bound: false, steps: [] };
  const moved = afterRestDays(policy, repaired.until, holidays);
  return {
    ...term,
    until: moved.lastDay,
    bound: term.bound || repaired.bound,
    steps: term.steps.concat(repaired.steps, moved.steps),
  };
}

function termOf(grant: Grant, applying: Policy[], facts: ItemFacts): Term {
  if (grant.extends === 'base') return extension(grant, baseTerm(applying, grant.part, facts), facts);
  const start = countsFrom(grant.countsFrom, facts);
  const common = { bound: start.bound, verified: true, input: start.input };
  if (grant.length === null)
    return {
      ...common,
      from: start.date,
      until: null,
      steps: [...start.steps, { key: 'length-unknown', values: {} }],
    };
  const length: Step = { key: 'length', values: { n: grant.length.n, unit: grant.length.unit } };
  if (start.date === null) return { ...common, from: null, until: null, steps: [...start.steps, length] };
  const end = periodEnd(start.date, grant.length, false);
  const steps: Step[] = [
    ...start.steps,
    { key: 'first-day-not-counted', values: { on: start.date } },
    length,
  ];
  if (end.monthEnd) steps.push({ key: 'month-end', values: { day: start.date.slice(8), on: end.lastDay } });
  steps.push({ key: 'last-day', values: { on: end.lastDay } });
  return { ...common, from: start.date, until: end.lastDay, steps };
}

function extension(grant: Grant, base: BaseTerm | null, facts: ItemFacts): Term {
  const start = countsFrom(base?.grant.countsFrom ?? grant.countsFrom, facts);
  const baseMonths = base?.grant.length ? monthsOf(base.grant.length) : null;
  const unknown = { from: null, until: null, bound: false, verified: false, input: start.input };
  if (base === null || baseMonths === null)
    return { ...unknown, steps: [{ key: 'base-unknown', values: {} }] };
  if (base.from === null || base.until === null) return { ...unknown, steps: start.steps };
  const common = { from: addDays(base.until, 1), bound: base.bound, input: start.input };
  const steps: Step[] = [
    ...start.steps,
    { key: 'adds-to-base', values: { policy: base.policy.id, from: base.from, baseUntil: base.until } },
  ];
  if (grant.length === null)
    return {
      ...common,
      until: null,
      verified: false,
      steps: [...steps, { key: 'length-unknown', values: {} }],
    };
  steps.push({ key: 'length', values: { n: grant.length.n, unit: grant.length.unit } });
  const months = monthsOf(grant.length);
  // Months are added to the base term's own start in one addition; days (30 more days) to its last day.
  const end =
    months === null
      ? periodEnd(base.until, grant.length, false)
      : periodEnd(base.from, { n: baseMonths + months, unit: 'months' }, false);
  if (end.monthEnd) steps.push({ key: 'month-end', values: { day: base.from.slice(8), on: end.lastDay } });
  steps.push({ key: 'last-day', values: { on: end.lastDay } });
  return { ...common, until: end.lastDay, verified: isVerified(base.policy), steps };
}
