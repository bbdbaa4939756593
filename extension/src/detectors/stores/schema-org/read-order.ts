import { ANY_ORDER_ID, orderIdOf, textOrNull } from '../../reading/clean.ts';
import { currencyCode } from '../../reading/currency.ts';
import { parseDate } from '../../reading/dates.ts';
import { countOf, type Json, listOf, own, textOf } from '../../reading/json-data.ts';
import { dataAmount } from '../../reading/money.ts';
import { MAX_ITEMS, type Reading } from '../../reading/result.ts';
import type { OrderStatus, ProposedItem } from '../../types.ts';

/** One schema.org `Order`, whichever syntax it came in, with the invoice that refers to it where there is one. */

const STATUS: Record<string, OrderStatus> = {
  OrderCancelled: 'cancelled',
  OrderReturned: 'returned',
  OrderPaymentDue: 'unpaid',
  OrderProblem: 'unknown',
  OrderDelivered: 'delivered',
  OrderPickupAvailable: 'shipped',
  OrderInTransit: 'shipped',
  OrderProcessing: 'ordered',
  PaymentDue: 'unpaid',
  PaymentPastDue: 'unpaid',
  PaymentDeclined: 'unpaid',
  PaymentComplete: 'ordered',
  PaymentAutomaticallyApplied: 'ordered',
};

export function readOrder(order: Json, invoice: Json, resolve: (value: Json) => Json): Reading {
  const first = (value: Json): Json => resolve(listOf(value)[0] ?? null);
  const nameOf = (value: Json): string | null =>
    textOrNull(textOf(listOf(value)[0] ?? null) ?? textOf(own(first(value), 'name')), 120);
  const titleOf = (value: Json): string | null =>
    textOrNull(textOf(listOf(value)[0] ?? null) ?? textOf(own(first(value), 'name')));

  const offers = listOf(own(order, 'acceptedOffer')).slice(0, MAX_ITEMS).map(resolve);
  const due = first(own(invoice, 'totalPaymentDue'));
  const specification = first(own(order, 'totalPaymentDue') ?? own(order, 'priceSpecification'));
  const currency =
    currencyCode(own(order, 'priceCurrency')) ??
    currencyCode(own(specification, 'priceCurrency') ?? own(specification, 'currency')) ??
    currencyCode(own(due, 'priceCurrency') ?? own(due, 'currency')) ??
    currencyCode(own(offers[0], 'priceCurrency'));
  const amount = (value: Json): string | null => dataAmount(value, currency);
  const said = statusOf(own(order, 'orderStatus'), own(invoice, 'paymentStatus'));

  const offered = offers.map((offer): ProposedItem | null =>
    itemOf(
      titleOf(own(offer, 'itemOffered')) ?? titleOf(own(offer, 'name')),
      countIn(own(offer, 'eligibleQuantity')),
      amount(own(offer, 'price') ?? own(first(own(offer, 'priceSpecification')), 'price')),
    ),
  );
  // A line is a product, or an order item that holds one.
  const lines = listOf(own(order, 'orderedItem'))
    .slice(0, MAX_ITEMS)
    .map(resolve)
    .map((line): ProposedItem | null => {
      const inner = own(line, 'orderedItem');
      const offer = first(own(first(inner), 'offers') ?? own(line, 'offers'));
      return itemOf(
        titleOf(inner) ?? titleOf(line),
        countIn(own(line, 'orderQuantity')),
        amount(own(offer, 'price') ?? own(line, 'price')),
      );
    });

  return {
    orderId:
      numberIn(own(order, 'orderNumber')) ??
      numberIn(own(order, 'confirmationNumber') ?? own(invoice, 'confirmationNumber')),
    orderedOn: dayOf(own(order, 'orderDate')),
    currency,
    total: amount(own(order, 'price')) ?? amount(amountIn(specification)) ?? amount(amountIn(due)),
    seller:
      nameOf(own(order, 'merchant')) ??
      nameOf(own(order, 'seller')) ??
      nameOf(own(order, 'vendor')) ??
      nameOf(own(offers[0], 'seller')) ??
      nameOf(own(invoice, 'provider')) ??
      nameOf(own(invoice, 'broker')),
    ...said,
    items: joined(lines.filter(isItem), offered.filter(isItem)),
  };
}

const isItem = (one: ProposedItem | null): one is ProposedItem => one !== null;

const itemOf = (title: string | null, quantity: number | null, price: string | null): ProposedItem | null =>
  title ? { title, quantity, price } : null;

/** The same things may be said twice, as lines and as offers: what one lacks comes from the other. */
function joined(lines: ProposedItem[], offers: ProposedItem[]): ProposedItem[] {
  if (lines.length === 0) return offers;
  const of = (title: string) => offers.find((offer) => offer.title === title);
  const known = new Set(lines.map(({ title }) => title));
  const more = offers.filter(({ title }) => !known.has(title));
  const filled = lines.map((line) => ({
    ...line,
    quantity: line.quantity ?? of(line.title)?.quantity ?? null,
    price: line.price ?? of(line.title)?.price ?? null,
  }));
  return [...filled, ...more];
}

const numberIn = (value: Json): string | null =>
  orderIdOf(
    textOf(Array.isArray(value) && value.length === 1 ? (value[0] ?? null) : value)?.replace(/^#/, ''),
    ANY_ORDER_ID,
  );

/** As text only: seconds since 1970 have a day only where the shop's zone is known. */
const dayOf = (value: Json): string | null => (typeof value === 'string' ? parseDate(value) : null);

const countIn = (value: Json): number | null =>
  countOf(own(value, 'value') ?? own(value, 'minValue') ?? value);

const amountIn = (specification: Json): Json => own(specification, 'price') ?? own(specification, 'value');

function statusOf(...values: Json[]): { status: OrderStatus; statusText: string | null } {
  for (const value of values) {
    const word = (textOf(value) ?? textOf(own(value, '@id')) ?? textOf(own(value, 'name')))
      ?.trim()
      .split(/[/#:]/)
      .pop();
    if (!word) continue;
    return {
      status: Object.hasOwn(STATUS, word) ? (STATUS[word] ?? 'unknown') : 'unknown',
      statusText: textOrNull(word, 80),
    };
  }
  return { status: 'unknown', statusText: null };
}
