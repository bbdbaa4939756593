import type { Policy } from '@baoqi/policies/types';
import { applies, type ItemFacts, periodEnd } from '@baoqi/rules';
import { dateOf } from '../../packages/rules/src/counts-from.ts';

/** The last day on which the item can be registered, or null where the policy is not for it. */
export type LastDay = string | null;

/** By the functions that `evaluate` is made of, without the reasons that it writes down for the screen. */
export function nikonByUs(policy: Policy): (item: ItemFacts) => LastDay {
  const window = policy.windows.find((candidate) => candidate.action === 'register');
  if (!window) throw new Error(`${policy.id} has no window to register in`);
  return (item) => {
    if (applies(policy, item).answer !== 'yes') return null;
    const start = dateOf(item, window.countsFrom.date);
    return start && periodEnd(start, window.length, window.firstDayCounts).lastDay;
  };
}
