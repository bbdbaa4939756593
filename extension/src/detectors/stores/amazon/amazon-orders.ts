import { cleanText } from '../../reading/clean.ts';
import { findDate, wholeDate } from '../../reading/dates.ts';
import { isMoney, type Money, parseMoney } from '../../reading/money.ts';
import { type Chunk, chunksOf, visibleText } from '../../reading/page-text.ts';
import { detectionOf, guarded, MAX_ORDERS, NOT_A_PURCHASE, purchaseOf } from '../../reading/result.ts';
import type { Detection, Detector, OrderStatus, ProposedPurchase } from '../../types.ts';
import {
  AMAZON_MATCHES,
  isOrderPath,
  isSheetPath,
  isSignIn,
  ORDER_CARD,
  ORDER_ROOT,
  type Site,
  siteOf,
} from './amazon-hosts.ts';
import { orderIdIn, orderIds } from './amazon-ids.ts';
import { type AmazonItem, amazonItems, slot, TITLES } from './amazon-items.ts';
import { amazonStatus, ORDERED, stands, TOTAL } from './amazon-words.ts';

/**
 * Amazon, order history and order details, on all its sites. Two generations of the details page and three of the list
 * card are in use side by side; all have the order's number, date and total as label and value near the top, and each
 * product's title as a link to the product.
 */
const ID = 'amazon';

const isOrderPage = (url: URL): boolean => siteOf(url.hostname) !== null && isOrderPath(url.pathname);

function read(url: URL, doc: Document): Detection {
  const site = siteOf(url.hostname);
  if (!site || !isOrderPath(url.pathname) || isSignIn(doc)) return NOT_A_PURCHASE(ID);
  // A digital order's details page draws the list's card and no quantities; one product of it is one.
  const isList = !/order-(details|summary)|print/.test(url.pathname);
  const orders = ordersOn(doc, isList);
  if (orders.length === 0 && (isEmptyList(doc) || isSheetPath(url.pathname))) return NOT_A_PURCHASE(ID);
  const read = orders.slice(0, MAX_ORDERS).map((order) => readOrder(order, site, isList ? null : 1));
  // An offer in the shape of an order has nothing of one.
  return detectionOf(
    ID,
    read.filter(({ orderId, orderedOn, total }) => orderId ?? orderedOn ?? total),
  );
}

function ordersOn(doc: Document, isList: boolean): Element[] {
  const cards = doc.querySelectorAll(ORDER_CARD);
  if (cards.length > 0) return [...cards];
  const details = doc.querySelector(ORDER_ROOT);
  return details ? [details] : isList ? aroundNumbers(doc) : [];
}

/** Cards by another name: around each order number the piece that has a product and no other number. */
function aroundNumbers(doc: Document): Element[] {
  const numbers = chunksOf(doc.body).filter(({ text }) => orderIdIn(text));
  return numbers.map(({ element }, at) => {
    const [before, after] = [numbers[at - 1]?.element, numbers[at + 1]?.element];
    let piece = element;
    for (let next = piece.parentElement; next && !piece.querySelector(TITLES); next = next.parentElement) {
      if ((before && next.contains(before)) || (after && next.contains(after))) break;
      piece = next;
    }
    return piece;
  });
}

/** "0 orders placed in …", in whatever language. */
function isEmptyList(doc: Document): boolean {
  const count = doc.querySelector('.num-orders, .js-time-filter-form label b');
  return count !== null && !/[1-9]/.test(count.textContent ?? '');
}

function readOrder(root: Element, site: Site, absentIs: number | null): ProposedPurchase {
  const items = amazonItems(root, site, absentIs);
  const chunks = chunksOf(root, (element) => element.matches('.aok-hidden, .a-hidden, .a-popover-preload'));
  const head = headOf(chunks, items);
  const ids = orderIds(root, [
    cleanText(slot(root, 'orderId')?.textContent),
    ...head.map((chunk) => chunk.text),
  ]);
  const parcels = parcelsOf(root, items);
  const whole = wholeStatus(root, parcels);
  const total = totalOf(root, head, site);
  // Of an order that stands, what was cancelled is no part.
  const kept = whole.status === 'cancelled' ? items : items.filter((item) => !isDropped(item, parcels));
  return purchaseOf(ID, {
    orderId: ids[0] ?? null,
    aliases: ids.slice(1),
    orderedOn: orderedOn(root, head, site),
    currency: total?.currency ?? kept.find((item) => item.price)?.price?.currency ?? null,
    total: total?.amount ?? null,
    seller: items.find((item) => item.seller)?.seller ?? null,
    status: whole.status,
    statusText: whole.text,
    items: kept.map(({ title, quantity, price }) => ({ title, quantity, price: price?.amount ?? null })),
  });
}

/** What stands before the first product and the first parcel: number, date, total, the buyer (which we do not read). */
function headOf(chunks: Chunk[], items: AmazonItem[]): Chunk[] {
  const first = items[0]?.element;
  const end = chunks.findIndex(
    ({ element }) => first?.contains(element) || element.closest(`${PARCEL}, ${HEADLINE}`) !== null,
  );
  return end < 0 ? chunks : chunks.slice(0, end);
}

/** A line that speaks of ordering, or that is a date and nothing else: deliveries and returns come after the header. */
function orderedOn(root: Element, head: Chunk[], site: Site): string | null {
  const own = visibleText(slot(root, 'orderDate'));
  for (const text of [own, ...head.map((chunk) => chunk.text)]) {
    const date = ORDERED.test(text) ? findDate(text, site.order)?.date : wholeDate(text, site.order);
    if (date) return date;
  }
  return null;
}

/** Behind its label, the last of them: before it stand totals without tax and gift cards. In a language that we lack it is the summary's first bold amount, and the only amount of a list's header. */
function totalOf(root: Element, head: Chunk[], site: Site): Money | null {
  const summary = root.querySelector('#od-subtotals') ?? slot(root, 'chargeSummary');
  const rows = summary ? chunksOf(summary) : head;
  const at = rows.findLastIndex(({ text }) => TOTAL.test(text));
  const amounts = (at < 0 ? rows : rows.slice(at + 1, at + 3)).filter(({ text }) => isMoney(text));
  const chosen =
    at < 0 && summary
      ? amounts.find(({ element }) => element.closest('.a-text-bold'))
      : at >= 0 || amounts.length === 1
        ? amounts[0]
        : null;
  return parseMoney(chosen?.text ?? null, site.currency);
}

const PARCEL = '.shipment, .delivery-box, [data-component="shipments"] .a-box';
const HEADLINE =
  '.delivery-box__primary-text, .yohtmlc-shipment-status-primaryText, .od-status-message, .shipment-top-row .a-text-bold';

type Parcel = { box: Element; status: OrderStatus; text: string | null };

function parcelsOf(root: Element, items: AmazonItem[]): Parcel[] {
  const boxes =
    items.length > 0 ? new Set(items.map((item) => item.element.closest(PARCEL) ?? root)) : [root];
  return [...boxes].map((box) => {
    // `Delivered` and `September 9` are two spans of one heading; below it stand notes that are no status.
    const line =
      box.querySelector(HEADLINE) ?? slot(box, 'shipmentStatus')?.querySelector('.a-text-bold') ?? null;
    const text = visibleText(line, 120);
    return { box, status: amazonStatus(text), text: text || null };
  });
}

/** A purchase stands while any parcel of it does. */
function wholeStatus(root: Element, parcels: Parcel[]): { status: OrderStatus; text: string | null } {
  const notice = visibleText(slot(root, 'cancelled') ?? root.querySelector('.a-alert-heading'), 120);
  if (amazonStatus(notice) === 'cancelled') return { status: 'cancelled', text: notice };
  const standing = parcels.find(({ status }) => stands(status)) ?? parcels[0];
  return standing ?? { status: 'unknown', text: null };
}

const isDropped = (item: AmazonItem, parcels: Parcel[]): boolean =>
  parcels.some(({ status, box }) => status === 'cancelled' && box.contains(item.element));

export const amazonOrders: Detector = {
  id: ID,
  matches: AMAZON_MATCHES,
  isOrderPage,
  read: (url, doc) => guarded(ID, () => read(url, doc)),
};
