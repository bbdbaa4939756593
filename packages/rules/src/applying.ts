import type { PolicyData } from '@baoqi/policies/types';
import { type Applies, applies } from './applies.ts';
import type { ItemFacts } from './types.ts';
import type { Judged } from './unknown-facts.ts';

/** The policies of the item's brand and of the law, and whether each is for the item. */
export function judgedPolicies(item: ItemFacts, { policies }: Pick<PolicyData, 'policies'>): Judged[] {
  return policies
    .filter((policy) => policy.brand === item.brand || policy.brand === '*')
    .map((policy) => ({ policy, applies: applies(policy, item) }));
}

/** `maybe` only for want of the purchase date is still worth showing, without a day. */
export function isUsable(answer: Applies): boolean {
  return (
    answer.answer === 'yes' ||
    (answer.answer === 'maybe' && answer.unknown.every((fact) => fact === 'purchase-date'))
  );
}
