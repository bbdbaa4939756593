import type { CivilDate, Deadline } from '@baoqi/rules';
import type { TaskRow } from '../records/types.ts';
import type { CouponMatter } from './coupon-matter.ts';

/**
 * announce: the window is open, nothing is pressing yet (before the first urge, so that a return stays possible).
 * urge: act now. last-day: today is the last safe day. snoozed: the user wants to hear of it later.
 */
export type DueState = 'announce' | 'urge' | 'last-day' | 'snoozed';

/** One thing that an item asks of its owner, or a term that ends. What popup, library, badge and reminders all show. */
export type DueEntry = {
  /** The item's id; of coupons their subject (`records/coupon-subject.ts`). */
  itemId: string;
  itemTitle: string;
  brand: string | null;
  /** Deadline key (`policy:action`), or the key of the coverage that ends. */
  key: string;
  kind: TaskRow['kind'];
  /** Null for `warranty-ends` and `coupon`. */
  deadline: Deadline | null;
  /** Null unless it is about coupons. */
  coupon: CouponMatter | null;
  /** The safe day: the earliest reading, inclusive. */
  lastDay: CivilDate;
  /** Whole days from today to `lastDay`; 0 is today. */
  daysLeft: number;
  gain: Deadline['gain'] | null;
  verified: boolean;
  /** The law gives it, so that one asks the seller, not the brand. */
  byLaw: boolean;
  /** A right to send it back that is not about to end: worth a line, asking for nothing. */
  quiet: boolean;
  /** An address of the brand's own allow-list; null where there is none to open. */
  registerUrl: string | null;
  state: DueState;
};
