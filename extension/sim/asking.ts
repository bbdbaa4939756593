import type { Reminder } from '@baoqi/rules';
import type { TaskRow } from '../src/records/types.ts';
import type { CouponReminders } from '../src/view/coupon-reminders.ts';
import type { ItemView } from '../src/view/item-view.ts';

/** Whatever may ask something of its owner: a thing, or a programme's coupons. All that world and referee need of either. */
export type Asking = {
  /** As the keys of its reminders begin. */
  id: string;
  plan: readonly Reminder[];
  afterwards: readonly Reminder[];
  tasks: readonly TaskRow[];
};

export function askingOf(views: readonly ItemView[], coupons: readonly CouponReminders[]): Asking[] {
  return [
    ...views.map(({ record, plan, afterwards }) => ({
      id: record.item.id,
      plan,
      afterwards,
      tasks: record.tasks,
    })),
    ...coupons.map(({ subject, plan, afterwards, tasks }) => ({ id: subject, plan, afterwards, tasks })),
  ];
}
