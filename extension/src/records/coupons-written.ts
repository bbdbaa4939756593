import { itemsById } from './agenda.ts';
import { couponSubject } from './coupon-subject.ts';
import { type Coupons, listCoupons } from './coupons.ts';
import { db } from './db.ts';
import type { ItemRecord } from './item-record.ts';
import { isLive } from './rows.ts';
import type { TaskRow } from './types.ts';

/** Everything that reminders of coupons are made from. */
export type CouponsWritten = {
  coupons: Coupons;
  /** The programmes that it is about. */
  programmes: string[];
  /** Devices that anything was written down of, where they are not deleted. */
  items: ItemRecord[];
  /** What the user answered to earlier reminders. */
  tasks: TaskRow[];
};

/** Null where nothing was ever written down of coupons: most people have none, and nothing more is read for them. */
export async function couponsWritten(): Promise<CouponsWritten | null> {
  const { couponGrants, couponDevices, couponRedemptions, items, purchases, tasks } = db;
  const tables = [couponGrants, couponDevices, couponRedemptions, items, purchases, tasks];
  return db.transaction('r', tables, async () => {
    const coupons = await listCoupons();
    const { grants, devices, redemptions } = coupons;
    const programmes = [
      ...new Set([...grants, ...devices, ...redemptions].map(({ programme }) => programme)),
    ].sort();
    if (programmes.length === 0) return null;
    const ids = new Set([...devices.map(({ id }) => id), ...redemptions.map(({ itemId }) => itemId)]);
    const [own, answers] = await Promise.all([
      itemsById([...ids].sort()),
      tasks.where('itemId').anyOf(programmes.map(couponSubject)).toArray(),
    ]);
    return { coupons, programmes, items: own, tasks: answers.filter(isLive) };
  });
}
