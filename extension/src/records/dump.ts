import { db } from './db.ts';
import { readSettings } from './settings.ts';
import type { DeliveryRow, FileRow, ItemRow, JournalRow, PurchaseRow, Settings, TaskRow } from './types.ts';

/** Every row of every table, tombstones included, bytes excepted. */
export type Dump = {
  purchases: PurchaseRow[];
  items: ItemRow[];
  tasks: TaskRow[];
  deliveries: DeliveryRow[];
  files: FileRow[];
  journal: JournalRow[];
  settings: Settings;
};

/** All of it as it was at one moment. */
export async function dump(): Promise<Dump> {
  const tables = [db.purchases, db.items, db.tasks, db.deliveries, db.files, db.journal, db.settings];
  return db.transaction('r', tables, async () => {
    const [purchases, items, tasks, deliveries, files, journal, settings] = await Promise.all([
      db.purchases.toArray(),
      db.items.toArray(),
      db.tasks.toArray(),
      db.deliveries.toArray(),
      db.files.toArray(),
      db.journal.orderBy('at').toArray(),
      readSettings(),
    ]);
    return { purchases, items, tasks, deliveries, files, journal, settings };
  });
}

/** The bytes with this hash; null where they are not here. */
export async function blobOf(sha256: string): Promise<Blob | null> {
  return (await db.blobs.get(sha256))?.blob ?? null;
}
