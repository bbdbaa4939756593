import type { Grant, Policy } from '@baoqi/policies/types';
import type { CivilDate } from './civil-date.ts';
import { dateOf } from './counts-from.ts';
import { deadlineKey } from './deadlines.ts';
import { doneOn } from './done-on.ts';
import type { CoverageState, Deadline, ItemFacts, Step } from './types.ts';

/**
 * Whether a promise holds today: `assured` by itself; `conditional` until what it waits for is done; then `earned` if
 * that was done in its window, `lost` if it was not, or if the invoice that the policy demands bears too late a date;
 * `ended` once its last day is past. The last day itself is still covered.
 */
export function coverageState(
  policy: Policy,
  grant: Grant,
  facts: ItemFacts,
  deadlines: Deadline[],
  until: CivilDate | null,
  today: CivilDate,
): { state: CoverageState; steps: Step[] } {
  const over = until !== null && until < today;
  const late = lateInvoice(policy, facts, deadlines);
  if (grant.conditionalOn === null) {
    if (late) return { state: 'lost', steps: [late] };
    return { state: over ? 'ended' : 'assured', steps: [] };
  }
  const action = grant.conditionalOn;
  const lastDay = deadlines.find((deadline) => deadline.key === deadlineKey(policy, action))?.lastDay ?? null;
  const done = doneOn(facts, action);
  if (done !== null && lastDay !== null && done > lastDay)
    return { state: 'lost', steps: [{ key: 'done-late', values: { action, on: done, lastDay } }] };
  if (late) return { state: 'lost', steps: [late] };
  if (done !== null) {
    const step: Step =
      lastDay === null
        ? { key: 'done-time-unknown', values: { action, on: done } }
        : { key: 'done-in-time', values: { action, on: done, lastDay } };
    return { state: over ? 'ended' : 'earned', steps: [step] };
  }
  if (lastDay !== null && today > lastDay)
    return { state: 'lost', steps: [{ key: 'window-passed', values: { action, lastDay } }] };
  return { state: 'conditional', steps: [{ key: 'waits-for', values: { action, lastDay: lastDay ?? '' } }] };
}

/** The step that says that the invoice is dated after the last day, where the policy demands one in time. */
function lateInvoice(policy: Policy, facts: ItemFacts, deadlines: Deadline[]): Step | null {
  if (!policy.requires.some((requirement) => requirement.kind === 'invoice-in-time')) return null;
  const lastDay = deadlines.find((deadline) => deadline.kind === 'get-invoice')?.lastDay ?? null;
  const on = dateOf(facts, 'invoiced');
  return on !== null && lastDay !== null && on > lastDay
    ? { key: 'invoice-too-late', values: { on, lastDay } }
    : null;
}
