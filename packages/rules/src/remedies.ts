import type { Policy, PolicyData, RepairRule } from '@baoqi/policies/types';
import { isUsable, judgedPolicies } from './applying.ts';
import type { CivilDate } from './civil-date.ts';
import { addDays, daysBetween } from './date-arithmetic.ts';
import { daysOf, plausibleRepairs, stays } from './repair-stays.ts';
import type { ItemFacts, Remedy, Repair, Step } from './types.ts';
import { isVerified, unverifiedSteps } from './verified.ts';

/**
 * What may be demanded because a repair took longer than a law or policy allows, or because repairs failed. "Over 30 days"
 * begins on the 31st day after the day it was handed in, which itself does not count (民法典 201).
 *
 * Example: handed in on 2026-03-01 and not back on 2026-04-05, with a limit of 30 days, is `due` since 2026-04-01.
 * Whether the delay was the repairer's own fault, or for want of parts, we cannot know; the text names what it asks.
 */
export function remediesOf(facts: ItemFacts, data: Pick<PolicyData, 'policies'>, today: CivilDate): Remedy[] {
  const repairs = plausibleRepairs(facts, today);
  if (repairs.length === 0) return [];
  const applying = judgedPolicies(facts, data).filter((judged) => isUsable(judged.applies));
  return applying.flatMap(({ policy }) => {
    const rule = policy.repairs;
    if (rule === undefined) return [];
    const ruled = repairs.filter(({ from }) => rule.from === null || from >= rule.from);
    return [...tooLong(policy, rule, ruled, today), ...failed(policy, rule, ruled)];
  });
}

function tooLong(policy: Policy, rule: RepairRule, repairs: readonly Repair[], today: CivilDate): Remedy[] {
  return rule.overdue.flatMap((overdue) => {
    const exceeded =
      overdue.of === 'one' ? inOne(repairs, overdue.days) : inAll(repairs, overdue.days, today);
    if (exceeded === null) return [];
    // Only a repair that goes on can have its limit before it: what has ended passed it, or never will.
    const state = exceeded.since <= today ? 'due' : 'not-yet';
    const steps: Step[] = [
      {
        key: 'repair-too-long',
        values: { days: exceeded.days(today), limit: overdue.days, since: exceeded.since },
      },
    ];
    return [
      { ...entry(policy, steps, overdue), what: 'repair-too-long' as const, state, since: exceeded.since },
    ];
  });
}

type Exceeded = { since: CivilDate; days: (today: CivilDate) => number };

/** The repair that went on for longest beyond the limit, or the open one that will. */
function inOne(repairs: readonly Repair[], limit: number): Exceeded | null {
  for (const { from, until } of repairs) {
    const since = addDays(from, limit + 1);
    if (until === null || until >= since)
      return { since, days: (today) => daysBetween(from, until ?? today) };
  }
  return null;
}

/** The day on which all repairs together passed the limit, or will if the open one goes on. */
function inAll(repairs: readonly Repair[], limit: number, today: CivilDate): Exceeded | null {
  let before = 0;
  const all = stays(repairs, today);
  const total = all.reduce((sum, stay) => sum + daysOf(stay), 0);
  for (const stay of all) {
    const since = addDays(stay.from, limit - before + 1);
    if (stay.open || stay.until >= since) return { since, days: () => total };
    before += daysOf(stay);
  }
  return null;
}

function failed(policy: Policy, rule: RepairRule, repairs: readonly Repair[]): Remedy[] {
  const count = repairs.filter(({ outcome }) => outcome === 'not-fixed').length;
  if (rule.failed === null || count === 0) return [];
  const due = count >= rule.failed.count;
  const nth = repairs.filter(({ outcome }) => outcome === 'not-fixed')[rule.failed.count - 1];
  const steps: Step[] = [{ key: 'repairs-failed', values: { failed: count, count: rule.failed.count } }];
  return [
    {
      ...entry(policy, steps, rule.failed),
      what: 'repairs-failed',
      state: due ? 'due' : 'not-yet',
      since: due ? (nth?.until ?? null) : null,
    },
  ];
}

function entry(
  policy: Policy,
  steps: Step[],
  { text, source }: { text: { zh: string; en: string }; source: number },
): Omit<Remedy, 'what' | 'state' | 'since'> {
  const own = policy.sources[source];
  return {
    policy: policy.id,
    verified: isVerified(policy),
    zh: text.zh,
    en: text.en,
    because: {
      policy: policy.id,
      rule: 'repairs',
      input: {},
      steps: [...steps, ...unverifiedSteps(policy)],
      sources: own ? [own] : [],
    },
  };
}
