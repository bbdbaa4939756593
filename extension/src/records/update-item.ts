import { nowIso } from '../platform/clock.ts';
import { remembered } from './corrections.ts';
import { db } from './db.ts';
import { NotFound, type Outcome } from './problems.ts';
import { journalRow } from './rows.ts';
import { readSettings } from './settings.ts';
import { attempt } from './trouble.ts';
import type { ItemRow, PurchaseRow } from './types.ts';

export type ItemChanges = Partial<
  Pick<
    ItemRow,
    | 'title'
    | 'quantity'
    | 'price'
    | 'brand'
    | 'category'
    | 'model'
    | 'serialNumber'
    | 'region'
    | 'channel'
    | 'condition'
    | 'invoice'
    | 'registeredOn'
    | 'manufacturedOn'
    | 'province'
    | 'transferredOn'
    | 'repairs'
    | 'notes'
  >
> & { dates?: Partial<ItemRow['dates']>; counters?: Partial<ItemRow['counters']> };

export type PurchaseChanges = Partial<
  Pick<PurchaseRow, 'orderedOn' | 'currency' | 'total' | 'seller' | 'status'>
>;

/** What the user typed; each changed field is marked, and no page overwrites it from then on. */
export function updateItem(id: string, changes: ItemChanges): Promise<Outcome<ItemRow>> {
  return attempt(() =>
    db.transaction('rw', [db.items, db.purchases, db.settings, db.journal], async () => {
      const item = await db.items.get(id);
      if (!item) throw new NotFound(id);
      const { dates, counters, ...rest } = changes;
      const next: ItemRow = {
        ...item,
        ...rest,
        dates: { ...item.dates, ...dates },
        counters: { ...item.counters, ...counters },
        edited: union(item.edited, [
          ...Object.keys(rest),
          ...Object.keys(dates ?? {}).map((name) => `dates.${name}`),
          ...Object.keys(counters ?? {}).map((name) => `counters.${name}`),
        ]),
        updatedAt: nowIso(),
      };
      await db.items.put(next);
      if (Object.keys(rest).some((field) => OF_THE_PRODUCT.has(field))) await remember(next);
      await db.journal.add(
        journalRow({ subject: id, what: 'item-edited', why: 'user', detail: { changes } }),
      );
      return next;
    }),
  );
}

const OF_THE_PRODUCT: ReadonlySet<string> = new Set(['brand', 'category', 'model', 'channel']);

/** What was said holds for the next purchase of the same thing, too. */
async function remember(item: ItemRow): Promise<void> {
  const purchase = await db.purchases.get(item.purchaseId);
  const settings = await readSettings();
  const corrections = purchase ? remembered(settings.corrections, purchase, item) : null;
  if (corrections) await db.settings.put({ id: 'settings', ...settings, corrections });
}

export function updatePurchase(id: string, changes: PurchaseChanges): Promise<Outcome<PurchaseRow>> {
  return attempt(() =>
    db.transaction('rw', db.purchases, db.journal, async () => {
      const purchase = await db.purchases.get(id);
      if (!purchase) throw new NotFound(id);
      const next: PurchaseRow = {
        ...purchase,
        ...changes,
        edited: union(purchase.edited, Object.keys(changes)),
        updatedAt: nowIso(),
      };
      await db.purchases.put(next);
      await db.journal.add(
        journalRow({ subject: id, what: 'purchase-edited', why: 'user', detail: { changes } }),
      );
      return next;
    }),
  );
}

function union(a: string[], b: string[]): string[] {
  return [...new Set([...a, ...b])];
}
