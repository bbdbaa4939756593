import type { Policy } from '@baoqi/policies/types';
import type { CivilDate } from './civil-date.ts';
import { doneOn } from './done-on.ts';
import type { Action, DeadlineState, ItemFacts, Step } from './types.ts';

/**
 * Where a deadline stands today, and the steps that say why. `passed` is both undone after the last day and done too late;
 * an invoice that lacks what the policy wants on it leaves `get-invoice` open.
 */
export function deadlineState(
  action: Action,
  policy: Policy,
  facts: ItemFacts,
  firstDay: CivilDate,
  lastDay: CivilDate,
  today: CivilDate,
): { state: DeadlineState; steps: Step[] } {
  const done = doneOn(facts, action);
  const lacks = action === 'get-invoice' ? invoiceLacks(policy, facts) : null;
  const lackSteps: Step[] = lacks === null ? [] : [{ key: 'invoice-lacks', values: { lacks } }];
  if (done !== null && done > lastDay)
    return { state: 'passed', steps: [{ key: 'done-late', values: { action, on: done, lastDay } }] };
  if (done !== null && lacks === null)
    return { state: 'done', steps: [{ key: 'done-in-time', values: { action, on: done, lastDay } }] };
  if (action === 'get-invoice' && done === null && facts.invoice !== null && lacks === null)
    return { state: 'done', steps: [{ key: 'invoice-there', values: { on: '' } }] };
  if (today > lastDay)
    return { state: 'passed', steps: [...lackSteps, { key: 'window-passed', values: { action, lastDay } }] };
  return { state: today < firstDay ? 'not-yet' : 'open', steps: lackSteps };
}

/** What the policy wants on the invoice and the invoice is known to lack; null: nothing that we know of. */
function invoiceLacks(policy: Policy, facts: ItemFacts): 'model' | 'dealer' | 'model-and-dealer' | null {
  const wants = new Set(policy.requires.map((requirement) => requirement.kind));
  const model = wants.has('invoice-names-model') && facts.invoice?.hasModel === false;
  const dealer = wants.has('invoice-names-dealer') && facts.invoice?.hasDealer === false;
  if (model) return dealer ? 'model-and-dealer' : 'model';
  return dealer ? 'dealer' : null;
}
