import { cleanText, textOrNull } from '../../reading/clean.ts';
import { findDate } from '../../reading/dates.ts';
import { type Line, linesOf } from '../../reading/lines.ts';
import { isMoney, type Money, parseMoney } from '../../reading/money.ts';
import { detectionOf, guarded, MAX_ITEMS, NOT_A_PURCHASE, purchaseOf } from '../../reading/result.ts';
import type { Detection, Detector, OrderStatus, ProposedPurchase } from '../../types.ts';
import { channelWordsOf } from './amazon-channel.ts';
import {
  AMAZON_MATCHES,
  isSheetPath,
  isSignIn,
  ORDER_CARD,
  ORDER_ROOT,
  type Site,
  siteOf,
} from './amazon-hosts.ts';
import { orderIds } from './amazon-ids.ts';
import { amazonStatus, GIFT_CARD, ORDERED, SOLD_BY, stands, TOTAL } from './amazon-words.ts';

/**
 * The printable summary ("Final Details for Order", "Übersicht zur Bestellung"): tables without a class or id that says
 * anything. A product is a row whose last cell is an amount and whose first cell has a title in italics, a link to a
 * product, or a seller; what stands before the first product is the order's head.
 */
function readPrinted(site: Site, body: Element): ProposedPurchase {
  const rows = productRows(body, site);
  const lines = linesOf(body);
  const first = lines.findIndex(({ element }) => rows[0]?.row.contains(element));
  const head = first < 0 ? lines : lines.slice(0, first);
  const parcels = parcelsOf(lines, rows);
  const ids = orderIds(
    body,
    head.map(({ text }) => text),
  );
  const total = headTotal(head, site) ?? grandTotal(lines, site);
  const last = grandTotal(lines, site);
  const status = parcels.find((parcel) => stands(parcel.status)) ?? parcels[0];
  // Of an order that stands, what was cancelled is no part.
  const kept = rows.filter(
    ({ row, title }) =>
      title !== '' &&
      (!status ||
        !stands(status.status) ||
        parcels.find(({ of }) => of.includes(row))?.status !== 'cancelled'),
  );
  const channelWords = channelWordsOf(
    kept.map(({ row, seller }) => ({ seller, beside: linesOf(row).map(({ text }) => text) })),
  );
  return purchaseOf('amazon', {
    orderId: ids[0] ?? null,
    aliases: ids.slice(1),
    orderedOn: orderedOn(head, site),
    currency: total?.currency ?? kept[0]?.price?.currency ?? null,
    total: total?.amount ?? null,
    seller: kept.find(({ seller }) => seller)?.seller ?? null,
    status: status?.status ?? 'unknown',
    statusText: status?.text ?? null,
    items: kept.map(({ title, quantity, price }) => ({ title, quantity, price: price?.amount ?? null })),
    ...(channelWords.length > 0 ? { channelWords } : {}),
    ...(total && last && total.amount !== last.amount
      ? { conflicts: [{ field: 'total', kept: total.amount, other: last.amount }] }
      : {}),
  });
}

type Product = { title: string; quantity: number | null; seller: string | null };
type Row = Product & { row: Element; price: Money | null };

function productRows(body: Element, site: Site): Row[] {
  const found: Row[] = [];
  for (const row of body.querySelectorAll('tr')) {
    const cells = [...row.children].filter(({ tagName }) => /^td$/i.test(tagName));
    const [first, last] = [cells[0], cells.at(-1)];
    // Tables lie in tables here: only the innermost rows say something.
    if (!first || !last || first === last || row.querySelector('table')) continue;
    const price = linesOf(last).find(({ text }) => isMoney(text))?.text ?? null;
    const product = productIn(first, price !== null);
    if (product) found.push({ ...product, row, price: parseMoney(price, site.currency) });
    if (found.length === MAX_ITEMS) break;
  }
  return found;
}

/** `1 of: Title` above `Sold by: X`, or a title alone for what was downloaded: of that there is one. */
function productIn(cell: Element, hasPrice: boolean): Product | null {
  const lines = linesOf(cell);
  const seller = sellerOf(cell, lines);
  const italics = cell.querySelector('i');
  const italic = cleanText(italics?.textContent);
  if (italic) {
    // The author stands behind the title of a book, on the same line.
    const text = lines.find((line) => line.text.includes(italic))?.text ?? italic;
    const at = text.indexOf(italic);
    return { title: text.slice(at), quantity: countBefore(text.slice(0, at)), seller };
  }
  const counted = /^(\d{1,4}(?![\d.,])[^:：]{0,30}[:：])\s*(\S.*)$/.exec(lines[0]?.text ?? '');
  if (counted && seller) return { title: counted[2] ?? '', quantity: countBefore(counted[1] ?? ''), seller };
  // Its name has gone from the page: still a row of its parcel.
  if (italics) return { title: '', quantity: null, seller };
  if (!hasPrice) return null;
  const link = cell.querySelector('a[href*="/dp/"], a[href*="/gp/product/"]');
  const title = cleanText((link ?? (seller ? cell.querySelector('b') : null))?.textContent);
  if (title) return { title, quantity: 1, seller };
  // Whom a gift card was sent to is none of our business: only what it is.
  const gift =
    lines.length > 1 ? lines.map(({ text }) => GIFT_CARD.exec(text)?.[0]).find(Boolean) : undefined;
  return gift ? { title: gift, quantity: 1, seller: null } : null;
}

/** `2 of:`; by weight (`1.04 lb of:`, `2 (1.04 lb) of:`) it is no count. */
function countBefore(text: string): number | null {
  const count = Number(/^\s*(\d{1,4})(?![\d.,]|\s*\()/.exec(text)?.[1]);
  return count > 0 ? count : null;
}

/** Without the links behind the name: `X (seller profile) | Product question? Ask Seller`. */
function sellerOf(cell: Element, lines: Line[]): string | null {
  let name = lines.find(({ text }) => SOLD_BY.test(text))?.text.replace(SOLD_BY, '') ?? '';
  for (const link of cell.querySelectorAll('a')) {
    const words = cleanText(link.textContent);
    if (words) name = name.split(`(${words})`)[0] ?? name;
  }
  return textOrNull(name.split(' | ')[0], 120);
}

function orderedOn(head: Line[], site: Site): string | null {
  for (const [at, { text }] of head.entries()) {
    if (!ORDERED.test(text)) continue;
    const date = findDate(text, site.order)?.date;
    if (date) return date;
    // The value on a line of its own, below its label.
    const below = /[:：]$/.test(text) ? findDate(head[at + 1]?.text ?? null, site.order) : null;
    if (below && !/\p{L}{13}/u.test(below.rest)) return below.date;
  }
  return null;
}

/** The head has one amount, whatever its label is called. */
function headTotal(head: Line[], site: Site): Money | null {
  const amounts = head.filter(({ text }) => parseMoney(text, site.currency) && /[:：]/.test(text));
  return amounts.length === 1 ? parseMoney(amounts[0]?.text ?? null, site.currency) : null;
}

/** The last total on the page: those before it are of single parcels, or without tax. */
function grandTotal(lines: Line[], site: Site): Money | null {
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const [, label = '', value = ''] = /^([^:：]+[:：])\s*(.*)$/.exec(lines[at]?.text ?? '') ?? [];
    const amount = value || (lines[at + 1]?.text ?? '');
    if (TOTAL.test(label)) return isMoney(amount) ? parseMoney(amount, site.currency) : null;
  }
  return null;
}

type Parcel = { status: OrderStatus; text: string | null; of: Element[] };

/** `Shipped on …` in the middle of the line above the products of a parcel, whose rows follow each other. */
function parcelsOf(lines: Line[], rows: Row[]): Parcel[] {
  const parcels: Parcel[] = [];
  let heading: string | null = null;
  let at = -1;
  let between = true;
  for (const { element, text } of lines) {
    if (rows[at]?.row.contains(element)) continue;
    const next = rows[at + 1]?.row;
    if (!next) break;
    if (!next.contains(element)) {
      between = true;
      const isHeading = element.closest('td, center')?.matches('center, td[align="center"]');
      if (isHeading && amazonStatus(text) !== 'unknown') heading = text;
      continue;
    }
    if (between) parcels.push({ status: amazonStatus(heading ?? ''), text: heading, of: [] });
    parcels.at(-1)?.of.push(next);
    [heading, between] = [null, false];
    at += 1;
  }
  return parcels;
}

function read(url: URL, doc: Document): Detection {
  const site = siteOf(url.hostname);
  if (!site || !isSheetPath(url.pathname) || isSignIn(doc)) return NOT_A_PURCHASE('amazon');
  // Sheets of the newer kind are laid out as an order's page is, and read as one.
  if (doc.querySelector(`${ORDER_ROOT}, ${ORDER_CARD}`)) return NOT_A_PURCHASE('amazon');
  return detectionOf('amazon', [readPrinted(site, doc.body)]);
}

export const amazonPrinted: Detector = {
  id: 'amazon',
  matches: AMAZON_MATCHES,
  isOrderPage: (url) => siteOf(url.hostname) !== null && isSheetPath(url.pathname),
  read: (url, doc) => guarded('amazon', () => read(url, doc)),
};
