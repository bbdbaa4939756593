import type { PolicyData } from '@baoqi/policies/types';
import type { CivilDate, Shown } from '@baoqi/rules';
import type { ItemRecord } from '../src/records/item-record.ts';
import type { ItemRow, Settings, TaskRow } from '../src/records/types.ts';
import type { CouponReminders } from '../src/view/coupon-reminders.ts';
import type { ItemView } from '../src/view/item-view.ts';

export type Purchase = {
  title: string;
  brand: string;
  ordered: CivilDate;
};

/** A grant of coupons; `nth` of those that this life has had. */
export type HeldGrant = { nth: number; on: CivilDate; left: number };

export type Act = {
  itemId: string;
  deadline: string;
  kind: TaskRow['kind'];
  what:
    | { state: 'done'; on: CivilDate }
    | { state: 'snoozed'; until: CivilDate }
    | { state: 'dismissed' }
    | { state: 'reopened' };
};

/** The disk of the simulated machine: what outlives its workers. In memory, or the real records over a real-enough IndexedDB. */
export type SimStore = {
  /** Wipes everything: a new machine. */
  fresh(policies: PolicyData): Promise<void>;
  /** What the clock of the machine shows, for whatever is written down with a time. */
  setClock(instant: number): void;
  records(): Promise<readonly ItemRecord[]>;
  /** Every item, looked at from scratch. */
  views(today: CivilDate): Promise<readonly ItemView[]>;
  /** Those that the product itself looks at on that day; where `told` is given, not those of which all was told. */
  pending(today: CivilDate, told?: Shown): Promise<readonly ItemView[]>;
  /** What coupons ask on that day. */
  coupons(today: CivilDate): Promise<readonly CouponReminders[]>;
  couponGrants(): Promise<HeldGrant[]>;
  couponGot(grant: { name: string; on: CivilDate; days: number }): Promise<void>;
  couponTakenBack(nth: number): Promise<void>;
  couponBound(itemId: string, on: CivilDate): Promise<void>;
  couponSpent(itemId: string, spent: { nth: number; on: CivilDate; days: number }): Promise<void>;
  deliveries(): Promise<ReadonlyMap<string, CivilDate>>;
  settings(): Promise<Settings>;
  saveSettings(changes: Partial<Settings>): Promise<void>;
  mark(told: readonly { key: string; itemId: string }[], on: CivilDate): Promise<void>;
  buy(purchase: Purchase): Promise<void>;
  setDates(itemId: string, dates: Partial<ItemRow['dates']>): Promise<void>;
  act(act: Act): Promise<void>;
  /** A copy of the profile; calling it puts the profile back to what it was. */
  copy(): Promise<() => Promise<void>>;
};
