import type { CivilDate } from './civil-date.ts';
import { inFuture, tooEarly } from './date-order.ts';
import { purchaseDay } from './purchase-date.ts';
import type { ItemFacts, Unknown } from './types.ts';
import { noPolicy } from './unknown-facts.ts';

/**
 * What the thing's own history says against its dates: sold before it was made, repaired before it was bought, handed back
 * before it was handed in, a counter read before the purchase or below nothing. Named, never corrected.
 */
export function contradictoryHistory(facts: ItemFacts, today: CivilDate): Unknown[] {
  const made = facts.manufacturedOn ?? null;
  const passedOn = facts.transferredOn ?? null;
  if (made === null && passedOn === null && !facts.repairs?.length && !facts.counters) return [];
  const bought = purchaseDay(facts);
  return [
    // An order may come before the thing is made; nobody receives or switches on what is not there yet.
    ...(['delivered', 'activated'] as const).flatMap((name) =>
      tooEarly(`${name}-before-made`, name, facts.dates[name] ?? null, 'made', made),
    ),
    ...inFuture('made-in-future', 'made', made, today),
    ...tooEarly('transferred-before-purchase', 'passed-on', passedOn, 'purchase', bought),
    ...inFuture('transferred-in-future', 'passed-on', passedOn, today),
    ...(facts.repairs ?? []).flatMap(({ from, until }) => [
      ...tooEarly('repair-ends-before-it-begins', 'repair-end', until, 'repair', from),
      ...tooEarly('repair-before-purchase', 'repair', from, 'purchase', bought),
      ...inFuture('repair-in-future', 'repair', until ?? from, today),
    ]),
    ...Object.entries(facts.counters ?? {}).flatMap(([kind, read]) =>
      read
        ? [
            ...(read.reading >= 0 ? [] : [impossible(kind, read.reading)]),
            ...tooEarly(`counter-before-purchase:${kind}`, 'counter', read.on, 'purchase', bought),
            ...inFuture(`counter-in-future:${kind}`, 'counter', read.on, today),
          ]
        : [],
    ),
  ];
}

function impossible(kind: string, reading: number): Unknown {
  return {
    what: `counter-implausible:${kind}`,
    zh: `读数 ${reading} 不像是真的，请核对。`,
    en: `A count of ${reading} cannot be true.`,
    because: noPolicy('counter', { [kind]: String(reading) }),
  };
}
