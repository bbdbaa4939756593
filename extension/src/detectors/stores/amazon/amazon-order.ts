import { cleanText } from '../../reading/clean.ts';
import { findDate, wholeDate } from '../../reading/dates.ts';
import { isMoney, type Money, parseMoney } from '../../reading/money.ts';
import { type Chunk, chunksOf, visibleText } from '../../reading/page-text.ts';
import { purchaseOf } from '../../reading/result.ts';
import type { OrderStatus, ProposedPurchase } from '../../types.ts';
import { channelWordsOf } from './amazon-channel.ts';
import type { Site } from './amazon-hosts.ts';
import { orderIds } from './amazon-ids.ts';
import { type AmazonItem, amazonItems, slot } from './amazon-items.ts';
import { amazonStatus, ORDERED, stands } from './amazon-words.ts';

/** What an order's own page tells beyond the card of a list: prices, its summary, notices. */
export type OwnPage = {
  price: (after: Chunk[], site: Site) => Money | null;
  total: (root: Element, head: Chunk[], site: Site) => Money | null;
  notice: (root: Element) => string;
};

/**
 * One order of Amazon's, on a list (`own` is null) or on its own page. Two generations of the details page and three of
 * the list card are in use side by side; all have the order's number, date and total as label and value near the top,
 * and each product's title as a link to the product.
 */
export function readOrder(root: Element, site: Site, own: OwnPage | null): ProposedPurchase {
  // A details page marks quantities above one only, so none is one there.
  const items = amazonItems(root, own ? 1 : null);
  const chunks = chunksOf(root, (element) => element.matches('.aok-hidden, .a-hidden, .a-popover-preload'));
  const head = headOf(chunks, items);
  const ids = orderIds(root, [
    cleanText(slot(root, 'orderId')?.textContent),
    ...head.map((chunk) => chunk.text),
  ]);
  const marked = parcelsOf(root, items);
  const parcels = own || marked.some(({ text }) => text) ? marked : spokenParcels(chunks, items);
  const whole = wholeStatus(own?.notice(root) ?? '', parcels);
  const total = own ? own.total(root, head, site) : onlyAmount(head, site);
  // Of an order that stands, what was cancelled is no part.
  const kept = whole.status === 'cancelled' ? items : items.filter((item) => !isDropped(item, parcels));
  const price = (item: AmazonItem): Money | null => own?.price(item.after, site) ?? null;
  const channelWords = channelWordsOf(
    kept.map(({ seller, after }) => ({ seller, beside: after.map(({ text }) => text) })),
  );
  return purchaseOf('amazon', {
    orderId: ids[0] ?? null,
    aliases: ids.slice(1),
    orderedOn: orderedOn(root, head, site),
    currency: total?.currency ?? kept.map(price).find(Boolean)?.currency ?? null,
    total: total?.amount ?? null,
    seller: items.find((item) => item.seller)?.seller ?? null,
    status: whole.status,
    statusText: whole.text,
    items: kept.map((item) => ({
      title: item.title,
      quantity: item.quantity,
      price: price(item)?.amount ?? null,
    })),
    ...(channelWords.length > 0 ? { channelWords } : {}),
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

/** A list's header has one amount, whatever its label is called. */
export function onlyAmount(head: Chunk[], site: Site): Money | null {
  const amounts = head.filter(({ text }) => isMoney(text));
  return amounts.length === 1 ? parseMoney(amounts[0]?.text ?? null, site.currency) : null;
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

/** Where the headings have lost their classes: that what follows was cancelled is said in a few words before it. */
function spokenParcels(chunks: Chunk[], items: AmazonItem[]): Parcel[] {
  let said: string | null = null;
  const parcels: Parcel[] = [];
  const isNote = ({ element, text }: Chunk): boolean => text.length < 40 && !element.closest('a, button');
  for (const chunk of chunks) {
    const box = items.find(({ element }) => element.contains(chunk.element))?.element;
    const status = amazonStatus(chunk.text);
    if (box) parcels.push({ box, status: said ? 'cancelled' : 'unknown', text: said });
    else if (status !== 'unknown' && isNote(chunk)) said = status === 'cancelled' ? chunk.text : null;
  }
  return parcels;
}

/** A purchase stands while any parcel of it does. */
function wholeStatus(notice: string, parcels: Parcel[]): { status: OrderStatus; text: string | null } {
  if (amazonStatus(notice) === 'cancelled') return { status: 'cancelled', text: notice };
  const standing = parcels.find(({ status }) => stands(status)) ?? parcels[0];
  return standing ?? { status: 'unknown', text: null };
}

const isDropped = (item: AmazonItem, parcels: Parcel[]): boolean =>
  parcels.some(({ status, box }) => status === 'cancelled' && box.contains(item.element));
