import { cleanText, orderIdOf, textOrNull } from '../../reading/clean.ts';
import { findDate, parseDate } from '../../reading/dates.ts';
import { type Line, linesOf } from '../../reading/lines.ts';
import { isMoney, type Money, parseMoney } from '../../reading/money.ts';
import { fullTitle } from '../../reading/page-text.ts';
import { detectionOf, guarded, MAX_ITEMS, NOT_A_PURCHASE, purchaseOf } from '../../reading/result.ts';
import type { Detection, Detector, ProposedItem, ProposedPurchase } from '../../types.ts';
import { isDetailsAddress, JD_MATCHES } from './jd-addresses.ts';
import { JD_ORDER_ID, jdChannel, PRODUCT_LINK, shopName } from './jd-page.ts';
import { jdStatus } from './jd-status.ts';

/**
 * 京东, 订单详情. No such page was ever captured: labels first (`订单号：`, `下单时间：`, `应付总额：`, the heads of the table's
 * columns), then the classes that a script of 2026-03 reads. `null` for a split order, whose parts have pages of their own.
 */
function readDetails(doc: Document): ProposedPurchase | null {
  const lines = linesOf(doc.body);
  const orderId = orderIdOf(labelled(lines, /订单(?:编)?号/), JD_ORDER_ID);
  const statusText = statusOf(doc, lines);
  if (/已拆分|拆分为/.test(statusText)) return null;
  const total =
    money(textOf(doc, '.goods-total .count')) ??
    money(labelled(lines, /应付总额|实付款|实付金额|实际支付|应付金额|应支付金额/));
  const seller =
    shopName(doc.querySelector('.shop-name')) ??
    textOrNull(labelled(lines, /店铺(?:名称)?|商家(?:名称)?/), 120);
  const words = jdChannel(doc.body, seller);
  return purchaseOf('jd', {
    orderId,
    orderedOn: orderedOn(doc, lines, orderId),
    currency: total?.currency ?? null,
    total: total?.amount ?? null,
    seller,
    status: jdStatus(statusText),
    statusText: statusText || null,
    items: items(doc),
    ...(words.length > 0 ? { channelWords: words } : {}),
  });
}

const MAX_HEADS = 40;

const money = (text: string | null): Money | null => parseMoney(text, 'CNY');

const textOf = (root: Document | Element, selector: string): string | null =>
  textOrNull(root.querySelector(selector)?.textContent, 120);

/** What stands behind a label, on its line or the next one. */
function labelled(lines: Line[], label: RegExp): string | null {
  const pattern = new RegExp(`^(?:${label.source})\\s*[:：]\\s*(.*)$`);
  for (const [at, { text }] of lines.entries()) {
    const value = pattern.exec(text)?.[1];
    if (value === undefined) continue;
    const next = lines[at + 1];
    return value || (next && !next.element.closest('td, th') ? next.text : null);
  }
  return null;
}

function statusOf(doc: Document, lines: Line[]): string {
  const marked = textOf(doc, '.state-txt') ?? labelled(lines, /订单状态|当前状态/);
  if (marked) return marked;
  // The state is the first thing below the order's number.
  const from = lines.findIndex(({ text }) => /^订单(?:编)?号/.test(text));
  const near = from < 0 ? [] : lines.slice(from + 1, from + 4);
  return near.find(({ text }) => text.length < 25 && jdStatus(text) !== 'unknown')?.text ?? '';
}

/** Of the steps under the state the first is the ordering, `提交订单`; those after it are of paying and sending. */
function orderedOn(doc: Document, lines: Line[], orderId: string | null): string | null {
  const hidden = doc.querySelector(`input[id="datesubmit-${orderId}"], input[id^="datasubmit-"]`);
  const own = parseDate(cleanText(hidden?.getAttribute('value')));
  const told = findDate(labelled(lines, /下单时间|提交时间|创建时间/))?.date;
  const at = lines.findIndex(({ text }) => /^提交订单/.test(text));
  const step = at < 0 ? null : findDate(`${lines[at]?.text} ${lines[at + 1]?.text ?? ''}`)?.date;
  return own ?? told ?? step ?? null;
}

/** Rows of the table that names its columns; the prices are of one piece. */
function items(doc: Document): ProposedItem[] {
  const found: ProposedItem[] = [];
  // A table's heads are looked for once, not again for each of its rows.
  const headsOf = new Map<Element | null, string[]>();
  for (const row of doc.querySelectorAll('tr')) {
    const name = row.querySelector('.p-name a') ?? firstWithWords(row.querySelectorAll(PRODUCT_LINK));
    if (!name || row.querySelector('table')) continue;
    const cells = [...row.children].map((cell) => cleanText(cell.textContent));
    const table = row.closest('table');
    const heads = headsOf.get(table) ?? headsIn(table);
    headsOf.set(table, heads);
    const at = heads.findIndex((head) => /^(?:商品)?数量$/.test(head));
    const count = at >= 0 ? cells[at] : heads.length === 0 ? cells[4] : null;
    const price = cells[heads.findIndex((head) => /京东价|单价|价格/.test(head))] ?? textOf(row, '.f-price');
    const quantity = Number(/^[x×]?\s*(\d{1,5})$/i.exec(count ?? '')?.[1]) || null;
    found.push({
      title: fullTitle(name),
      quantity,
      price: price && isMoney(price) ? (money(price)?.amount ?? null) : null,
    });
    if (found.length === MAX_ITEMS) break;
  }
  return found.filter(({ title }) => title);
}

const headsIn = (table: Element | null): string[] =>
  [...(table?.querySelectorAll('th') ?? [])].slice(0, MAX_HEADS).map((head) => cleanText(head.textContent));

const firstWithWords = (links: NodeListOf<Element>): Element | undefined =>
  [...links].find((link) => cleanText(link.textContent));

function read(url: URL, doc: Document): Detection {
  const purchase = isDetailsAddress(url) ? readDetails(doc) : null;
  return purchase ? detectionOf('jd', [purchase]) : NOT_A_PURCHASE('jd');
}

export const jdDetails: Detector = {
  id: 'jd',
  matches: JD_MATCHES,
  isOrderPage: isDetailsAddress,
  read: (url, doc) => guarded('jd', () => read(url, doc)),
};
