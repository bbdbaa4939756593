import { ANY_ORDER_ID, cleanText, orderIdOf, textOrNull } from '../../reading/clean.ts';
import { currencyCode } from '../../reading/currency.ts';
import { dataDate } from '../../reading/dates.ts';
import { parseLiteral } from '../../reading/js-literal.ts';
import { countOf, type Json, listOf, objectsIn, own, parseJson, textOf } from '../../reading/json-data.ts';
import { dataAmount } from '../../reading/money.ts';
import {
  detectionOf,
  guarded,
  looks,
  MAX_ITEMS,
  MAX_ORDERS,
  NOT_A_PURCHASE,
  purchaseOf,
  type Reading,
} from '../../reading/result.ts';
import type { Detection, Detector, OrderStatus, ProposedItem, ProposedPurchase } from '../../types.ts';

/** Any shop that says its order in data: schema.org `Order` as JSON-LD, or the `purchase` event of Google's tags. */
const ID = 'schema-org';

const SCRIPTS = 'script:not([src])';
const GOOGLE_EVENT =
  /["']?event["']?\s*:\s*["']purchase["']|["']event["']\s*,\s*["']purchase["']|actionField/;

function isOrderPage(_url: URL, doc: Document): boolean {
  return [...doc.querySelectorAll(SCRIPTS)].some((script) => {
    const text = script.textContent ?? '';
    return isLinkedData(script)
      ? /"@type"\s*:\s*\[?\s*"(?:[\w:/.]*[/:])?Order"/.test(text)
      : GOOGLE_EVENT.test(text);
  });
}

const isLinkedData = (script: Element): boolean => /ld\+json/i.test(script.getAttribute('type') ?? '');

function read(url: URL, doc: Document): Detection {
  const scripts = [...doc.querySelectorAll(SCRIPTS)];
  const orders = scripts
    .filter(isLinkedData)
    .flatMap((script) => objectsIn(parseJson(script.textContent)).filter(isOrder));
  const purchases = orders.slice(0, MAX_ORDERS).map((order) => readOrder(order, url));
  if (purchases.length > 0) return detectionOf(ID, purchases);
  const event = scripts
    .filter((script) => !isLinkedData(script))
    .map(googlePurchase)
    .find((found) => found !== null);
  if (event) return detectionOf(ID, [readEvent(event, url)]);
  return isOrderPage(url, doc) ? detectionOf(ID, []) : NOT_A_PURCHASE(ID);
}

const isOrder = (node: Json): boolean =>
  listOf(own(node, '@type')).some((type) => typeof type === 'string' && /(?:^|[/:])Order$/.test(type));

const STATUS: Record<string, OrderStatus> = {
  OrderCancelled: 'cancelled',
  OrderReturned: 'returned',
  OrderPaymentDue: 'unpaid',
  OrderProblem: 'unknown',
  OrderDelivered: 'delivered',
  OrderPickupAvailable: 'shipped',
  OrderInTransit: 'shipped',
  OrderProcessing: 'ordered',
};

function readOrder(order: Json, url: URL): ProposedPurchase {
  const offers = listOf(own(order, 'acceptedOffer'));
  const currency = currencyCode(own(order, 'priceCurrency')) ?? currencyCode(own(offers[0], 'priceCurrency'));
  const word = statusWord(own(order, 'orderStatus'));
  return proposal(url, {
    orderId: orderIdOf(textOf(own(order, 'orderNumber')), ANY_ORDER_ID),
    orderedOn: dataDate(own(order, 'orderDate')),
    currency,
    total:
      dataAmount(own(order, 'price'), currency) ??
      dataAmount(own(own(order, 'totalPaymentDue'), 'price'), currency),
    seller:
      nameOf(own(order, 'merchant')) ?? nameOf(own(order, 'seller')) ?? nameOf(own(offers[0], 'seller')),
    status: word !== null && Object.hasOwn(STATUS, word) ? (STATUS[word] ?? 'unknown') : 'unknown',
    statusText: textOrNull(word, 80),
    items: [...offers.map((offer) => offered(offer, currency)), ...orderedItems(order, currency)],
  });
}

const statusWord = (value: Json): string | null => textOf(value)?.split(/[/#]/).pop() ?? null;

const nameOf = (value: Json): string | null =>
  textOrNull(textOf(value) ?? textOf(own(listOf(value)[0], 'name')), 120);

type MaybeItem = ProposedItem | null;

function offered(offer: Json, currency: string | null): MaybeItem {
  return item(
    nameOf(own(offer, 'itemOffered')) ?? nameOf(offer),
    countOf(own(own(offer, 'eligibleQuantity'), 'value')) ?? countOf(own(offer, 'eligibleQuantity')),
    dataAmount(own(offer, 'price'), currency),
  );
}

/** `orderedItem` is a list of products, or of order items that each hold a product. */
function orderedItems(order: Json, currency: string | null): MaybeItem[] {
  return listOf(own(order, 'orderedItem')).map((line) => {
    const inner = own(line, 'orderedItem');
    const price = own(own(inner ?? line, 'offers'), 'price') ?? own(line, 'price');
    return item(
      nameOf(inner) ?? nameOf(line),
      countOf(own(line, 'orderQuantity')),
      dataAmount(price, currency),
    );
  });
}

const item = (title: string | null, quantity: number | null, price: string | null): MaybeItem =>
  title ? { title, quantity, price } : null;

/** The data of a `purchase` event, of either generation of Google's tags. */
function googlePurchase(script: Element): Json {
  const text = script.textContent ?? '';
  if (text.length > 500_000 || !GOOGLE_EVENT.test(text)) return null;
  for (const push of text.matchAll(
    /dataLayer\s*\.\s*push\s*\(|gtag\s*\(\s*["']event["']\s*,\s*["']purchase["']\s*,/g,
  )) {
    const data = parseLiteral(text.slice(push.index + push[0].length));
    if (push[0].startsWith('gtag') && own(data, 'transaction_id') !== null) return data;
    if (own(data, 'event') === 'purchase' && own(data, 'ecommerce') !== null) return own(data, 'ecommerce');
    if (own(own(data, 'ecommerce'), 'purchase') !== null) return own(own(data, 'ecommerce'), 'purchase');
  }
  return null;
}

function readEvent(event: Json, url: URL): ProposedPurchase {
  const action = own(event, 'actionField') ?? event;
  const currency = currencyCode(own(event, 'currency')) ?? currencyCode(own(event, 'currencyCode'));
  const lines = listOf(own(event, 'items') ?? own(event, 'products'));
  return proposal(url, {
    orderId: orderIdOf(textOf(own(action, 'transaction_id') ?? own(action, 'id')), ANY_ORDER_ID),
    orderedOn: null,
    currency,
    total: dataAmount(own(action, 'value') ?? own(action, 'revenue'), currency),
    seller: textOrNull(textOf(own(action, 'affiliation')), 120),
    status: 'ordered',
    statusText: null,
    items: lines.map((line) =>
      item(
        textOrNull(textOf(own(line, 'item_name') ?? own(line, 'name'))),
        countOf(own(line, 'quantity')),
        dataAmount(own(line, 'price'), currency),
      ),
    ),
  });
}

/** Shops number their orders alike, so the shop's address is the store. */
function proposal(url: URL, reading: Omit<Reading, 'items'> & { items: MaybeItem[] }): ProposedPurchase {
  const items = reading.items.filter((one) => one !== null).slice(0, MAX_ITEMS);
  return purchaseOf(cleanText(url.hostname), { ...reading, items });
}

export const schemaOrg: Detector = {
  id: ID,
  matches: [],
  isOrderPage: (url, doc) => looks(() => isOrderPage(url, doc)),
  read: (url, doc) => guarded(ID, () => read(url, doc)),
};
