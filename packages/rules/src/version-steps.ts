import type { Policy } from '@baoqi/policies/types';
import { purchaseDay } from './purchase-date.ts';
import type { ItemFacts, Step } from './types.ts';

/** Where a policy holds for some purchase days only: that this one is among them. It is why last year's window differs. */
export function versionSteps({ effective: { from, to, fromText } }: Policy, facts: ItemFacts): Step[] {
  if (from === null && to === null) return [];
  const purchase = purchaseDay(facts);
  if (purchase === null) return [];
  // The day of a law's text is not the day on which it came into force, and must not look like it.
  if (fromText === true && from !== null)
    return [{ key: 'version-by-text', values: { purchase, text: from, to: to ?? '' } }];
  return [{ key: 'version-for-purchase', values: { purchase, from: from ?? '', to: to ?? '' } }];
}
