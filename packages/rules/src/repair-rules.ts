import type { Policy, RepairRule } from '@baoqi/policies/types';

/**
 * The repair rules that hold for a policy's own terms: its own, and for the law's terms those of every applying law of the
 * same place, since a province's rule speaks of terms that the nation's rule gives.
 */
export function repairRules(policy: Policy, applying: readonly Policy[]): RepairRule[] {
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
  return sources.flatMap(({ repairs }) => repairs ?? []);
}
