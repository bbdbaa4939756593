import { yearFirstDate } from '../../reading/civil-date.ts';
import { cleanText, textOrNull } from '../../reading/clean.ts';
import { currencyCode } from '../../reading/currency.ts';
import { type Json, listOf, objectsIn, own, textOf } from '../../reading/json-data.ts';
import { dataAmount } from '../../reading/money.ts';
import type { OrderReading } from '../../reading/order-reading.ts';
import { MAX_ORDERS } from '../../reading/result.ts';
import { isGivenBack } from '../../reading/trade-status.ts';
import { idInAddress, TAOBAO_ID } from './taobao-address.ts';
import { goodsOf } from './taobao-goods.ts';
import { taobaoStatus } from './taobao-words.ts';

/** The data in 淘宝's pages: `mainOrders` of the list, `mainOrder` of the details. */

export const STATUS_LIMIT = 120;

/** The list's orders; null where the data is no list. An order that is nothing but services is left out. */
export function listOrders(data: Json): OrderReading[] | null {
  const orders = own(data, 'mainOrders') ?? own(own(data, 'data'), 'mainOrders');
  if (!Array.isArray(orders)) return null;
  return orders.slice(0, MAX_ORDERS).flatMap((order) => orderOf(order) ?? []);
}

export function detailsOrder(data: Json): OrderReading | null {
  const order = own(data, 'mainOrder') ?? own(own(data, 'data'), 'mainOrder');
  return order === null ? null : orderOf(order);
}

function orderOf(order: Json): OrderReading | null {
  const [extra, info, pay, seller] = ['extra', 'orderInfo', 'payInfo', 'seller'].map((key) =>
    own(order, key),
  );
  const currency =
    currencyCode(own(pay ?? null, 'currency')) ?? currencyCode(own(extra ?? null, 'currency')) ?? 'CNY';
  const goods = goodsOf(own(order, 'subOrders'), currency, stateOf);
  if (goods.onlyServices) return null;
  const said = labelled(info ?? null);
  const total = feeOf(own(pay ?? null, 'actualFee'), currency);
  const statusText = textOrNull(textOf(own(own(order, 'statusInfo'), 'text')), STATUS_LIMIT);
  const code = textOf(own(order, 'tradeStatus')) ?? textOf(own(extra ?? null, 'tradeStatus'));
  const shop =
    textOrNull(textOf(own(seller ?? null, 'shopName')), 120) ??
    textOrNull(textOf(own(seller ?? null, 'nick')), 120);
  return {
    orderId: idOf(order, info ?? null, said),
    orderedOn: orderedOn(info ?? null, said),
    currency: total === null && goods.items.every(({ price }) => price === null) ? null : currency,
    total,
    seller: shop,
    status: taobaoStatus(statusText, code, goods.allBack),
    statusText,
    items: goods.items,
    channelTexts: [shop, ...goods.addresses, ...goods.badges],
  };
}

/** What stands beside one product: on the list among its buttons, on the details page in its own column. */
const stateOf = (sub: Json): string =>
  objectsIn([own(sub, 'operations'), own(sub, 'tradeStatus')])
    .slice(0, 40)
    .flatMap((part) => [textOf(own(part, 'text')), textOf(own(part, 'value'))])
    .find((text) => text !== null && isGivenBack(text)) ?? '';

/** `extra.id` and any number too long for a number are rounded on their way: only strings are order numbers. */
export const idText = (value: Json): string | null =>
  typeof value === 'string' && TAOBAO_ID.test(value.trim()) ? value.trim() : null;

function idOf(order: Json, info: Json, said: Map<string, string>): string | null {
  const told = idText(own(order, 'id')) ?? idText(own(info, 'id')) ?? idText(said.get('订单编号') ?? null);
  if (told !== null) return told;
  const operations = [own(order, 'statusInfo'), ...listOf(own(own(order, 'statusInfo'), 'operations'))];
  const linked = operations.map((one) => idInAddress(textOf(own(one, 'url')) ?? ''));
  return linked.find((id) => id !== null) ?? null;
}

function orderedOn(info: Json, said: Map<string, string>): string | null {
  const times = [textOf(own(info, 'createTime')), textOf(own(info, 'createDay'))];
  const labels = ['创建时间', '下单时间', '拍下时间'].map((label) => said.get(label));
  return (
    [...times, ...labels].map((text) => yearFirstDate(text)?.date).find((date) => date !== undefined) ?? null
  );
}

/** `"47.40"` on the list, `{"name": "实付款", "value": "￥153.00"}` on the details page. */
const feeOf = (raw: Json, currency: string): string | null =>
  dataAmount(textOf(raw) ?? textOf(own(raw, 'value')) ?? textOf(own(raw, 'text')), currency);

/** `{"type": "namevalue", "value": {"name": "创建时间:", "value": "2025-…"}}`, the value sometimes in a list of texts. */
function labelled(info: Json): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of objectsIn(own(info, 'lines')).slice(0, 200)) {
    const name = cleanText(textOf(own(part, 'name')), 20).replace(/\s*[:：]$/, '');
    const value = own(part, 'value');
    const text = textOf(value) ?? textOf(own(listOf(value)[0] ?? null, 'value'));
    if (name && text !== null && !found.has(name)) found.set(name, text);
  }
  return found;
}
