import type { Device, Grant, Programme, Redemption } from '@baoqi/rules/programme';
import type { Coupons } from '../records/coupons.ts';
import type { ItemRecord } from '../records/item-record.ts';
import { isOver } from '../records/proposal.ts';

/** Whether a programme is about this item: its brand's, still the user's, not sent back. */
export const takesPart = ({ brand }: Pick<Programme, 'brand'>, { item, purchase }: ItemRecord): boolean =>
  item.brand === brand && item.transferredOn === null && !isOver(purchase.status);

/** What was written down of one programme. */
export function couponsOf({ id }: Pick<Programme, 'id'>, { grants, devices, redemptions }: Coupons): Coupons {
  const own = ({ programme }: { programme: string }) => programme === id;
  return { grants: grants.filter(own), devices: devices.filter(own), redemptions: redemptions.filter(own) };
}

export type Held = { grants: Grant[]; redemptions: Redemption[]; granted: Pick<Grant, 'on' | 'amount'>[] };

/** Grants less what was spent of them, in the order of the rows; what was redeemed; what was ever got. */
export function heldOf(coupons: Coupons): Held {
  const spent = spentOf(coupons);
  return {
    grants: coupons.grants.map(({ id, on, days, source }) => ({
      on,
      amount: Math.max(0, days - (spent.get(id) ?? 0)),
      source,
    })),
    redemptions: coupons.redemptions.map(({ on, days, itemId }) => ({ on, amount: days, device: itemId })),
    granted: coupons.grants.map(({ on, days }) => ({ on, amount: days })),
  };
}

/** As much of a device as its waits hang on; nothing is judged by it. */
export const waitingDevice = (id: string, { devices }: Coupons): Device => ({
  id,
  facts: {},
  start: null,
  end: null,
  boundOn: devices.find((one) => one.id === id)?.boundOn ?? null,
});

function spentOf({ redemptions }: Coupons): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { spent } of redemptions)
    for (const { grantId, days } of spent) sums.set(grantId, (sums.get(grantId) ?? 0) + days);
  return sums;
}
