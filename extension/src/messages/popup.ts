import type { CivilDate } from '@baoqi/rules';
import type { StorageProblem } from '../records/problems.ts';
import type { ScanProgress } from './scan.ts';

/** What *add by hand* starts from when a page lacked something. `null`: to be typed. */
export type HandForm = {
  store: string;
  origin: string | null;
  orderId: string | null;
  orderedOn: CivilDate | null;
  currency: string | null;
  seller: string | null;
  items: { title: string; quantity: number | null; price: string | null }[];
  missing: ('orderId' | 'orderedOn' | 'items')[];
};

/** *Always on this shop*: the origin to ask the browser for (`https://shop.example/*`); null where it has it or is no shop. */
export type ShopOffer = { pattern: string; host: string } | null;

export type ReadPageResult =
  | { kind: 'kept'; items: { itemId: string; title: string }[]; notKept: number; offer: ShopOffer }
  | { kind: 'already-kept'; items: { itemId: string; title: string }[]; notKept: number; offer: ShopOffer }
  /** Cancelled, unpaid, refunded or returned: said, not kept. */
  | { kind: 'not-a-purchase-any-more'; status: string; offer: ShopOffer }
  | { kind: 'needs-user'; form: HandForm; offer: ShopOffer }
  /** An order page with neither number nor item to be read, or one whose answer was refused. The form: what was readable. */
  | { kind: 'unreadable'; form: HandForm | null }
  | { kind: 'not-an-order-page' }
  /** The browser lets no extension read here (its own pages, the web store). */
  | { kind: 'not-allowed' }
  | { kind: 'storage'; because: StorageProblem };

/** A known store that is not read by itself yet: what to ask the browser for. */
export type StoreOffer = { store: string; patterns: string[] };

/** A store's pages could not be read several times over: it has probably changed them. */
export type StoreTrouble = {
  store: string;
  /** Fields that were missing: `orderId`, `items` … */
  missing: string[];
  lastGoodOn: CivilDate | null;
  /** Add-by-hand with what was readable. */
  form: HandForm;
};

export type Status = {
  tabId: number | null;
  /** Host of the active tab where it can be an order page. */
  host: string | null;
  /** The store that a detector knows for this tab, and whether its pages are read by themselves. */
  store: { id: string; granted: boolean; muted: boolean } | null;
  offer: StoreOffer | null;
  /** An order on this tab that lacked something: the form that it would open. */
  pending: HandForm | null;
  /** Orders on the list that this tab shows; null: it shows none that was read. */
  list: { orders: number } | null;
  scan: ScanProgress | null;
  trouble: StoreTrouble | null;
};

/** A page's skeleton with everything personal replaced, as it would be saved. */
export type PageReport = { name: string; html: string };
