import { orderIdOf, textOrNull } from '../../reading/clean.ts';
import { countOf, type Json, listOf, own, parseJson, textOf } from '../../reading/json-data.ts';
import { MAX_ITEMS, MAX_ORDERS } from '../../reading/result.ts';
import { ORDER_ID } from './apple-sites.ts';

/**
 * `<script id="init_data" type="application/json">`: the order as Apple's own page reads it. Parts are called after what
 * they are (`orderHeader`), hold their values under `d` and the names of their parts under `c`.
 */
export type AppleItem = {
  title: string | null;
  quantity: number | null;
  total: string | null;
  list: string | null;
  /** `SHIPPED`; null on lists. */
  code: string | null;
  /** What the page shows for it, in the language of the buyer. */
  words: string | null;
  /** `CH/A`: the end of the part number. */
  madeFor: string | null;
};

export type AppleOrder = {
  orderId: string | null;
  placed: string | null;
  total: string | null;
  items: AppleItem[];
};

/** `MG714CH/A`: the letters at the end say for which country it was made. */
const MADE_FOR = /^[A-Z0-9]{4,8}?([A-Z]{1,2}\/[A-Z])$/;

/** The embedded data; null where there is none, or where it is cut off. */
export function initData(doc: Document): Json {
  const script = doc.querySelector('script#init_data, script[type="application/json"][id*="init" i]');
  const text = script?.textContent;
  // Line breaks within strings were met; JSON has none.
  return parseJson(text) ?? parseJson(text?.replace(/\p{Cc}/gu, ' '));
}

export function detailOf(data: Json): AppleOrder | null {
  const detail = own(data, 'orderDetail');
  if (detail === null) return null;
  const header = own(detail, 'orderHeader');
  const items = itemsUnder(own(detail, 'orderItems')).slice(0, MAX_ITEMS);
  return {
    orderId: idOf(valueIn(header, 'orderNumber') ?? valueIn(detail, 'orderNumber')),
    placed: textOf(valueIn(header, 'orderPlacedDate')),
    total:
      textOf(valueIn(own(detail, 'pricingSummary'), 'orderTotal')) ??
      textOf(valueIn(own(header, 'payNow'), 'totalAmount')),
    items: items.map(itemOf),
  };
}

/** The orders of a list; null where the data is of another kind of page. */
export function listedOrders(data: Json): AppleOrder[] | null {
  const list = own(data, 'orderList');
  if (list === null) return null;
  return partsOf(list, 'order')
    .slice(0, MAX_ORDERS)
    .map((order) => ({
      orderId: idOf(valueIn(order, 'webOrderNumber') ?? valueIn(order, 'orderNumber')),
      placed: textOf(valueIn(order, 'orderPlacedDate') ?? valueIn(order, 'orderDate')),
      total: textOf(valueIn(order, 'orderTotal')),
      items: partsOf(order, '').slice(0, MAX_ITEMS).map(itemOf),
    }));
}

const idOf = (value: Json): string | null => orderIdOf(textOf(value), ORDER_ID);

const valueIn = (part: Json, key: string): Json => own(own(part, 'd'), key);

/** The parts that a node names, in that order, and then those it holds without naming them. */
function partsOf(node: Json, prefix: string): Json[] {
  if (node === null || typeof node !== 'object' || Array.isArray(node)) return [];
  const named = listOf(own(node, 'c')).flatMap((name) => textOf(name) ?? []);
  const names = new Set([...named, ...(prefix ? Object.keys(node) : [])]);
  return [...names]
    .filter((name) => name.startsWith(prefix))
    .flatMap((name) => {
      const part = own(node, name);
      return part !== null && typeof part === 'object' && !Array.isArray(part) ? [part] : [];
    });
}

/** Items may be grouped, by parcel or by store. */
const itemsUnder = (node: Json, depth = 0): Json[] =>
  partsOf(node, 'orderItem').flatMap((part) =>
    own(part, 'orderItemDetails') === null && depth < 3 ? itemsUnder(part, depth + 1) : [part],
  );

/** On a list the values are the item's own; on the details they stand under `orderItemDetails`. */
function itemOf(item: Json): AppleItem {
  const details = own(item, 'orderItemDetails') ?? item;
  const tracker = own(item, 'orderItemStatusTracker');
  const text = (key: string) => textOrNull(textOf(valueIn(details, key)));
  return {
    title: text('productName') ?? text('itemShortName') ?? text('productShortName'),
    quantity: countOf(valueIn(details, 'quantity')),
    total: text('totalPrice'),
    list: text('listPrice'),
    code: textOrNull(textOf(valueIn(tracker, 'currentStatus')), 60),
    words: textOrNull(textOf(valueIn(tracker, 'statusDescription')), 80) ?? text('deliveryDate'),
    madeFor: MADE_FOR.exec(text('partNumber') ?? '')?.[1] ?? null,
  };
}
