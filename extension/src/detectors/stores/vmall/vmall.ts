import { afterFirstLabel } from '../../reading/after-label.ts';
import { chineseStatus, statusLines } from '../../reading/chinese-status.ts';
import { orderIdOf } from '../../reading/clean.ts';
import { countedItems, hasCount } from '../../reading/counted-items.ts';
import { findDate, wholeDate } from '../../reading/dates.ts';
import { parseMoney } from '../../reading/money.ts';
import { blocksOf } from '../../reading/order-blocks.ts';
import { type Naming, numberAt, numberLabels, orderMarks, saysNumber } from '../../reading/order-marks.ts';
import { type Chunk, chunksOf } from '../../reading/page-text.ts';
import { detectionOf, guarded, MAX_ORDERS, NOT_A_PURCHASE, purchaseOf } from '../../reading/result.ts';
import { elementsSaying } from '../../reading/text-search.ts';
import type { Detection, Detector, ProposedItem, ProposedPurchase } from '../../types.ts';
import { VMALL } from './store.ts';
import { recordedStatus, submittedOn } from './vmall-details.ts';
import { type Columns, columnsOf, hasRow, type VmallRow, vmallRows } from './vmall-rows.ts';

/**
 * 华为商城, 我的订单 and 订单详情. Each order has a line with date, number and state, and a table of products with unit
 * price and count; the details add the sum and a record of what was done when.
 */
const ID = 'vmall';
const ORDER_ID = /^\d{8,20}$/;
const NAMING: Naming = {
  id: ORDER_ID,
  links: 'a[href*="/member/order-"]',
  linked: /\/member\/order-(\d+)/,
};

const isOurs = (url: URL): boolean => url.hostname === 'www.vmall.com';
const isList = (url: URL): boolean => isOurs(url) && /^\/member\/order\/?$/.test(url.pathname);
const detailsId = (url: URL): string | null =>
  isOurs(url) ? (/^\/member\/order-(\d+)\/?$/.exec(url.pathname)?.[1] ?? null) : null;

const isOrderPage = (url: URL): boolean => isList(url) || detailsId(url) !== null;

function read(url: URL, doc: Document): Detection {
  if (isList(url)) return readList(doc);
  const id = detailsId(url);
  return id === null ? NOT_A_PURCHASE(ID) : readDetails(id, doc);
}

function readList(doc: Document): Detection {
  const columns = columnsOf(doc);
  const blocks = blocksOf(orderMarks(doc, NAMING), (part) => isWhole(part, columns)).slice(0, MAX_ORDERS);
  if (blocks.length === 0 && elementsSaying(doc.body, /(?:暂时)?没有(?:相关)?(?:记录|订单)/).length > 0) {
    return NOT_A_PURCHASE(ID);
  }
  return detectionOf(
    ID,
    blocks.map(({ id, root }) => readOrder(root, id, columns)),
  );
}

const isWhole = (part: Element, columns: Columns | null): boolean => {
  const chunks = chunksOf(part);
  return (hasRow(part, columns) || hasCount(chunks)) && statusLines(chunks).length > 0;
};

const SHAPE = { rows: 'tr, li', products: 'a[href*="/product/"]' };

/** Where the page draws no tables, each product has `¥5999.00` and `x1` beside its name. */
const itemsIn = (rows: VmallRow[], root: Element): ProposedItem[] =>
  rows.length > 0 ? rows.map(({ item }) => item) : countedItems(root, SHAPE);

function readOrder(root: Element, orderId: string | null, columns: Columns | null): ProposedPurchase {
  const chunks = chunksOf(root);
  const rows = vmallRows(root, columns);
  // One amount for the whole order spans its rows; several would be parts of it.
  const paid = rows.flatMap((row) => row.paid ?? []);
  const labelled = parseMoney(afterFirstLabel(chunks, TOTALS), 'CNY')?.amount ?? null;
  const total = paid.length === 1 ? (paid[0] ?? null) : paid.length === 0 ? labelled : null;
  const state = statusLines(chunks)[0] ?? null;
  return purchaseOf(ID, {
    orderId,
    orderedOn: headDate(chunks),
    currency: total !== null || rows.some(({ item }) => item.price !== null) ? 'CNY' : null,
    total,
    seller: null,
    status: state ? chineseStatus(state) : 'unknown',
    statusText: state,
    items: itemsIn(rows, root),
  });
}

/** A line that is a date, or the line of the number; a day of delivery stands in a sentence. */
function headDate(chunks: readonly Chunk[]): string | null {
  for (const { text } of chunks) {
    const date = wholeDate(text) ?? (saysNumber(text) || /下单/.test(text) ? findDate(text)?.date : null);
    if (date) return date;
  }
  return null;
}

const TOTALS = [
  /^实付(?:款|金额)\s*[:：]?/,
  /^(?:合计|应付(?:总额|金额)|订单(?:总额|金额))(?:[（(][^）)]{0,10}[）)])?\s*[:：]?/,
];

function readDetails(address: string, doc: Document): Detection {
  const chunks = chunksOf(doc.body, (element) => /^textarea$/i.test(element.tagName));
  const mark = numberLabels(doc)[0];
  const rows = vmallRows(doc.body, columnsOf(doc));
  const state = recordedStatus(doc.body, chunks);
  // An order that is still to be paid offers to pay, whatever the record says.
  const pays = doc.querySelector(`a[href*="/payment/order-${address}"]`) !== null;
  if (pays || state.status === 'unpaid') return NOT_A_PURCHASE(ID);
  const total = parseMoney(afterFirstLabel(chunks, TOTALS), 'CNY');
  if (!mark && rows.length === 0) return detectionOf(ID, []);
  const shown = mark ? numberAt(mark, NAMING) : null;
  const items = mark ? itemsIn(rows, withCounts(mark)) : rows.map(({ item }) => item);
  const order = purchaseOf(ID, {
    orderId: shown ?? orderIdOf(address, ORDER_ID),
    orderedOn: submittedOn(chunks),
    currency: total?.currency ?? (items.some(({ price }) => price !== null) ? 'CNY' : null),
    total: total?.amount ?? null,
    seller: null,
    status: state.status,
    statusText: state.text,
    items,
  });
  // What the page shows is kept, and that its address says something else goes along.
  const differs = shown !== null && shown !== address;
  const conflicts = differs ? { conflicts: [{ field: 'orderId', kept: shown, other: address }] } : {};
  return detectionOf(ID, [{ ...order, ...conflicts }]);
}

/** The least part around the number that has counted products: further out stand the site's own. */
function withCounts(mark: Element): Element {
  let part = mark;
  while (part.parentElement && !hasCount(chunksOf(part))) part = part.parentElement;
  return part;
}

export const vmall: Detector = {
  id: ID,
  matches: VMALL.matches,
  isOrderPage,
  read: (url, doc) => guarded(ID, () => read(url, doc)),
};
