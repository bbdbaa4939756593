import { parseDate } from '../../reading/dates.ts';
import { parseMoney, unitPrice } from '../../reading/money.ts';
import { detectionOf, guarded, NOT_A_PURCHASE, purchaseOf } from '../../reading/result.ts';
import { sharedSigns } from '../../reading/shared-signs.ts';
import type { Detection, Detector, PageState, ProposedPurchase } from '../../types.ts';
import { type AppleItem, type AppleOrder, detailOf, initData, listedOrders } from './apple-data.ts';
import { type Shown, shownOn } from './apple-labels.ts';
import { numericOrderOf, type Site, siteOf } from './apple-sites.ts';
import { standing } from './apple-status.ts';
import { APPLE } from './store.ts';

/**
 * Apple's own shops, com and cn: the list of orders, an order's details, and the page behind the link in a guest's mail.
 * All embed the order as data; the words of the page fill what the data leaves out and speak up where they disagree.
 */
const ID = 'apple';

function read(url: URL, doc: Document, state?: PageState): Detection {
  const site = siteOf(url);
  if (!site) return NOT_A_PURCHASE(ID);
  const data = initData(doc);
  const shown = shownOn(doc, numericOrderOf(site.region));
  const fresh = state?.fresh !== false;
  const listed = site.isList ? listedOrders(data) : null;
  if (listed) {
    if (listed.length === 0) return NOT_A_PURCHASE(ID);
    const current = listed.filter(({ orderId }) => fresh || isShown(orderId, shown));
    return detectionOf(
      ID,
      current.map((order) => purchase(order, site, null)),
    );
  }
  const embedded = detailOf(data);
  const order = embedded && isCurrent(embedded, site, shown, fresh) ? embedded : null;
  const number = shown.ids.length === 1 ? (shown.ids[0] ?? null) : site.orderId;
  const whole = order ?? { orderId: number, placed: null, total: null, items: [] };
  // A page without the order in it (signed out, still loading) has neither data nor words of it.
  if (!order && shown.ids.length === 0 && shown.placed === null) return detectionOf(ID, []);
  const one = purchase({ ...whole, orderId: whole.orderId ?? number }, site, shown);
  return one.status === 'unpaid' ? NOT_A_PURCHASE(ID) : detectionOf(ID, [one]);
}

const isShown = (orderId: string | null, shown: Shown): boolean =>
  orderId !== null && shown.ids.includes(orderId);

/** Data that is older than what the page shows speaks of another order. */
function isCurrent(order: AppleOrder, site: Site, shown: Shown, fresh: boolean): boolean {
  if (isShown(order.orderId, shown)) return true;
  if (!fresh || shown.ids.length > 0) return order.orderId === null && fresh;
  return order.orderId === null || site.orderId === null || site.orderId === order.orderId;
}

function purchase(order: AppleOrder, site: Site, shown: Shown | null): ProposedPurchase {
  const { items, status, text } = standing(order.items);
  const numeric = numericOrderOf(site.region);
  const money = (raw: string | null) => parseMoney(raw, sharedSigns(`x.${site.region}`));
  const placed = parseDate(order.placed, numeric);
  const [total, shownTotal] = [money(order.total), money(shown?.total ?? null)];
  const prices = items.map((item) => unitOf(item, money));
  const conflicts = [
    conflict('orderedOn', placed, shown?.placed ?? null),
    conflict('total', total?.amount ?? null, shownTotal?.amount ?? null),
  ].filter((one) => one !== null);
  const madeFor = [...new Set(items.flatMap((item) => item.madeFor ?? []))];
  const known = total ?? shownTotal;
  return {
    ...purchaseOf(ID, {
      orderId: order.orderId,
      orderedOn: placed ?? shown?.placed ?? null,
      currency: known?.currency ?? prices.find((price) => price)?.currency ?? null,
      total: known?.amount ?? null,
      seller: null,
      status,
      statusText: text,
      items: items.flatMap(({ title, quantity }, at) =>
        title === null ? [] : [{ title, quantity, price: prices[at]?.amount ?? null }],
      ),
    }),
    ...(madeFor.length > 0 && { channelWords: madeFor }),
    ...(conflicts.length > 0 && { conflicts }),
  };
}

type Read = (raw: string | null) => { amount: string; currency: string | null } | null;

/** What was paid for one, where the line divides; else the price it is listed at. */
function unitOf(item: AppleItem, money: Read): { amount: string; currency: string | null } | null {
  const line = money(item.total);
  const unit = line && unitPrice(line.amount, item.quantity);
  return line && unit !== null ? { amount: unit, currency: line.currency } : money(item.list);
}

const conflict = (field: string, kept: string | null, other: string | null) =>
  kept !== null && other !== null && kept !== other ? { field, kept, other } : null;

export const apple: Detector = {
  id: ID,
  matches: APPLE.matches,
  isOrderPage: (url) => siteOf(url) !== null,
  read: (url, doc, state) => guarded(ID, () => read(url, doc, state)),
};
