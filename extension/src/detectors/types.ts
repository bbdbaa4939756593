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
};

export type Detection =
  | { kind: 'purchase'; detector: string; missing: string[]; purchases: ProposedPurchase[] }
  | { kind: 'not-a-purchase'; detector: string | null; missing: []; purchases: [] }
  | { kind: 'unreadable'; detector: string; missing: string[]; purchases: [] };

export type Detector = {
  /** File name, and the id in records: `jd`. */
  id: string;
  /** Match patterns for which the user is asked (`https://*.jd.com/*`); empty for the generic ones. */
  matches: string[];
  /** Cheap: address and at most one look. */
  isOrderPage: (url: URL, doc: Document) => boolean;
  /** Reads once; never throws, never writes to the page, never fetches. */
  read: (url: URL, doc: Document) => Detection;
};
