import { db } from './db.ts';
import { isLive } from './rows.ts';
import type { PurchaseRow } from './types.ts';

/**
 * All rows of this store that bear one of the numbers, as their own or as an alias: live ones first, then the oldest.
 * One order can bear several numbers, so two rows may turn out to be one purchase.
 */
export async function findPurchases(store: string, numbers: string[]): Promise<PurchaseRow[]> {
  const [own, aliased] = await Promise.all([
    db.purchases
      .where('[store+orderId]')
      .anyOf(numbers.map((number) => [store, number]))
      .toArray(),
    db.purchases.where('aliases').anyOf(numbers).toArray(),
  ]);
  const rows = new Map([...own, ...aliased.filter((row) => row.store === store)].map((row) => [row.id, row]));
  return [...rows.values()].sort((a, b) =>
    isLive(a) !== isLive(b) ? (isLive(a) ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1,
  );
}
