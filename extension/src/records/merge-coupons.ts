import type { Dump } from './dump.ts';
import type { Row } from './types.ts';

type Coupons = Pick<Dump, 'couponGrants' | 'couponDevices' | 'couponRedemptions'>;

/** What has to be written so that `here` also holds the coupons of `there`: one by id, the newer of two. Pure. */
export function mergeCoupons(here: Coupons, there: Coupons, itemIds: ReadonlyMap<string, string>): Coupons {
  const idHere = (id: string) => itemIds.get(id) ?? id;
  return {
    couponGrants: newerOnes(here.couponGrants, there.couponGrants),
    couponDevices: newerOnes(
      here.couponDevices,
      there.couponDevices.map((row) => ({ ...row, id: idHere(row.id) })),
    ),
    couponRedemptions: newerOnes(
      here.couponRedemptions,
      there.couponRedemptions.map((row) => ({ ...row, itemId: idHere(row.itemId) })),
    ),
  };
}

function newerOnes<T extends Row>(here: readonly T[], there: readonly T[]): T[] {
  const mine = new Map(here.map((row) => [row.id, row]));
  return there.filter((row) => {
    const known = mine.get(row.id);
    return known === undefined || row.updatedAt > known.updatedAt;
  });
}
