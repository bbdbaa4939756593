import { epochDate, yearFirstDate } from '../../reading/civil-date.ts';
import { cleanText, orderIdOf, textOrNull } from '../../reading/clean.ts';
import { countOf, type Json, listOf, objectsIn, own, textOf } from '../../reading/json-data.ts';
import type { OrderReading } from '../../reading/order-reading.ts';
import { MAX_ITEMS, MAX_ORDERS } from '../../reading/result.ts';
import type { ProposedItem } from '../../types.ts';
import { PDD_ID } from './pdd-address.ts';
import { pddAmount } from './pdd-amount.ts';
import { pddStatus } from './pdd-status.ts';

/**
 * 拼多多's `window.rawData`. One and the same thing has had many names: `initOdersList` (sic) or `initOrdersList` by tab,
 * `ordersStore.orders`, `data` on a details page; keys in snake_case or camelCase.
 */

/** An own value under either spelling of its key, and which it was. */
function field(from: Json, snake: string): { value: Json; camel: boolean } {
  const plain = own(from, snake);
  if (plain !== null) return { value: plain, camel: false };
  return {
    value: own(
      from,
      snake.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    ),
    camel: true,
  };
}
const get = (from: Json, snake: string): Json => field(from, snake).value;

/** The orders anywhere in the data; null where it holds neither orders nor a list that is said to be empty. */
export function pddOrders(data: Json): OrderReading[] | null {
  const parts = objectsIn(data);
  const found = new Map<string, OrderReading>();
  for (const part of parts) {
    if (!isOrder(part)) continue;
    const order = orderOf(part);
    // Each tab lists the same orders again.
    const key = order.orderId ?? `?${found.size}`;
    if (!found.has(key)) found.set(key, order);
    if (found.size === MAX_ORDERS) break;
  }
  return found.size > 0 || parts.some(saysNone) ? [...found.values()] : null;
}

const LISTS = ['initOdersList', 'initOrdersList', 'orders'];

const isNone = (list: Json): boolean => Array.isArray(list) && list.length === 0;

const saysNone = (part: Json): boolean =>
  LISTS.some((key) => {
    const list = own(part, key);
    if (list === null || typeof list !== 'object' || Array.isArray(list)) return isNone(list);
    const tabs = Object.values(list);
    return tabs.length > 0 && tabs.every(isNone);
  });

/** By its goods, or by its number beside what only an order has; not what merely wraps the orders it was split into. */
function isOrder(part: Json): boolean {
  if (goodsIn(part).some((goods) => get(goods, 'goods_name') !== null)) return true;
  if (
    get(part, 'order_sn') === null ||
    listOf(own(part, 'orders')).some((inner) => get(inner, 'order_sn') !== null)
  )
    return false;
  return ['order_amount', 'order_time', 'pay_status'].some((key) => get(part, key) !== null);
}

const goodsIn = (order: Json): Json[] => listOf(get(order, 'order_goods')).slice(0, MAX_ITEMS);

function orderOf(order: Json): OrderReading {
  const items = goodsIn(order).flatMap((goods) => itemOf(goods) ?? []);
  const total = amountIn(order, 'order_amount') ?? amountIn(order, 'display_amount');
  const mall = get(order, 'mall');
  const seller = textOrNull(textOf(get(mall, 'mall_name')) ?? textOf(get(order, 'mall_name')), 120);
  const statusText = textOrNull(
    textOf(get(order, 'order_status_prompt')) ?? textOf(get(order, 'order_status_desc')),
    80,
  );
  return {
    orderId: orderIdOf(textOf(get(order, 'order_sn')), PDD_ID),
    orderedOn: timeOf(get(order, 'order_time')) ?? timeOf(get(get(order, 'group_order'), 'success_time')),
    currency: total === null && items.every(({ price }) => price === null) ? null : 'CNY',
    total,
    seller,
    status: pddStatus(statusText, {
      order: textOf(get(order, 'order_status')),
      pay: textOf(get(order, 'pay_status')),
      shipping: textOf(get(order, 'shipping_status')),
    }),
    statusText,
    items,
    channelTexts: [seller],
  };
}

function itemOf(goods: Json): ProposedItem | null {
  const title = cleanText(textOf(get(goods, 'goods_name')));
  if (!title) return null;
  return { title, quantity: countOf(get(goods, 'goods_number')), price: amountIn(goods, 'goods_price') };
}

function amountIn(from: Json, key: string): string | null {
  const { value, camel } = field(from, key);
  return pddAmount(value, camel);
}

/** Seconds since 1970, counted in China's zone; a text where a page writes one. */
const timeOf = (raw: Json): string | null => {
  const text = textOf(raw);
  return epochDate(text) ?? yearFirstDate(text)?.date ?? null;
};
