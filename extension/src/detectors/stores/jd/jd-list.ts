import { cleanText, orderIdOf } from '../../reading/clean.ts';
import { findDate, parseDate } from '../../reading/dates.ts';
import { type Line, linesOf } from '../../reading/lines.ts';
import { type Money, parseMoney } from '../../reading/money.ts';
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
import { isListAddress, JD_MATCHES } from './jd-addresses.ts';
import { JD_ORDER_ID, jdChannel, PRODUCT_LINK, shopName } from './jd-page.ts';
import { jdStatus } from './jd-status.ts';

/**
 * 京东, 我的订单. The list is a table with one `tbody` an order, whose id carries the order number; the header row has
 * time, number and shop, each following row a product. The list shows no unit prices. Where a class is gone, labels and
 * the product's link stand in for it.
 */
function read(url: URL, doc: Document): Detection {
  if (!isListAddress(url)) return NOT_A_PURCHASE('jd');
  const purchases: ProposedPurchase[] = [];
  let split = 0;
  for (const block of orderBlocks(doc)) {
    const purchase = readOrder(block);
    if (purchase === 'split') split += 1;
    else purchases.push(purchase);
    if (purchases.length === MAX_ORDERS) break;
  }
  const isEmpty = purchases.length === 0 && (split > 0 || doc.querySelector('.empty-box') !== null);
  return isEmpty ? NOT_A_PURCHASE('jd') : detectionOf('jd', purchases);
}

/** By the ids of the rows; without them, by the links that carry an order number. */
function orderBlocks(doc: Document): Element[] {
  const byId = [...doc.querySelectorAll('tbody[id^="tb-"]')];
  if (byId.length > 0) return byId;
  const links = doc.querySelectorAll('a[name="orderIdLinks"], a[id^="idUrl"], .order-tb .dealtime');
  return [...new Set([...links].map((link) => link.closest('tbody') ?? link.closest('table')))].filter(
    (one) => one !== null,
  );
}

function readOrder(block: Element): ProposedPurchase | 'split' {
  const lines = linesOf(block);
  const statusText = statusOf(block, lines);
  // A split order is only the envelope of the orders that follow it.
  if (statusText.includes('已拆分') || lines.some(({ text }) => text.includes('拆分为以下订单')))
    return 'split';
  const total = totalOf(block, lines);
  const shop = seller(block);
  const words = jdChannel(block, shop);
  return purchaseOf('jd', {
    orderId: orderId(block, lines),
    orderedOn: orderedOn(block, lines),
    currency: total?.currency ?? null,
    total: total?.amount ?? null,
    seller: shop,
    status: jdStatus(statusText),
    statusText: statusText || null,
    items: items(block),
    ...(words.length > 0 ? { channelWords: words } : {}),
  });
}

function statusOf(block: Element, lines: Line[]): string {
  const marked = block.querySelector('.order-status') ?? block.querySelector('.status');
  const text = marked
    ? visibleText(marked, 80)
    : lines.find(
        ({ element, text }) =>
          text.length < 14 && jdStatus(text) !== 'unknown' && !element.closest('a, button'),
      )?.text;
  return (text ?? '').replace(/^订单状态\s*[:：]\s*/, '');
}

function orderId(block: Element, lines: Line[]): string | null {
  const link =
    block.querySelector('a[name="orderIdLinks"], a[id^="idUrl"]') ?? block.querySelector('.number a');
  const shown = link ?? block.querySelector('.number');
  return (
    orderIdOf(shown?.textContent?.replace(/^\s*订单号\s*[:：]/, ''), JD_ORDER_ID) ??
    orderIdOf(block.id.replace(/^tb-/, ''), JD_ORDER_ID) ??
    orderIdOf(lines.map(({ text }) => /订单号\s*[:：]\s*(\d+)/.exec(text)?.[1]).find(Boolean), JD_ORDER_ID)
  );
}

/** The time of the order stands in its first row; later rows speak of deliveries. */
function orderedOn(block: Element, lines: Line[]): string | null {
  const time = block.querySelector('.dealtime');
  const hidden = block.querySelector('input[id^="datasubmit"]');
  const first = lines.find(({ text }) => /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}|订单号/.test(text));
  return (
    parseDate(cleanText(time?.getAttribute('title'))) ??
    parseDate(cleanText(time?.textContent)) ??
    parseDate(cleanText(hidden?.getAttribute('value'))) ??
    findDate(first?.text ?? null)?.date ??
    null
  );
}

function totalOf(block: Element, lines: Line[]): Money | null {
  const cell = block.querySelector('.amount');
  const texts = cell
    ? chunksOf(cell).map(({ text }) => text)
    : lines.map(({ text }) => text).filter((text) => /^\D{0,6}[¥￥]\s*\d/.test(text));
  return texts.map((text) => parseMoney(text, 'CNY')).find((money) => money !== null) ?? null;
}

const seller = (block: Element): string | null =>
  shopName(block.querySelector('.order-shop .shop-txt')) ??
  shopName(block.querySelector('.shop-txt, .order-shop, a[href*="//mall.jd."]'));

function items(block: Element): ProposedItem[] {
  const found: ProposedItem[] = [];
  const goods = block.querySelectorAll('.goods-item');
  for (const one of goods.length > 0 ? goods : block.querySelectorAll('tr')) {
    const name =
      one.querySelector('.p-name a') ??
      one.querySelector('.p-name') ??
      [...one.querySelectorAll(PRODUCT_LINK)].find((link) => cleanText(link.textContent));
    const title = name && !isOther(name) ? fullTitle(name) : '';
    const count = goods.length > 0 ? quantityAfter(one) : quantityIn(one);
    if (title) found.push({ title, quantity: count, price: null });
    if (found.length === MAX_ITEMS) break;
  }
  return found;
}

/** A link that leads elsewhere than to a product: to the shop, to the order. */
const isOther = (name: Element): boolean =>
  name.matches('[name="orderIdLinks"], [id^="idUrl"], .shop-txt') ||
  (name.matches('a[href*="//"]') && !name.matches(PRODUCT_LINK)) ||
  // The row with the order's number is its head.
  name.closest('tr')?.querySelector('[name="orderIdLinks"], input[id^="datasubmit"]') !== null;

const countOf = (text: string): number | null => Number(/^[x×X*✕]?\s*(\d{1,5})\s*$/.exec(text)?.[1]) || null;

/** `x2` stands after the product, in the same cell. */
function quantityAfter(goods: Element): number | null {
  for (let next = goods.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.classList.contains('goods-item')) break;
    if (next.classList.contains('goods-number')) return countOf(cleanText(next.textContent));
  }
  return quantityIn(goods.parentElement);
}

/** The only text of a row that is `x2` and nothing else. */
function quantityIn(row: Element | null): number | null {
  const counts = row ? linesOf(row).filter(({ text }) => /^[x×]\s?\d{1,5}$/i.test(text)) : [];
  return counts.length === 1 ? countOf(counts[0]?.text ?? '') : null;
}

export const jdList: Detector = {
  id: 'jd',
  matches: JD_MATCHES,
  isOrderPage: isListAddress,
  read: (url, doc) => guarded('jd', () => read(url, doc)),
};
