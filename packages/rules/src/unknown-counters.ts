import type { Policy } from '@baoqi/policies/types';
import type { CounterKind, ItemFacts, Unknown } from './types.ts';
import { noPolicy } from './unknown-facts.ts';

const NAMES: Record<CounterKind, { zh: string; en: string }> = {
  shutter: { zh: '快门次数', en: 'number of shutter releases' },
  hours: { zh: '使用小时数', en: 'hours of use' },
  cycles: { zh: '循环次数', en: 'number of cycles' },
};

/** "Whichever comes first", of which one side was never read: the promise may have ended already. */
export function unknownCounters(facts: ItemFacts, applying: readonly Policy[]): Unknown[] {
  const wanted = new Map<CounterKind, Policy>();
  for (const policy of applying)
    for (const { counters } of policy.grants) for (const { kind } of counters) wanted.set(kind, policy);
  return [...wanted].flatMap(([kind, policy]) => {
    if ((facts.counters?.[kind] ?? null) !== null) return [];
    const { zh, en } = NAMES[kind];
    return [
      {
        what: `counter:${kind}`,
        zh: `不知道${zh}，说不准是不是已经先到了次数。`,
        en: `The ${en} is not known, so whether that limit came first is open.`,
        because: { ...noPolicy('counter', { [kind]: null }), policy: policy.id, sources: policy.sources },
      },
    ];
  });
}
