import type {
  Action,
  Category,
  Channel,
  CivilDate,
  Condition,
  CounterKind,
  CounterReading,
  DateName,
  LeadChoice,
  QuietHours,
} from '@baoqi/rules';
import type { OrderStatus } from '../detectors/types.ts';

/** Rows of the database (design.md section 6). Ids are UUIDs made here; `deletedAt` is a tombstone. Instants are ISO 8601 UTC strings. */
export type Row = { id: string; createdAt: string; updatedAt: string; deletedAt: string | null };

export type PurchaseRow = Row & {
  /** `store` + `orderId` is unique; a purchase added by hand has store `manual` and its own id as order id. */
  store: string;
  orderId: string;
  aliases: string[];
  /** Origin of the page it was read from, from the browser's sender. */
  origin: string | null;
  orderedOn: CivilDate | null;
  currency: string | null;
  total: string | null;
  seller: string | null;
  status: OrderStatus;
  statusText: string | null;
  /** Titles on the order that were not kept as items. */
  notKept: { title: string; quantity: number | null; price: string | null }[];
  /** Fields that the user typed; a page never overwrites them. */
  edited: string[];
};

export type ItemRow = Row & {
  purchaseId: string;
  title: string;
  /** The title as the page has it, by which the item is known again after the user has renamed it; null: added by hand. */
  pageTitle: string | null;
  quantity: number;
  price: string | null;
  brand: string | null;
  category: Category | null;
  model: string | null;
  serialNumber: string | null;
  region: string;
  channel: Channel;
  condition: Condition;
  /** The matcher was not certain what it is: until the user has said so, nothing is promised. Absent: it was. */
  likely?: boolean;
  dates: Record<DateName, CivilDate | null>;
  invoice: {
    number: string | null;
    date: CivilDate | null;
    hasModel: boolean | null;
    hasDealer: boolean | null;
  } | null;
  registeredOn: CivilDate | null;
  /** The factory date, as its serial number or box says. */
  manufacturedOn: CivilDate | null;
  /** Of the mainland, as ISO 3166-2 has them (`ZJ`): a province may have a better rule. */
  province: string | null;
  /** The day on which the user passed it on to somebody else. */
  transferredOn: CivilDate | null;
  /** What its counters stood at when the user read them last. */
  counters: Record<CounterKind, CounterReading | null>;
  repairs: RepairEntry[];
  notes: string;
  edited: string[];
};

/** One stay at a repairer's, as the user tells it. */
export type RepairEntry = {
  id: string;
  /** The day it was handed in. */
  from: CivilDate;
  /** The day it was handed back; null: it is still there. */
  until: CivilDate | null;
  /** The part that was mended or replaced, as policies call it; null: not known. */
  part: string | null;
  /** `same-fault`: it was mended, and the same fault came back. */
  outcome: 'fixed' | 'not-fixed' | 'same-fault' | 'unknown';
  /** What was wrong, what was done, by whom. */
  note: string;
};

/** What the user did about a deadline. Absent: nothing yet. */
export type TaskRow = Row & {
  /** The item's id; where `kind` is `coupon` the programme's subject (`coupon-subject.ts`). */
  itemId: string;
  /** Deadline key, `policy:action`; of coupons the key of their day. */
  deadline: string;
  kind: Action | 'warranty-ends' | 'coupon';
  state: 'done' | 'snoozed' | 'dismissed';
  /** `snoozed`: not again before this day. */
  until: CivilDate | null;
  /** `done`: what the user says of it. */
  doneOn: CivilDate | null;
  proofNumber: string | null;
  proofFileId: string | null;
};

/** One stored reminder delivery; `key` is `itemId|deadline|lead`. Of coupons `itemId` is their subject. Written after it was shown. */
export type DeliveryRow = { key: string; itemId: string; shownOn: CivilDate; shownAt: string };

/** Coupons of a programme (Lenovo's), as the user wrote them down: so many days, got on one day from one source. */
export type CouponGrantRow = Row & { programme: string; on: CivilDate; days: number; source: string };

/** What a programme asks of a device and the item does not say. Its id is the item's. Null: not known. */
export type CouponDeviceRow = Row & {
  programme: string;
  boundOn: CivilDate | null;
  /** The warranty as the maker's own page shows it; null: as the policies have it. */
  start: CivilDate | null;
  end: CivilDate | null;
  customBuild: boolean | null;
};

/** One redemption, with the grants that it spent. `endBefore` is null where it was entered afterwards. */
export type CouponRedemptionRow = Row & {
  programme: string;
  itemId: string;
  on: CivilDate;
  days: number;
  endBefore: CivilDate | null;
  endAfter: CivilDate | null;
  spent: { grantId: string; days: number }[];
};

/** An event as the last calendar export had it, so that the next one moves it rather than doubling it. */
export type CalendarRow = {
  uid: string;
  itemId: string;
  on: CivilDate;
  summary: string;
  description: string;
  /** Rises with every change of the event, and only then. */
  sequence: number;
  status: 'confirmed' | 'cancelled';
  /** When the event was last changed. */
  modifiedAt: string;
};

/**
 * Until when nothing changes about what an item asks: from `computedOn` on and before `wakeOn` it is neither due nor
 * counted. Made from the other tables and made again at will; never backed up.
 */
export type AgendaRow = {
  itemId: string;
  wakeOn: CivilDate;
  /** What it asked for on the day that it was last looked at, where that was anything. */
  asked?: Asked;
};

/** What an item asks for on one day: how much of the badge, and which reminders are due, told or not. */
export type Asked = { on: CivilDate; badge: number; due: string[] };

/** What the agenda was made from; where any of it differs, it is made anew. */
export type AgendaHead = {
  id: 'head';
  computedOn: CivilDate;
  /** Policies, version of the product, and chosen leads. */
  basis: string;
  items: number;
  /** How many journal lines lie in the two days up to `journalAt`, and how many there are in all. */
  journal: number;
  lines: number;
  /** The newest journal line that was read. */
  journalAt: string;
};

/** A file attached to an item. The bytes lie once per hash in `blobs`. */
export type FileRow = Row & {
  itemId: string;
  role: 'invoice' | 'registration-proof' | 'warranty-card' | 'photo' | 'other';
  name: string;
  type: string;
  size: number;
  sha256: string;
};

export type BlobRow = { sha256: string; blob: Blob };

/** Append-only: what changed and why. */
export type JournalRow = {
  id: string;
  at: string;
  subject: string;
  what: string;
  why: 'page' | 'user' | 'import' | 'reminder';
  detail: Record<string, unknown>;
};

/** What the user said of a product, for the next time that it is bought: same store, same title. */
export type Correction = {
  store: string;
  /** As it is compared: without blanks, case and width. */
  title: string;
  /** Where it comes from is the seller's, not the title's. */
  seller: string | null;
  said: Partial<Pick<ItemRow, 'brand' | 'category' | 'model' | 'channel'>>;
};

export type Settings = {
  language: 'auto' | 'zh' | 'en';
  theme: 'auto' | 'light' | 'dark';
  timeZone: string;
  /** Stores where the card is not shown. */
  mutedStores: string[];
  /** Newest last. */
  corrections: Correction[];
  reminders: {
    /** What the user wants instead of the default leads. */
    leads: LeadChoice;
    /** When nothing rings; null: at any hour. */
    quiet: QuietHours | null;
  };
};
