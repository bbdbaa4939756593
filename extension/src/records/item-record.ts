import { db } from './db.ts';
import { isLive } from './rows.ts';
import type { FileRow, ItemRow, PurchaseRow, TaskRow } from './types.ts';

/** An item with everything that belongs to it, bytes excepted. */
export type ItemRecord = { item: ItemRow; purchase: PurchaseRow; tasks: TaskRow[]; files: FileRow[] };

/** All items that are not deleted, newest purchase first. Four queries, however many items there are. */
export async function listItems(): Promise<ItemRecord[]> {
  return db.transaction('r', [db.items, db.purchases, db.tasks, db.files], async () => {
    const [items, purchases, tasks, files] = await Promise.all([
      db.items.toArray(),
      db.purchases.toArray(),
      db.tasks.toArray(),
      db.files.toArray(),
    ]);
    const byId = new Map(purchases.map((purchase) => [purchase.id, purchase]));
    const tasksOf = Map.groupBy(tasks.filter(isLive), (task) => task.itemId);
    const filesOf = Map.groupBy(files.filter(isLive), (file) => file.itemId);
    const records: ItemRecord[] = [];
    for (const item of items) {
      const purchase = byId.get(item.purchaseId);
      if (!purchase || !isLive(item)) continue;
      records.push({
        item,
        purchase,
        tasks: tasksOf.get(item.id) ?? [],
        files: filesOf.get(item.id) ?? [],
      });
    }
    return records.sort(newestFirst);
  });
}

export async function readItem(id: string): Promise<ItemRecord | null> {
  return db.transaction('r', [db.items, db.purchases, db.tasks, db.files], async () => {
    const item = await db.items.get(id);
    if (!item || !isLive(item)) return null;
    const [purchase, tasks, files] = await Promise.all([
      db.purchases.get(item.purchaseId),
      db.tasks.where('[itemId+deadline+kind]').between([id], [id, []]).toArray(),
      db.files.where('itemId').equals(id).toArray(),
    ]);
    if (!purchase) return null;
    return { item, purchase, tasks: tasks.filter(isLive), files: files.filter(isLive) };
  });
}

function newestFirst(a: ItemRecord, b: ItemRecord): number {
  const [dayA, dayB] = [a.purchase.orderedOn ?? '', b.purchase.orderedOn ?? ''];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  if (a.item.createdAt !== b.item.createdAt) return a.item.createdAt < b.item.createdAt ? 1 : -1;
  return a.item.id < b.item.id ? -1 : 1;
}
