import type { Category, Channel, Condition } from '@baoqi/rules';
import { nowIso } from '../platform/clock.ts';
import { db } from './db.ts';
import { newItem } from './new-item.ts';
import { NotFound, type Outcome } from './problems.ts';
import { isLive, journalRow } from './rows.ts';
import { sameTitle } from './same-title.ts';
import { attempt } from './trouble.ts';
import type { ItemRow, PurchaseRow } from './types.ts';

export type NotKeptTitle = { purchase: PurchaseRow; index: number; title: string };

/** What the matcher makes of a title; the caller has the lexicon. */
export type Matched = {
  brand: string | null;
  category: Category | null;
  model: string | null;
  channel: Channel;
  condition: Condition;
  /** The title leaves room for another answer. */
  likely?: boolean;
};

export async function listNotKept(): Promise<NotKeptTitle[]> {
  const purchases = (await db.purchases.orderBy('orderedOn').reverse().toArray()).filter(isLive);
  return purchases.flatMap((purchase) =>
    purchase.notKept.map(({ title }, index) => ({ purchase, index, title })),
  );
}

/** Brings a title that was not kept in as an item; an item that was undone comes back with all it had. */
export function keepTitle(
  purchaseId: string,
  index: number,
  matched: Matched | null = null,
): Promise<Outcome<{ itemId: string }>> {
  return attempt(() =>
    db.transaction('rw', db.purchases, db.items, db.journal, async () => {
      const purchase = await db.purchases.get(purchaseId);
      const entry = purchase?.notKept[index];
      if (!purchase || !entry) throw new NotFound(purchaseId);
      const undone = (await db.items.where('purchaseId').equals(purchaseId).toArray()).find(
        (item) => !isLive(item) && sameTitle(item.pageTitle ?? item.title, entry.title),
      );
      const now = nowIso();
      const item: ItemRow = undone
        ? { ...undone, deletedAt: null, updatedAt: now }
        : {
            ...newItem(purchaseId, entry.title),
            pageTitle: entry.title,
            quantity: entry.quantity ?? 1,
            price: entry.price,
            dates: { ...newItem(purchaseId, '').dates, ordered: purchase.orderedOn },
            ...matched,
          };
      await db.items.put(item);
      await db.purchases.update(purchaseId, {
        notKept: purchase.notKept.filter((_, at) => at !== index),
        updatedAt: now,
      });
      await db.journal.add(
        journalRow({ subject: item.id, what: 'title-kept', why: 'user', detail: { title: item.title } }),
      );
      return { itemId: item.id };
    }),
  );
}
