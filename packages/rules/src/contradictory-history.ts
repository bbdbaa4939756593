import type { CivilDate } from './civil-date.ts';
import { purchaseDate } from './purchase-date.ts';
import type { ItemFacts, Unknown } from './types.ts';
import { noPolicy } from './unknown-facts.ts';

const NAMES = {
  made: ['出厂日', 'factory date'],
  delivered: ['签收日', 'delivery date'],
  activated: ['激活日', 'activation date'],
  transferred: ['转让日', 'day it was passed on'],
  handedIn: ['送修日', 'day it was handed in'],
  handedBack: ['取回日', 'day it was handed back'],
  read: ['读数日', 'day of the reading'],
  purchase: ['购买日', 'purchase date'],
  today: ['今天', 'today'],
} as const;

type Named = keyof typeof NAMES;

/**
 * What the thing's own history says against its dates: sold before it was made, repaired before it was bought, handed back
 * before it was handed in, a counter read before the purchase or below nothing. Named, never corrected.
 */
export function contradictoryHistory(facts: ItemFacts, today: CivilDate): Unknown[] {
  const found: Unknown[] = [];
  const bought = purchaseDate(facts).date;
  /** `a` has to lie on or after `b`; where it does not, it is said under `what`. */
  const order = (
    what: string,
    a: Named,
    on: CivilDate | null,
    b: Named,
    other: CivilDate | null,
  ): boolean => {
    const wrong = on !== null && other !== null && on < other;
    if (wrong) found.push(said(what, a, on, b, other));
    return wrong;
  };

  const made = facts.manufacturedOn ?? null;
  // An order may come before the thing is made; nobody receives or switches on what is not there yet.
  for (const name of ['delivered', 'activated'] as const)
    order(`${name}-before-made`, name, facts.dates[name] ?? null, 'made', made);
  order('made-in-future', 'today', today, 'made', made);

  const passedOn = facts.transferredOn ?? null;
  order('transferred-before-purchase', 'transferred', passedOn, 'purchase', bought);
  order('transferred-in-future', 'today', today, 'transferred', passedOn);

  for (const { from, until } of facts.repairs ?? []) {
    order('repair-ends-before-it-begins', 'handedBack', until, 'handedIn', from);
    order('repair-before-purchase', 'handedIn', from, 'purchase', bought);
    if (!order('repair-in-future', 'today', today, 'handedIn', from))
      order('repair-in-future', 'today', today, 'handedBack', until);
  }

  for (const [kind, read] of Object.entries(facts.counters ?? {})) {
    if (!read) continue;
    if (!(read.reading >= 0)) found.push(impossible(kind, read.reading));
    order(`counter-before-purchase:${kind}`, 'read', read.on, 'purchase', bought);
    order(`counter-in-future:${kind}`, 'today', today, 'read', read.on);
  }
  return found;
}

function said(what: string, a: Named, on: CivilDate, b: Named, other: CivilDate): Unknown {
  const [first, second] = [NAMES[a], NAMES[b]];
  return {
    what,
    zh: `${first[0]} ${on} 早于${second[0]} ${other}，请核对。`,
    en: `The ${first[1]}, ${on}, lies before the ${second[1]}, ${other}. Please check both.`,
    because: noPolicy('dates', { [a]: on, [b]: other }),
  };
}

function impossible(kind: string, reading: number): Unknown {
  return {
    what: `counter-implausible:${kind}`,
    zh: `计数 ${reading} 不像是真的，请核对。`,
    en: `A count of ${reading} cannot be true. Please check it.`,
    because: noPolicy('counter', { [kind]: String(reading) }),
  };
}
