import type { Policy } from '@baoqi/policies/types';

export type EndingEvent = 'transfer' | 'second-hand' | 'grey-import';

/**
 * What an event does to a promise. keeps: the policy says that it goes on. ends: it says that it does not.
 * unknown: the sources say nothing, which is neither.
 *
 * - transfer: the buyer passes it on; only `transferable` says so.
 * - second-hand: it was bought used; by the conditions and channels that the policy is for.
 * - grey-import: it did not come as mainland goods; by the channels that the policy is for.
 *
 * Example: Nikon's extension for mainland goods and `grey-import` give `ends`; `transfer` gives `unknown`.
 */
export function endsBy(policy: Policy, event: EndingEvent): 'keeps' | 'ends' | 'unknown' {
  const { channels, conditions } = policy.applies;
  switch (event) {
    case 'transfer':
      if (policy.transferable === undefined) return 'unknown';
      return policy.transferable ? 'keeps' : 'ends';
    case 'second-hand':
      if (policy.transferable === true) return 'keeps';
      // The law is not silent because our data is: the text that was read does not speak of used goods.
      if (policy.kind === 'statutory') return 'unknown';
      return allows(channels, 'second-hand') && allows(conditions, 'used') ? 'keeps' : 'ends';
    case 'grey-import':
      if (policy.kind === 'statutory') return 'unknown';
      return allows(channels, 'cross-border') ? 'keeps' : 'ends';
  }
}

function allows<T>(list: readonly T[], member: T): boolean {
  return list.length === 0 || list.includes(member);
}
