import { AMAZON_MATCHES, isOrderPath, type Site, siteOf } from './amazon-hosts.ts';
import { type AmazonItem, amazonItems } from './amazon-items.ts';
import { amazonStatus, GRAND_TOTAL, ORDERED, TOTAL } from './amazon-words.ts';
import { cleanText, textOrNull } from './clean.ts';
import { findDate, wholeDate } from './dates.ts';
import { isMoney, type Money, parseMoney, positive } from './money.ts';
import { type Chunk, chunksOf, visibleText } from './page-text.ts';
import { detectionOf, guarded, MAX_ORDERS, NOT_A_PURCHASE, purchaseOf } from './result.ts';
import type { Detection, Detector, OrderStatus, ProposedPurchase } from './types.ts';

/**
 * Amazon, order history and order details, on all its sites. Two generations of the details page and three of the list
 * card are in use side by side; all have the order's number, date and total as label and value near the top, and each
 * product's title as a link to the product.
 */
const ID = 'amazon';
const ORDER_ID = /(?<![\w-])(?:\d{3}|D\d{2})-\d{7}-\d{7}(?![\w-])/;

const isOrderPage = (url: URL): boolean => siteOf(url.hostname) !== null && isOrderPath(url.pathname);

function read(url: URL, doc: Document): Detection {
  const site = siteOf(url.hostname);
  if (!site || !isOrderPath(url.pathname)) return NOT_A_PURCHASE(ID);
  if (doc.querySelector('form[name="signIn"], #ap_email')) return NOT_A_PURCHASE(ID);
  const cards = outermost(doc, '.order-card, .js-order-card, [id="orderCard"]');
  const details = doc.querySelector('#orderDetails, #odp-main-section, #digitalOrderSummaryContainer');
  // A digital order's details page draws the list's card and no quantities; one product of it is one.
  const isList = !/order-(details|summary)/.test(url.pathname);
  if (cards.length > 0) {
    const read = cards.slice(0, MAX_ORDERS).map((card) => readOrder(card, site, isList ? null : 1));
    return detectionOf(ID, read);
  }
  if (details) return detectionOf(ID, [readOrder(details, site, 1)]);
  const blocks = blocksByNumber(doc);
  if (blocks.length === 0 && isEmptyList(doc)) return NOT_A_PURCHASE(ID);
  return detectionOf(
    ID,
    blocks.map((block) => readOrder(block, site, isList ? null : 1)),
  );
}

function outermost(doc: Document, selector: string): Element[] {
  const found: Element[] = [];
  for (const element of doc.querySelectorAll(selector))
    if (!found.at(-1)?.contains(element)) found.push(element);
  return found;
}

/** "0 orders placed in …", in whatever language. */
function isEmptyList(doc: Document): boolean {
  const count = doc.querySelector('.num-orders, .js-time-filter-form label b');
  return count !== null && !/[1-9]/.test(count.textContent ?? '');
}

/** For a layout that we have not met: around each order number, the largest piece that holds no other number. */
function blocksByNumber(doc: Document): Element[] {
  const numbers = [
    ...doc.querySelectorAll('bdi, [dir="ltr"], [data-component="orderId"], [id="orderIdField"]'),
  ].filter(
    (element) => ORDER_ID.test(element.textContent ?? '') && cleanText(element.textContent).length < 60,
  );
  const blocks = numbers.slice(0, MAX_ORDERS).map((number) => {
    let block = number;
    for (let up = block.parentElement; up && !up.querySelector('h1, form, nav'); up = up.parentElement) {
      if (numbers.some((other) => other !== number && up.contains(other))) break;
      block = up;
    }
    return block;
  });
  return [...new Set(blocks)];
}

function readOrder(root: Element, site: Site, absentIs: number | null): ProposedPurchase {
  const items = amazonItems(root, site, absentIs);
  const chunks = chunksOf(root, (element) => element.matches('.aok-hidden, .a-hidden, .a-popover-preload'));
  const head = headOf(chunks, items);
  const ids = orderIds(root, head);
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
    total: positive(total?.amount),
    seller: items.find((item) => item.seller)?.seller ?? null,
    status: whole.status,
    statusText: whole.text,
    items: kept.map(({ title, quantity, price }) => ({ title, quantity, price: positive(price?.amount) })),
  });
}

/** What stands before the first product and the first parcel: number, date, total, the buyer (which we do not read). */
function headOf(chunks: Chunk[], items: AmazonItem[]): Chunk[] {
  const first = items[0]?.element;
  const end = chunks.findIndex(
    ({ element }) =>
      first?.contains(element) || element.closest(PARCEL) !== null || element.closest(STATUS_LINE) !== null,
  );
  return end < 0 ? chunks : chunks.slice(0, end);
}

/** The number that is shown, and after it the other number that the same order's links carry (digital orders have two). */
function orderIds(root: Element, head: Chunk[]): string[] {
  const ids = new Set<string>();
  const slot = root.querySelector('[data-component="orderId"]');
  const shown = [cleanText(slot?.textContent), ...head.map((chunk) => chunk.text)];
  const first = shown.map((text) => (text.length < 60 ? ORDER_ID.exec(text)?.[0] : undefined)).find(Boolean);
  if (first) ids.add(first);
  for (const link of root.querySelectorAll('a[href*="orderID=" i]')) {
    const id = ORDER_ID.exec(/[?&]orderID=([^&#]*)/i.exec(link.getAttribute('href') ?? '')?.[1] ?? '')?.[0];
    if (id) ids.add(id);
    if (ids.size >= 5) break;
  }
  // Another ordinary number is another order (a replacement, a reorder); only the digital twin is this one.
  const [own, ...others] = ids;
  return own === undefined ? [] : [own, ...others.filter((id) => id.startsWith('D') !== own.startsWith('D'))];
}

/** A line that speaks of ordering, or that is a date and nothing else: deliveries and returns come after the header. */
function orderedOn(root: Element, head: Chunk[], site: Site): string | null {
  const slot = visibleText(root.querySelector('[data-component="orderDate"]'));
  for (const text of [slot, ...head.map((chunk) => chunk.text)]) {
    const date = ORDERED.test(text) ? findDate(text, site.order)?.date : wholeDate(text, site.order);
    if (date) return date;
  }
  return null;
}

function totalOf(root: Element, head: Chunk[], site: Site): Money | null {
  const summary = root.querySelector('#od-subtotals, [data-component="chargeSummary"]');
  const rows = summary ? chunksOf(summary) : head;
  // The grand total is the summary's bold row, and the only amount of a list's header, in every language.
  const bold = rows.filter(({ element }) => element.closest('.a-text-bold') !== null);
  return (
    valueAfter(rows, GRAND_TOTAL, site) ??
    (summary ? onlyAmount(bold, site) : null) ??
    valueAfter(rows, TOTAL, site) ??
    onlyAmount(head, site)
  );
}

function valueAfter(rows: Chunk[], label: RegExp, site: Site): Money | null {
  for (const [at, { text }] of rows.entries()) {
    if (!label.test(text)) continue;
    for (const value of [text, rows[at + 1]?.text, rows[at + 2]?.text]) {
      const money = parseMoney(value ?? null, site.country, site.currency);
      if (money) return money;
    }
  }
  return null;
}

function onlyAmount(rows: Chunk[], site: Site): Money | null {
  const amounts = rows.filter(({ text }) => isMoney(text));
  return amounts.length === 1 ? parseMoney(amounts[0]?.text ?? null, site.country) : null;
}

const PARCEL = '.shipment, .delivery-box, [data-component="shipments"] .a-box';
const STATUS_LINE =
  '.delivery-box__primary-text, .yohtmlc-shipment-status-primaryText, .od-status-message, .shipment-top-row, [data-component="shipmentStatus"]';

type Parcel = { box: Element; status: OrderStatus; text: string };

function parcelsOf(root: Element, items: AmazonItem[]): Parcel[] {
  const boxes =
    items.length > 0 ? [...new Set(items.map((item) => item.element.closest(PARCEL) ?? root))] : [root];
  return boxes.flatMap((box) => {
    const line =
      box.querySelector('.delivery-box__primary-text, .yohtmlc-shipment-status-primaryText') ?? headline(box);
    const text = line ? visibleText(line, 120) : '';
    return text ? [{ box, status: amazonStatus(text), text }] : [];
  });
}

/** `Delivered` and `September 9` are two spans of one heading; below it stand notes that are no status. */
function headline(box: Element): Element | null {
  return (
    box.querySelector('h4.od-status-message, h3.od-status-message, .od-status-message') ??
    box.querySelector('.shipment-top-row .a-text-bold, [data-component="shipmentStatus"] .a-text-bold')
  );
}

const GONE: OrderStatus[] = ['cancelled', 'returned', 'refunded'];

/** A purchase stands while any parcel of it does. */
function wholeStatus(root: Element, parcels: Parcel[]): { status: OrderStatus; text: string | null } {
  const notice = visibleText(root.querySelector('[data-component="cancelled"], .a-alert-heading'), 120);
  if (notice && amazonStatus(notice) === 'cancelled') return { status: 'cancelled', text: notice };
  const standing = parcels.find((parcel) => !GONE.includes(parcel.status)) ?? parcels[0];
  return standing
    ? { status: standing.status, text: textOrNull(standing.text) }
    : { status: 'unknown', text: null };
}

const isDropped = (item: AmazonItem, parcels: Parcel[]): boolean =>
  parcels.length > 1 &&
  parcels.some(
    (parcel) =>
      parcel.status === 'cancelled' && parcel.box.contains(item.element) && parcel.box !== item.element,
  );

export const amazon: Detector = {
  id: ID,
  matches: AMAZON_MATCHES,
  isOrderPage,
  read: (url, doc) => guarded(ID, () => read(url, doc)),
};
