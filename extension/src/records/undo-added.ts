import { nowIso } from '../platform/clock.ts';
import { db } from './db.ts';
import type { Outcome } from './problems.ts';
import { isLive, journalRow } from './rows.ts';
import { attempt } from './trouble.ts';

/**
 * The card's *undo*: the items go, and their titles stay among the not kept, from where one tap brings them back. The
 * page does not bring them in again by itself.
 */
export function undoAdded(itemIds: string[]): Promise<Outcome<null>> {
  return attempt(() =>
    db.transaction('rw', [db.items, db.purchases, db.journal], async () => {
      const now = nowIso();
      for (const item of await db.items.bulkGet(itemIds)) {
        const purchase = item && (await db.purchases.get(item.purchaseId));
        if (!item || !purchase || !isLive(item)) continue;
        await db.items.put({ ...item, deletedAt: now, updatedAt: now });
        const { quantity, price } = item;
        const notKept = [...purchase.notKept, { title: item.pageTitle ?? item.title, quantity, price }];
        await db.purchases.put({ ...purchase, notKept, updatedAt: now });
        await db.journal.add(
          journalRow({ subject: item.id, what: 'item-undone', why: 'user', detail: { title: item.title } }),
        );
      }
      return null;
    }),
  );
}
