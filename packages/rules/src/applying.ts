import type { Policy, PolicyData } from '@baoqi/policies/types';
import { type Applies, applies } from './applies.ts';
import { Remembered } from './remembered.ts';
import type { ItemFacts } from './types.ts';
import type { Judged } from './unknown-facts.ts';

/** The policies of the item's brand and of the law, and whether each is for the item. */
export function judgedPolicies(item: ItemFacts, { policies }: Pick<PolicyData, 'policies'>): Judged[] {
  return concerning(policies, item).map((policy) => ({ policy, applies: applies(policy, item) }));
}

const lists = new Remembered<readonly Policy[], readonly Policy[]>();

/** Of its maker, of the law, or of the store where it was bought; in the order of the data. */
function concerning(policies: readonly Policy[], { brand, store }: ItemFacts): readonly Policy[] {
  return lists.of(policies, `${brand ?? ''}\n${store ?? ''}`, () =>
    policies.filter(({ brand: by, applies: { stores } }) =>
      stores === undefined ? by === brand || by === '*' : stores.includes(store ?? ''),
    ),
  );
}

/** `maybe` only for want of the purchase date is still worth showing, without a day. */
export function isUsable(answer: Applies): boolean {
  return (
    answer.answer === 'yes' ||
    (answer.answer === 'maybe' && answer.unknown.every((fact) => fact === 'purchase-date'))
  );
}
