import type { Policy, RepairRule } from '@baoqi/policies/types';
import { isVerified } from './verified.ts';

export type RuleOfLaw = RepairRule & { sure: boolean };

/**
 * The repair rules that hold for a policy's own terms: its own, and for the law's terms those of every applying law of the
 * same place, since a province's rule speaks of terms that the nation's rule gives.
 */
export function repairRules(policy: Policy, applying: readonly Policy[]): RuleOfLaw[] {
  const place = policy.region.slice(0, 2);
  return applying.flatMap((other) => {
    const joins = policy.kind === 'statutory' && other.kind === 'statutory' && other.region.startsWith(place);
    // A policy's own rule is as sure as the policy; another's has to be verified itself.
    const sure = other === policy || isVerified(other);
    return other.repairs && (other === policy || joins) ? [{ ...other.repairs, sure }] : [];
  });
}
