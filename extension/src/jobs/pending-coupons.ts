import type { CivilDate } from '@baoqi/rules';
import { loadProgrammes } from '../platform/programmes.ts';
import { couponsWritten } from '../records/coupons-written.ts';
import { readSettings } from '../records/settings.ts';
import { type CouponReminders, couponBadge, viewCouponReminders } from '../view/coupon-reminders.ts';

/**
 * Coupons as they stand today, straight from the database. There are few rows of them, so all are looked at every time
 * and the agenda knows nothing of them; who has none costs one look at three empty tables.
 */
export async function pendingCoupons(today: CivilDate): Promise<CouponReminders[]> {
  const written = await couponsWritten();
  if (written === null) return [];
  const [programmes, settings] = await Promise.all([loadProgrammes(written.programmes), readSettings()]);
  return viewCouponReminders(programmes, written, today, settings.reminders.leads);
}

/** What coupons add to the badge today. */
export async function pendingCouponBadge(today: CivilDate): Promise<number> {
  return couponBadge(await pendingCoupons(today));
}
