/**
 * What a store's detector reads from a page, and what `baoqi detect` prints (design.md section 8).
 * Amounts are decimal strings, dates civil (`YYYY-MM-DD`), unknown is null. The buyer's name, address, phone and payment are never read.
 */
export type OrderStatus =
  | 'ordered'
  | 'unpaid'
  | 'shipped'
  | 'delivered'
  | 'cancelled'
  | 'returned'
  | 'refunded'
  | 'unknown';

export type ProposedItem = { title: string; quantity: number | null; price: string | null };

export type ProposedPurchase = {
  store: string;
  orderId: string | null;
  aliases: string[];
  orderedOn: string | null;
  currency: string | null;
  total: string | null;
  seller: string | null;
  status: OrderStatus;
  statusText: string | null;
  missing: ('orderId' | 'orderedOn' | 'items')[];
  items: ProposedItem[];
  /** Read by labels alone: never kept without the user, however whole it looks; absent where a store's page is known. */
  ask?: true;
  /** Words of seller, badge or host that tell the channel (`天猫国际`, `拍拍二手`); absent where there are none. */
  channelWords?: string[];
  /** Where two places of the page disagree: what was kept, and what else was said; absent where nothing does. */
  conflicts?: { field: string; kept: string; other: string }[];
};

export type Detection =
  | { kind: 'purchase'; detector: string; missing: string[]; purchases: ProposedPurchase[] }
  | { kind: 'not-a-purchase'; detector: string | null; missing: []; purchases: [] }
  | { kind: 'unreadable'; detector: string; missing: string[]; purchases: [] };

/** A store as everybody but its detector knows it. */
export type Store = {
  /** Folder name, and the id in records: `jd`. */
  id: string;
  name: { zh: string; en: string };
  /** Match patterns for which the user is asked. As narrow as the store's order pages allow. */
  matches: string[];
  /** Where the orders are, on one of the store's sites (`amazon.co.jp`), so that *ready* can lead there. */
  ordersAt: (site: string) => string;
};

/**
 * `fresh`: the page was loaded and has neither navigated nor turned a page since, so that data embedded in it still is
 * what it shows. Not fresh: embedded data counts only for orders whose number is visible.
 */
export type PageState = { fresh: boolean };

export type Detector = {
  /** File name, and the id in records: `jd`. */
  id: string;
  /** Those of its store; empty for the generic ones. */
  matches: string[];
  /** Cheap: address and at most one look. */
  isOrderPage: (url: URL, doc: Document) => boolean;
  /** Reads once; never throws, never writes to the page, never fetches. */
  read: (url: URL, doc: Document, state?: PageState) => Detection;
};
