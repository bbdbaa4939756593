import { nowIso } from '../platform/clock.ts';
import { db } from './db.ts';
import { NotFound, type Outcome } from './problems.ts';
import { journalRow } from './rows.ts';
import { attempt } from './trouble.ts';

/** Deletes with a way back: a tombstone, which also keeps the page from bringing the item in again. */
export function removeItem(id: string): Promise<Outcome<null>> {
  return setTombstone(id, true);
}

/** Undoes `removeItem`. */
export function restoreItem(id: string): Promise<Outcome<null>> {
  return setTombstone(id, false);
}

function setTombstone(id: string, deleted: boolean): Promise<Outcome<null>> {
  return attempt(() =>
    db.transaction('rw', db.items, db.purchases, db.journal, async () => {
      const item = await db.items.get(id);
      if (!item) throw new NotFound(id);
      const now = nowIso();
      await db.items.update(id, { deletedAt: deleted ? now : null, updatedAt: now });
      const others = await db.items.where('purchaseId').equals(item.purchaseId).toArray();
      const empty = others.every((other) => other.deletedAt !== null);
      const purchase = await db.purchases.get(item.purchaseId);
      const gone = empty && purchase?.notKept.length === 0 ? now : null;
      if (purchase && (purchase.deletedAt === null) !== (gone === null))
        await db.purchases.update(purchase.id, { deletedAt: gone, updatedAt: now });
      await db.journal.add(
        journalRow({
          subject: id,
          what: deleted ? 'item-removed' : 'item-restored',
          why: 'user',
          detail: { title: item.title },
        }),
      );
      return null;
    }),
  );
}
