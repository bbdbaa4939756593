import type { Policy } from '@baoqi/policies/types';
import type { Step } from './types.ts';

/** Whether a policy may be shown as a promise: current, and of more than low confidence. Nothing else is drawn solid. */
export function isVerified(policy: Policy): boolean {
  return policy.status === 'current' && policy.confidence !== 'low';
}

/** The step that says why a policy is not verified; none where it is. */
export function unverifiedSteps(policy: Policy): Step[] {
  if (isVerified(policy)) return [];
  const { status, confidence } = policy;
  const key = policy.kind === 'statutory' ? 'law-unverified' : 'policy-unverified';
  return [{ key, values: { status, confidence } }];
}
