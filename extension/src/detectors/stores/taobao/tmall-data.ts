import { yearFirstDate } from '../../reading/civil-date.ts';
import { cleanText, textOrNull } from '../../reading/clean.ts';
import { type Json, listOf, objectsIn, own, textOf } from '../../reading/json-data.ts';
import { dataAmount } from '../../reading/money.ts';
import type { OrderReading } from '../../reading/order-reading.ts';
import { TAOBAO_ID } from './taobao-address.ts';
import { STATUS_LIMIT } from './taobao-data.ts';
import { goodsOf } from './taobao-goods.ts';
import { taobaoStatus } from './taobao-words.ts';

/** 天猫's details page, `detailData`: labels and values in `basic.lists`, products in `orders.list`, sums in `amount`. */
export function tmallOrder(data: Json): OrderReading | null {
  const [basic, orders] = [own(data, 'basic'), own(data, 'orders')];
  if (basic === null || orders === null) return null;
  const said = labelled(basic);
  const groups = listOf(own(orders, 'list')).flatMap((parcel) => listOf(own(parcel, 'status')));
  const subs = groups.flatMap((group) => listOf(own(group, 'subOrders')));
  const states = new Map(
    groups.flatMap((group) => listOf(own(group, 'subOrders')).map((sub) => [sub, stateIn(group)])),
  );
  const goods = goodsOf(subs, 'CNY', (sub) => states.get(sub) ?? '');
  if (goods.onlyServices) return null;
  const total = totalIn(own(data, 'amount'));
  const status = own(own(data, 'overStatus'), 'status');
  const statusText = textOrNull(textOf(own(listOf(own(status, 'content'))[0] ?? null, 'text')), STATUS_LIMIT);
  const seller = sellerIn(said);
  const id = said.get('订单编号')?.trim() ?? '';
  return {
    // `orders.id` has lost its last digits on the way through a number.
    orderId: TAOBAO_ID.test(id) ? id : null,
    orderedOn: orderedOn(said, own(data, 'stepbar')),
    currency: total === null && goods.items.every(({ price }) => price === null) ? null : 'CNY',
    total,
    seller,
    status: taobaoStatus(statusText, textOf(own(data, 'tradeStatus')), goods.allBack),
    statusText,
    items: goods.items,
    channelTexts: [seller, ...goods.addresses, ...goods.badges],
  };
}

const stateIn = (group: Json): string =>
  objectsIn(own(group, 'statusInfo'))
    .slice(0, 10)
    .map((part) => textOf(own(part, 'text')) ?? '')
    .join(' ');

/** Each label's first text, those behind *更多* too. Where the buyer lives is among them, and is left there. */
function labelled(basic: Json): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of objectsIn(basic).slice(0, 400)) {
    const key = cleanText(textOf(own(part, 'key')), 20);
    const text = textOf(own(listOf(own(part, 'content'))[0] ?? null, 'text'));
    if (key && text !== null && !found.has(key) && !/地址|姓名|城市|电话|留言/.test(key))
      found.set(key, text);
  }
  return found;
}

/** 成交时间 is the time of ordering here; where a time of creation stands beside it, that one is. */
function orderedOn(said: Map<string, string>, stepbar: Json): string | null {
  const first = listOf(own(stepbar, 'options'))[0] ?? null;
  const step = /拍下|提交|下单/.test(textOf(own(first, 'content')) ?? '') ? textOf(own(first, 'time')) : null;
  const dates = [
    said.get('创建时间'),
    said.get('下单时间'),
    step,
    earlier(said.get('成交时间'), said.get('付款时间')),
  ];
  return dates.map((text) => yearFirstDate(text)?.date).find((date) => date !== undefined) ?? null;
}

/** A time after the payment is not that of ordering. */
const earlier = (time: string | undefined, paid: string | undefined): string | null =>
  time !== undefined && (paid === undefined || time <= paid) ? time : null;

/** The name that is shown is masked (`3**`), the one for the chat is not. */
function sellerIn(said: Map<string, string>): string | null {
  const raw = said.get('商家') ?? said.get('卖家') ?? said.get('店铺') ?? '';
  const nick = /\bdata-nick=["']([^"'<>]{1,80})["']/.exec(raw.slice(0, 2000))?.[1];
  const name = textOrNull(nick ?? raw, 120);
  return name?.includes('*') ? null : name;
}

function totalIn(amount: Json): string | null {
  const rows = objectsIn(amount).flatMap((part) => {
    const label = cleanText(textOf(own(own(part, 'titleLink'), 'text')), 20);
    return label ? [{ label, text: textOf(own(own(part, 'money'), 'text')) }] : [];
  });
  const row =
    rows.find(({ label }) => /^实付/.test(label)) ??
    rows.find(({ label }) => /^(?:应付|需付|订单总)/.test(label));
  return dataAmount(row?.text ?? null, 'CNY');
}
