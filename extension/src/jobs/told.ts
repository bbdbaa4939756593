import type { CivilDate, Deadline, DueReminder, Reminder } from '@baoqi/rules';
import type { CouponMatter } from '../view/coupon-matter.ts';
import type { CouponReminders } from '../view/coupon-reminders.ts';
import type { ItemView } from '../view/item-view.ts';
import type { Verdict } from '../view/verdict.ts';

/** One reminder as it is told. */
export type Told = {
  /** Under which the delivery is stored. */
  key: string;
  /** The item's id; of coupons their subject. */
  itemId: string;
  itemTitle: string;
  brandId: string | null;
  reminder: Reminder;
  /** The day to act by: the safe day while it lasts, then the last day of the kindest reading. */
  lastDay: CivilDate;
  gain: Deadline['gain'] | null;
  verified: boolean;
  /** What holds today, for the last word when a window has closed. */
  left: Verdict;
  /** Null unless it is about coupons. */
  coupon: CouponMatter | null;
};

export function toldOfItem(
  { record, evaluation, verdict }: ItemView,
  { key, reminder }: DueReminder,
  today: CivilDate,
): Told {
  const over = reminder.tone === 'over';
  const deadline = evaluation.deadlines.find(({ key }) => key === reminder.deadline) ?? null;
  return {
    key,
    itemId: record.item.id,
    itemTitle: record.item.title,
    brandId: record.item.brand,
    reminder,
    lastDay: over || reminder.lastDay >= today ? reminder.lastDay : reminder.finalDay,
    gain: deadline?.gain ?? null,
    verified: deadline?.verified ?? reminder.tone !== 'check',
    left: verdict,
    coupon: null,
  };
}

/** Null where the view does not know what the reminder is about. */
export function toldOfCoupons(
  { subject, brand, verified, matters }: CouponReminders,
  { key, reminder }: DueReminder,
): Told | null {
  const coupon = matters.get(reminder.deadline);
  if (!coupon) return null;
  return {
    key,
    itemId: subject,
    itemTitle: coupon.device ?? '',
    brandId: brand,
    reminder,
    lastDay: reminder.lastDay,
    gain: null,
    verified,
    left: { kind: 'unknown' },
    coupon,
  };
}
