import type { Policy, RepairRule } from '@baoqi/policies/types';
import { isVerified } from './verified.ts';

/**
 * The repair rules that hold for a policy's own terms: its own, and for the law's terms those of every applying law of the
 * same place, since a province's rule speaks of terms that the nation's rule gives.
 */
export function repairRules(
  policy: Policy,
  applying: readonly Policy[],
): { all: RepairRule[]; verified: RepairRule[] } {
  const place = policy.region.slice(0, 2);
  const sources =
    policy.kind === 'statutory'
      ? [
          policy,
          ...applying.filter(
            (other) => other !== policy && other.kind === 'statutory' && other.region.startsWith(place),
          ),
        ]
      : [policy];
  const rules = (from: readonly Policy[]): RepairRule[] => from.flatMap(({ repairs }) => repairs ?? []);
  // A policy's own rule is as sure as the policy; another's has to be verified itself.
  return { all: rules(sources), verified: rules(sources.filter((one) => one === policy || isVerified(one))) };
}
