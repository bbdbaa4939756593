import type { CivilDate } from '@baoqi/rules';
import { setBadge } from '../platform/badge.ts';
import { pendingCouponBadge } from './pending-coupons.ts';
import { pendingBadge } from './pending-views.ts';

/** The badge counts the deadlines that want action today (states `urge` and `last-day`; not those put off), of things and of coupons. */
export async function updateBadge(now: CivilDate): Promise<void> {
  const [items, coupons] = await Promise.all([pendingBadge(now), pendingCouponBadge(now)]);
  await setBadge(items + coupons);
}
