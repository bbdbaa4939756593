import { type Action, type CivilDate, earlier, type ItemFacts } from '@baoqi/rules';
import type { ItemRecord } from '../records/item-record.ts';
import type { TaskRow } from '../records/types.ts';

/** What the rules need to know of an item, and nothing of who bought it. */
export function factsOf({ item, purchase, tasks }: ItemRecord): ItemFacts {
  return {
    brand: item.brand,
    category: item.category,
    model: item.model,
    region: item.region,
    channel: item.channel,
    condition: item.condition,
    dates: { ...item.dates, ordered: item.dates.ordered ?? purchase.orderedOn },
    invoice: item.invoice && {
      date: item.invoice.date,
      hasModel: item.invoice.hasModel,
      hasDealer: item.invoice.hasDealer,
    },
    registeredOn: item.registeredOn,
    title: item.title,
    store: purchase.store,
    doneOn: firstDone(tasks),
    manufacturedOn: item.manufacturedOn,
    province: item.province,
    transferredOn: item.transferredOn,
    counters: item.counters,
    // A fault that came back was not mended: what the law counts is whether the thing works.
    repairs: item.repairs.map(({ from, until, part, outcome }) => ({
      from,
      until,
      part,
      outcome: outcome === 'same-fault' ? 'not-fixed' : outcome,
    })),
  };
}

/**
 * On which day each kind of thing was first done. Several deadlines may ask for one kind (two laws let the same thing go
 * back), and the database gives their tasks in no order, so the order must not decide.
 */
function firstDone(tasks: readonly TaskRow[]): Partial<Record<Action, CivilDate | null>> {
  const first: Partial<Record<Action, CivilDate | null>> = {};
  for (const { kind, state, doneOn } of tasks) {
    if (state !== 'done' || kind === 'warranty-ends' || kind === 'coupon') continue;
    const known = first[kind] ?? null;
    first[kind] = known !== null && doneOn !== null ? earlier(known, doneOn) : (known ?? doneOn);
  }
  return first;
}
