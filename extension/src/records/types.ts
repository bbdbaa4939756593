import type {
  Action,
  Category,
  Channel,
  CivilDate,
  Condition,
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
  dates: Record<DateName, CivilDate | null>;
  invoice: {
    number: string | null;
    date: CivilDate | null;
    hasModel: boolean | null;
    hasDealer: boolean | null;
  } | null;
  registeredOn: CivilDate | null;
  notes: string;
  edited: string[];
};

/** What the user did about a deadline. Absent: nothing yet. */
export type TaskRow = Row & {
  itemId: string;
  /** Deadline key, `policy:action`. */
  deadline: string;
  kind: Action | 'warranty-ends';
  state: 'done' | 'snoozed' | 'dismissed';
  /** `snoozed`: not again before this day. */
  until: CivilDate | null;
  /** `done`: what the user says of it. */
  doneOn: CivilDate | null;
  proofNumber: string | null;
  proofFileId: string | null;
};

/** One stored reminder delivery; `key` is `itemId|deadline|lead`. Written after it was shown. */
export type DeliveryRow = { key: string; itemId: string; shownOn: CivilDate; shownAt: string };

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

export type Settings = {
  language: 'auto' | 'zh' | 'en';
  theme: 'auto' | 'light' | 'dark';
  timeZone: string;
  /** Stores where the card is not shown. */
  mutedStores: string[];
  reminders: {
    /** What the user wants instead of the default leads. */
    leads: LeadChoice;
    /** When nothing rings; null: at any hour. */
    quiet: QuietHours | null;
  };
};
