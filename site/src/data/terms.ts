import type { Category, Grant, Policy } from '@baoqi/policies/types';
import { monthsOf } from '../words/length.ts';

/** What is drawn solid or hatched; all else is dashed: shown, never promised. The same test as in the rules. */
export const isVerified = (policy: Policy): boolean =>
  policy.status === 'current' && policy.confidence !== 'low';

/** Only what was true once: a campaign that ended, a version that a later one replaced. */
export const isPast = (policy: Policy, day: string): boolean =>
  policy.status === 'historic' ||
  policy.status === 'expired' ||
  (policy.effective.to !== null && policy.effective.to < day);

/** In the data an empty list says “all”. */
const allows = <T>(list: readonly T[], wanted: T): boolean => list.length === 0 || list.includes(wanted);

/** What somebody in mainland China who buys new licensed goods of `category` on `day` is promised by `brand`. */
export function mainlandTerms(policies: Policy[], brand: string, category: Category, day: string): Policy[] {
  return policies.filter(
    (policy) =>
      policy.brand === brand &&
      (policy.region === 'CN' || policy.region === 'world') &&
      allows(policy.applies.categories, category) &&
      allows(policy.applies.channels, 'mainland') &&
      allows(policy.applies.conditions, 'new') &&
      (policy.effective.from === null || policy.effective.from <= day) &&
      !isPast(policy, day),
  );
}

export const wholeGrant = (policy: Policy): Grant | null =>
  policy.grants.find((grant) => grant.part === 'whole') ?? null;

/** Months that a policy gives the whole product; null where the length is not known. */
export function monthsGranted(policy: Policy): number | null {
  const length = wholeGrant(policy)?.length ?? null;
  return length === null ? null : monthsOf(length);
}
