import { db } from './db.ts';
import { readSettings } from './settings.ts';
import type {
  CalendarRow,
  CouponDeviceRow,
  CouponGrantRow,
  CouponRedemptionRow,
  DeliveryRow,
  FileRow,
  ItemRow,
  JournalRow,
  PurchaseRow,
  Settings,
  TaskRow,
} from './types.ts';

/** Every row of every table, tombstones included, bytes excepted. */
export type Dump = {
  purchases: PurchaseRow[];
  items: ItemRow[];
  tasks: TaskRow[];
  deliveries: DeliveryRow[];
  files: FileRow[];
  journal: JournalRow[];
  /** What calendars were told, so that an export from another computer moves the same events. */
  calendar: CalendarRow[];
  couponGrants: CouponGrantRow[];
  couponDevices: CouponDeviceRow[];
  couponRedemptions: CouponRedemptionRow[];
  settings: Settings;
};

/** All of it as it was at one moment. */
export async function dump(): Promise<Dump> {
  const { purchases, items, tasks, deliveries, files, journal, calendar, settings } = db;
  const coupons = [db.couponGrants, db.couponDevices, db.couponRedemptions] as const;
  const tables = [purchases, items, tasks, deliveries, files, journal, calendar, settings, ...coupons];
  return db.transaction('r', tables, async () => {
    const all = await Promise.all([
      purchases.toArray(),
      items.toArray(),
      tasks.toArray(),
      deliveries.toArray(),
      files.toArray(),
      journal.orderBy('at').toArray(),
      calendar.toArray(),
      readSettings(),
      db.couponGrants.toArray(),
      db.couponDevices.toArray(),
      db.couponRedemptions.toArray(),
    ]);
    return {
      purchases: all[0],
      items: all[1],
      tasks: all[2],
      deliveries: all[3],
      files: all[4],
      journal: all[5],
      calendar: all[6],
      settings: all[7],
      couponGrants: all[8],
      couponDevices: all[9],
      couponRedemptions: all[10],
    };
  });
}

/** The bytes with this hash; null where they are not here. */
export async function blobOf(sha256: string): Promise<Blob | null> {
  return (await db.blobs.get(sha256))?.blob ?? null;
}
