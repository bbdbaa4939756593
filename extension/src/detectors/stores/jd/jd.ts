import { cleanText, orderIdOf, textOrNull } from '../../reading/clean.ts';
import { parseDate } from '../../reading/dates.ts';
import { parseMoney } from '../../reading/money.ts';
import { chunksOf, fullTitle, visibleText } from '../../reading/page-text.ts';
import {
  detectionOf,
  guarded,
  MAX_ITEMS,
  MAX_ORDERS,
  NOT_A_PURCHASE,
  purchaseOf,
} from '../../reading/result.ts';
import type { Detection, Detector, ProposedItem, ProposedPurchase } from '../../types.ts';
import { jdStatus } from './jd-status.ts';
import { JD } from './store.ts';

/**
 * 京东, 我的订单. The list is a table with one `tbody` an order, whose id carries the order number; the header row has
 * time, number and shop, each following row a product. The list shows no unit prices.
 */
const ID = 'jd';
const ORDER_ID = /^\d{8,20}$/;

const isOrderPage = (url: URL): boolean =>
  url.hostname === 'order.jd.com' && /^\/center\/(list|search)\.action$/.test(url.pathname);

function read(url: URL, doc: Document): Detection {
  if (!isOrderPage(url)) return NOT_A_PURCHASE(ID);
  const purchases: ProposedPurchase[] = [];
  let split = 0;
  for (const block of orderBlocks(doc)) {
    const purchase = readOrder(block);
    if (purchase === 'split') split += 1;
    else purchases.push(purchase);
    if (purchases.length === MAX_ORDERS) break;
  }
  if (purchases.length === 0 && (split > 0 || isEmptyList(doc))) return NOT_A_PURCHASE(ID);
  return detectionOf(ID, purchases);
}

/** By the ids of the rows; without them, by the links that carry an order number. */
function orderBlocks(doc: Document): Element[] {
  const byId = [...doc.querySelectorAll('tbody[id^="tb-"]')];
  if (byId.length > 0) return byId;
  const links = [...doc.querySelectorAll('a[name="orderIdLinks"], a[id^="idUrl"], .order-tb .dealtime')];
  return [...new Set(links.map((link) => link.closest('tbody') ?? link.closest('table')))].filter(
    (one) => one !== null,
  );
}

const isEmptyList = (doc: Document): boolean => doc.querySelector('.empty-box') !== null;

function readOrder(block: Element): ProposedPurchase | 'split' {
  const statusText = visibleText(
    block.querySelector('.order-status') ?? block.querySelector('.status'),
    80,
  ).replace(/^订单状态\s*[:：]\s*/, '');
  // A split order is only the envelope of the orders that follow it.
  if (statusText.includes('已拆分')) return 'split';
  const total = totalOf(block);
  return purchaseOf(ID, {
    orderId: orderId(block),
    orderedOn: orderedOn(block),
    currency: total?.currency ?? null,
    total: total?.amount ?? null,
    seller: seller(block),
    status: jdStatus(statusText),
    statusText: statusText || null,
    items: items(block),
  });
}

function orderId(block: Element): string | null {
  const link =
    block.querySelector('a[name="orderIdLinks"], a[id^="idUrl"]') ?? block.querySelector('.number a');
  const shown = link ?? block.querySelector('.number');
  return (
    orderIdOf(shown?.textContent?.replace(/^\s*订单号\s*[:：]/, ''), ORDER_ID) ??
    orderIdOf(block.id.replace(/^tb-/, ''), ORDER_ID)
  );
}

function orderedOn(block: Element): string | null {
  const time = block.querySelector('.dealtime');
  const hidden = block.querySelector('input[id^="datasubmit"]');
  return (
    parseDate(cleanText(time?.getAttribute('title'))) ??
    parseDate(cleanText(time?.textContent)) ??
    parseDate(cleanText(hidden?.getAttribute('value')))
  );
}

function totalOf(block: Element) {
  const cell = block.querySelector('.amount');
  if (!cell) return null;
  for (const { text } of chunksOf(cell)) {
    const money = parseMoney(text, 'CNY');
    if (money) return money;
  }
  return null;
}

function seller(block: Element): string | null {
  const shop = block.querySelector('.order-shop .shop-txt') ?? block.querySelector('.shop-txt, .order-shop');
  return shop ? textOrNull(fullTitle(shop), 120) : null;
}

function items(block: Element): ProposedItem[] {
  const found: ProposedItem[] = [];
  for (const goods of block.querySelectorAll('.goods-item')) {
    const name = goods.querySelector('.p-name a') ?? goods.querySelector('.p-name');
    const title = name ? fullTitle(name) : '';
    if (title) found.push({ title, quantity: quantity(goods), price: null });
    if (found.length === MAX_ITEMS) break;
  }
  return found;
}

/** `x2` stands after the product, in the same cell. */
function quantity(goods: Element): number | null {
  for (let next = goods.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.classList.contains('goods-item')) break;
    if (!next.classList.contains('goods-number')) continue;
    const count = /^[x×X*✕]?\s*(\d{1,5})\s*$/.exec(cleanText(next.textContent))?.[1];
    return count === undefined || Number(count) === 0 ? null : Number(count);
  }
  return null;
}

export const jd: Detector = {
  id: ID,
  matches: JD.matches,
  isOrderPage,
  read: (url, doc) => guarded(ID, () => read(url, doc)),
};
