import type { Policy } from '@baoqi/policies/types';
import { earlier } from './civil-date.ts';
import type { Deadline } from './types.ts';

/** Kinds of which several run side by side for one purchase: two of them are no contradiction. */
const SIDE_BY_SIDE: ReadonlySet<Policy['kind']> = new Set([
  'campaign',
  'maintenance',
  'membership',
  'quality-programme',
  'statutory',
  'store-service',
]);

/** Whether two policies are two tellings of one promise: same brand, kind and place, both for this item. */
export function sayTheSame(a: Policy, b: Policy): boolean {
  return (
    a !== b && a.brand === b.brand && a.kind === b.kind && a.region === b.region && !SIDE_BY_SIDE.has(a.kind)
  );
}

/**
 * Where two applying policies are two tellings of one promise (sources contradict each other, or versions overlap), both
 * deadlines are kept, and each is reminded of by the earlier safe day, with a step that says so.
 *
 * Example: one says one month (to 2020-02-01), another 30 days (to 2020-01-31): both get the safe day 2020-01-31.
 */
export function withContestedSafeDays(deadlines: Deadline[], applying: readonly Policy[]): Deadline[] {
  const kinds = new Set(deadlines.map(({ kind }) => kind));
  // Two can only say the same of one thing to do.
  if (kinds.size === deadlines.length) return deadlines;
  const policyOf = new Map(applying.map((policy) => [policy.id, policy]));
  return deadlines.map((deadline) => {
    const own = policyOf.get(deadline.policy);
    if (own === undefined || deadline.safeDay === null) return deadline;
    let { safeDay } = deadline;
    let by = '';
    for (const other of deadlines) {
      const theirs = policyOf.get(other.policy);
      if (other.kind !== deadline.kind || other.safeDay === null || !theirs || !sayTheSame(own, theirs))
        continue;
      if (earlier(safeDay, other.safeDay) === safeDay) continue;
      safeDay = other.safeDay;
      by = other.policy;
    }
    if (by === '') return deadline;
    const steps = [
      ...deadline.because.steps,
      { key: 'safe-day-contested', values: { on: safeDay, policy: by } } as const,
    ];
    return { ...deadline, safeDay, because: { ...deadline.because, steps } };
  });
}
