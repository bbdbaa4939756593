import type { Policy, PolicyData } from '@baoqi/policies/types';
import { type Applies, applies } from './applies.ts';
import type { ItemFacts } from './types.ts';
import type { Judged } from './unknown-facts.ts';

/** The policies of the item's brand and of the law, and whether each is for the item. */
export function judgedPolicies(item: ItemFacts, { policies }: Pick<PolicyData, 'policies'>): Judged[] {
  return policies
    .filter((policy) => isOf(policy, item))
    .map((policy) => ({ policy, applies: applies(policy, item) }));
}

/** Of its maker, of the law, or of the store where it was bought. */
function isOf({ brand, applies: { stores } }: Policy, item: ItemFacts): boolean {
  return stores === undefined ? brand === item.brand || brand === '*' : stores.includes(item.store ?? '');
}

/** `maybe` only for want of the purchase date is still worth showing, without a day. */
export function isUsable(answer: Applies): boolean {
  return (
    answer.answer === 'yes' ||
    (answer.answer === 'maybe' && answer.unknown.every((fact) => fact === 'purchase-date'))
  );
}
