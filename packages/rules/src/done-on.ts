import type { Action } from '@baoqi/policies/types';
import type { CivilDate } from './civil-date.ts';
import { dateOf } from './counts-from.ts';
import type { ItemFacts } from './types.ts';

/** The day on which the user did what an action asks for, or null where that is not on record. */
export function doneOn(facts: ItemFacts, action: Action): CivilDate | null {
  if (action === 'register' && facts.registeredOn !== null) return facts.registeredOn;
  if (action === 'get-invoice') {
    const invoiced = dateOf(facts, 'invoiced');
    if (invoiced !== null) return invoiced;
  }
  return facts.doneOn?.[action] ?? null;
}
