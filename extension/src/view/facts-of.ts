import type { Action, CivilDate, ItemFacts } from '@baoqi/rules';
import type { ItemRecord } from '../records/item-record.ts';

/** What the rules need to know of an item, and nothing of who bought it. */
export function factsOf({ item, purchase, tasks }: ItemRecord): ItemFacts {
  const doneOn: Partial<Record<Action, CivilDate | null>> = {};
  for (const task of tasks) {
    if (task.state === 'done' && task.kind !== 'warranty-ends') doneOn[task.kind] = task.doneOn;
  }
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
    doneOn,
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
