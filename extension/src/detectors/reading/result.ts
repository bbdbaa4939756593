import type { Detection, OrderStatus, ProposedItem, ProposedPurchase } from '../types.ts';

/** A page can say anything any number of times; what we take is bounded. */
export const MAX_ORDERS = 200;
export const MAX_ITEMS = 100;

export type Reading = {
  orderId: string | null;
  aliases?: string[];
  orderedOn: string | null;
  currency: string | null;
  total: string | null;
  seller: string | null;
  status: OrderStatus;
  statusText: string | null;
  items: ProposedItem[];
};

export const unreadable = (detector: string): Detection => ({
  kind: 'unreadable',
  detector,
  missing: ['orderId', 'items'],
  purchases: [],
});

export const NOT_A_PURCHASE = (detector: string): Detection => ({
  kind: 'not-a-purchase',
  detector,
  missing: [],
  purchases: [],
});

export function purchaseOf(store: string, reading: Reading): ProposedPurchase {
  const items = reading.items.slice(0, MAX_ITEMS);
  const missing: ProposedPurchase['missing'] = [];
  if (reading.orderId === null) missing.push('orderId');
  if (reading.orderedOn === null) missing.push('orderedOn');
  if (items.length === 0) missing.push('items');
  return { store, aliases: [], ...reading, missing, items };
}

/** Orders with neither number nor item say nothing; a page with only such orders is unreadable. */
export function detectionOf(detector: string, purchases: ProposedPurchase[]): Detection {
  const seen = new Set<string>();
  const kept: ProposedPurchase[] = [];
  for (const purchase of purchases) {
    if (purchase.orderId === null && purchase.items.length === 0) continue;
    if (purchase.orderId !== null && seen.has(purchase.orderId)) continue;
    if (purchase.orderId !== null) seen.add(purchase.orderId);
    kept.push(purchase);
    if (kept.length === MAX_ORDERS) break;
  }
  if (kept.length === 0) return unreadable(detector);
  return {
    kind: 'purchase',
    detector,
    missing: [...new Set(kept.flatMap((one) => one.missing))],
    purchases: kept,
  };
}

/** A detector never throws: whatever goes wrong on a page is `unreadable`. */
export function guarded(detector: string, read: () => Detection): Detection {
  try {
    return read();
  } catch {
    return unreadable(detector);
  }
}

/** The same for the first look: a page that cannot be looked at is no order page. */
export function looks(look: () => boolean): boolean {
  try {
    return look();
  } catch {
    return false;
  }
}
