import type { CivilDate } from '@baoqi/rules';
import type { CouponReminders } from './coupon-reminders.ts';
import type { ItemView } from './item-view.ts';
import { nextReminder } from './next-reminder.ts';

/** What the user may know of the reminders: on which day the next one is, were nothing done; null: none is planned. */
export function reminderStatus(
  views: readonly ItemView[],
  coupons: readonly CouponReminders[],
  today: CivilDate,
): { next: CivilDate | null } {
  const planned = views.map(({ plan, record }) => ({ plan, tasks: record.tasks }));
  return { next: nextReminder([...planned, ...coupons], today) };
}
