import type { Policy } from '@baoqi/policies/types';
import type { CounterKind, ItemFacts, Unknown } from './types.ts';
import { noPolicy } from './unknown-facts.ts';

/** "Whichever comes first", of which one side was never read: the promise may have ended already. */
export function unknownCounters(facts: ItemFacts, applying: readonly Policy[]): Unknown[] {
  if (applying.every(({ grants }) => grants.every(({ counters }) => counters.length === 0))) return [];
  const wanted = new Map<CounterKind, Policy>();
  for (const policy of applying)
    for (const { counters } of policy.grants) for (const { kind } of counters) wanted.set(kind, policy);
  return [...wanted].flatMap(([kind, policy]) => {
    if ((facts.counters?.[kind] ?? null) !== null) return [];
    return [
      {
        what: `counter:${kind}`,
        zh: '没有读数，说不准是不是已经先到了次数。',
        en: 'The counter was not read, so that limit may have come first.',
        because: { ...noPolicy('counter', { [kind]: null }), policy: policy.id, sources: policy.sources },
      },
    ];
  });
}
