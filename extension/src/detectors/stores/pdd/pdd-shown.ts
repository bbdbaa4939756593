import { amountChunks } from '../../reading/amount-chunks.ts';
import { yearFirstDate } from '../../reading/civil-date.ts';
import { cleanText, textOrNull } from '../../reading/clean.ts';
import { isMoney, parseMoney } from '../../reading/money.ts';
import type { OrderReading } from '../../reading/order-reading.ts';
import type { Chunk } from '../../reading/page-text.ts';
import { MAX_ITEMS, MAX_ORDERS } from '../../reading/result.ts';
import { elementsSaying } from '../../reading/text-search.ts';
import { tradeStatus } from '../../reading/trade-status.ts';
import type { ProposedItem } from '../../types.ts';
import { idInAddress, type PddPage } from './pdd-address.ts';

/** The pages as drawn. Classes are hashed; `data-test` names its parts in plain words, and labels stand beside values. */
const TITLE = '[data-test="商品名称"]';
const NUMBER = /订单(?:编)?号\s*[:：]?\s*(\d{6}-\d{6,20})(?!\d)/;

type Part = { id: string | null; element: Element; titles: Element[] };

export function shownOrders(doc: Document, page: PddPage): OrderReading[] {
  const body = doc.body;
  if (!body) return [];
  return partsOf(body, page)
    .slice(0, MAX_ORDERS)
    .map((part) => shownOrder(part));
}

/** A list's cards by their shop or state, each the largest part with one of them; a details page is one order. */
function partsOf(body: Element, page: PddPage): Part[] {
  const titles = [...body.querySelectorAll(TITLE)].slice(0, MAX_ORDERS * 3);
  const named = elementsSaying(body, /订单(?:编)?号/);
  if (page === 'details')
    return titles.length + named.length > 0 ? [{ id: numberIn(body, named), element: body, titles }] : [];
  const states = [...body.querySelectorAll('[data-test="订单状态"]')];
  return states.map((state, at) => {
    let element = state;
    for (let parent = state.parentElement; parent && parent !== body; parent = parent.parentElement) {
      const others = [states[at - 1], states[at + 1]];
      if (others.some((other) => other && parent.contains(other))) break;
      element = parent;
      if (parent.querySelector(TITLE) && others.every((other) => !other)) break;
    }
    const own = named.filter((one) => element.contains(one));
    return { id: numberIn(element, own), element, titles: titles.filter((title) => element.contains(title)) };
  });
}

function numberIn(part: Element, named: Element[]): string | null {
  for (const said of named) {
    for (let one: Element | null = said, up = 0; one && up < 3; one = one.parentElement, up += 1) {
      const text = one.textContent ?? '';
      const id = text.length < 400 ? NUMBER.exec(text)?.[1] : undefined;
      if (id) return id;
      if (one === part) break;
    }
  }
  for (const link of part.querySelectorAll('a[href*="order_sn="]')) {
    const id = idInAddress(link.getAttribute('href') ?? '');
    if (id) return id;
  }
  return null;
}

function shownOrder({ id, element, titles }: Part): OrderReading {
  const chunks = amountChunks(element);
  const total = labelled(chunks, /^(?:实付(?:款|金额)?|实际支付|需付款?|应付款?|合计|总价)/, (text) => {
    const rest = text.replace(/^[^¥￥\d]*/, '').replace(/\s*[（(].*$/, '');
    return isMoney(rest) ? (parseMoney(rest, 'CNY')?.amount ?? null) : null;
  });
  const items = titles
    .slice(0, MAX_ITEMS)
    .flatMap((title, at) => itemAt(title, titles[at + 1], chunks) ?? []);
  const seller = textOrNull(element.querySelector('[data-test="店铺名称"]')?.textContent, 120);
  const statusText =
    textOrNull(element.querySelector('[data-test="订单状态"]')?.textContent, 80) ?? stateIn(chunks);
  return {
    orderId: id,
    orderedOn: labelled(chunks, /^(?:下单|创建|订单创建)时间/, (text) => yearFirstDate(text)?.date ?? null),
    currency: total !== null || items.some(({ price }) => price !== null) ? 'CNY' : null,
    total,
    seller,
    status: tradeStatus(statusText),
    statusText,
    items,
    channelTexts: [seller],
  };
}

/** What stands beside a label: in its own words or the next ones. */
function labelled<T>(chunks: Chunk[], label: RegExp, read: (text: string) => T | null): T | null {
  for (const [at, { text }] of chunks.entries()) {
    if (text.length > 120 || !label.test(text)) continue;
    for (const one of chunks.slice(at, at + 3)) {
      const value = read(one.text);
      if (value !== null) return value;
      // Past a colon, not past the next label.
      if (/\p{L}/u.test(one.text) && !label.test(one.text)) break;
    }
  }
  return null;
}

const STATE = /^(?:待|等待|交易|已|拼单|退款成功|退货退款成功|未发货，退款成功)/;

/** The only line that is a state. */
function stateIn(chunks: Chunk[]): string | null {
  const texts = new Set(
    chunks
      .map(({ text }) => text)
      .filter((text) => text.length <= 24 && STATE.test(text) && tradeStatus(text) !== 'unknown'),
  );
  const [only] = texts;
  return texts.size === 1 ? (only ?? null) : null;
}

function itemAt(title: Element, next: Element | undefined, chunks: Chunk[]): ProposedItem | null {
  const text = cleanText(title.textContent);
  if (!text) return null;
  const begin = chunks.findIndex(({ element }) => title.contains(element));
  const end = next ? chunks.findIndex(({ element }) => next.contains(element)) : chunks.length;
  const own = chunks.slice(begin + 1, end < 0 ? chunks.length : end);
  const cut = own.findIndex(({ text }) => /^(?:实付|实际支付|[需应]付|合计|总价|订单编?号|优惠)/.test(text));
  const after = cut < 0 ? own : own.slice(0, cut);
  const price = after.find((one) => isMoney(one.text))?.text ?? null;
  const count = after.flatMap((one) => /^(?:[x×X✕]|数量\s*[:：]?)\s*(\d{1,5})$/.exec(one.text)?.[1] ?? [])[0];
  return {
    title: text,
    quantity: count !== undefined && Number(count) > 0 ? Number(count) : null,
    price: parseMoney(price, 'CNY')?.amount ?? null,
  };
}
