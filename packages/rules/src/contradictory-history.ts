import type { CivilDate } from './civil-date.ts';
import { purchaseDate } from './purchase-date.ts';
import type { ItemFacts, Unknown } from './types.ts';
import { noPolicy } from './unknown-facts.ts';

/**
 * What the thing's own history says against its dates: sold before it was made, repaired before it was bought, handed back
 * before it was handed in, a counter read before the purchase or below nothing. Named, never corrected.
 */
export function contradictoryHistory(facts: ItemFacts, today: CivilDate): Unknown[] {
  return [
    ...madeTooLate(facts, today),
    ...passedOn(facts, today),
    ...repairs(facts, today),
    ...counters(facts, today),
  ];
}

function madeTooLate(facts: ItemFacts, today: CivilDate): Unknown[] {
  const made = facts.manufacturedOn ?? null;
  if (made === null) return [];
  const found: Unknown[] = [];
  for (const [name, zh, en] of [
    ['delivered', '签收日', 'delivery date'],
    ['activated', '激活日', 'activation date'],
  ] as const) {
    const on = facts.dates[name] ?? null;
    // An order may come before the thing is made; nobody receives or switches on what is not there yet.
    if (on !== null && on < made)
      found.push(said(`${name}-before-made`, zh, en, on, '出厂日', 'factory date', made));
  }
  if (made > today)
    found.push(said('made-in-future', '出厂日', 'factory date', made, '今天', 'today', today));
  return found;
}

function passedOn(facts: ItemFacts, today: CivilDate): Unknown[] {
  const on = facts.transferredOn ?? null;
  const bought = purchaseDate(facts).date;
  if (on === null) return [];
  if (on > today)
    return [said('transferred-in-future', '转让日', 'day it was passed on', on, '今天', 'today', today)];
  if (bought === null || on >= bought) return [];
  return [
    said(
      'transferred-before-purchase',
      '转让日',
      'day it was passed on',
      on,
      '购买日',
      'purchase date',
      bought,
    ),
  ];
}

function repairs(facts: ItemFacts, today: CivilDate): Unknown[] {
  const bought = purchaseDate(facts).date;
  return (facts.repairs ?? []).flatMap(({ from, until }) => {
    if (until !== null && until < from)
      return [
        said(
          'repair-ends-before-it-begins',
          '取回日',
          'day it was handed back',
          until,
          '送修日',
          'day it was handed in',
          from,
        ),
      ];
    if (from > today || (until !== null && until > today))
      return [said('repair-in-future', '维修日期', 'day of a repair', until ?? from, '今天', 'today', today)];
    if (bought !== null && from < bought)
      return [
        said(
          'repair-before-purchase',
          '送修日',
          'day it was handed in',
          from,
          '购买日',
          'purchase date',
          bought,
        ),
      ];
    return [];
  });
}

function counters(facts: ItemFacts, today: CivilDate): Unknown[] {
  const bought = purchaseDate(facts).date;
  return Object.entries(facts.counters ?? {}).flatMap(([kind, read]) => {
    if (!read) return [];
    if (!(read.reading >= 0))
      return [
        {
          what: `counter-implausible:${kind}`,
          zh: `计数 ${read.reading} 不像是真的，请核对。`,
          en: `A count of ${read.reading} cannot be true. Please check it.`,
          because: noPolicy('counter', { [kind]: String(read.reading) }),
        },
      ];
    if (read.on !== null && read.on > today)
      return [
        said(`counter-in-future:${kind}`, '读数日', 'day of the reading', read.on, '今天', 'today', today),
      ];
    if (read.on !== null && bought !== null && read.on < bought)
      return [
        said(
          `counter-before-purchase:${kind}`,
          '读数日',
          'day of the reading',
          read.on,
          '购买日',
          'purchase date',
          bought,
        ),
      ];
    return [];
  });
}

function said(
  what: string,
  zh: string,
  en: string,
  on: CivilDate,
  otherZh: string,
  otherEn: string,
  other: CivilDate,
): Unknown {
  return {
    what,
    zh: `${zh} ${on} 和${otherZh} ${other} 对不上，请核对。`,
    en: `The ${en}, ${on}, contradicts the ${otherEn}, ${other}. Please check both.`,
    because: noPolicy('dates', { [what]: on, against: other }),
  };
}
