import { ANY_ORDER_ID, orderIdOf, textOrNull } from '../../reading/clean.ts';
import { currencyCode } from '../../reading/currency.ts';
import { parseDate } from '../../reading/dates.ts';
import { countOf, type Json, listOf, objectTextAt, own, parseJson, textOf } from '../../reading/json-data.ts';
import { dataAmount } from '../../reading/money.ts';
import { MAX_ITEMS } from '../../reading/result.ts';
import type { ProposedItem } from '../../types.ts';

/** `Shopify.checkout`, which classic pages hold as JSON: exact, and in no language. */
export type CheckoutData = {
  alias: string | null;
  orderedOn: string | null;
  currency: string | null;
  total: string | null;
  /** Less than the total where a gift card paid a part. */
  due: string | null;
  items: ProposedItem[];
};

export function checkoutData(doc: Document): CheckoutData | null {
  for (const script of doc.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    const at = /Shopify\.checkout\s*=\s*(?=\{)/.exec(text);
    const data = at ? parseJson(objectTextAt(text, at.index)) : null;
    if (data !== null) return readCheckout(data);
  }
  return null;
}

function readCheckout(data: Json): CheckoutData {
  // The buyer's money where the shop counts in another.
  const shown = own(own(data, 'total_price_set'), 'presentment_money');
  const base = currencyCode(own(data, 'currency'));
  const currency =
    currencyCode(own(shown, 'currency_code')) ?? currencyCode(own(data, 'presentment_currency')) ?? base;
  const isBase = currency === base;
  const amount = (value: Json): string | null => dataAmount(value, currency);
  return {
    // The number that data knows is another than the one on the receipt.
    alias: orderIdOf(textOf(own(data, 'order_id')), ANY_ORDER_ID),
    orderedOn: parseDate(textOf(own(data, 'created_at'))),
    currency,
    total: amount(own(shown, 'amount')) ?? (isBase ? amount(own(data, 'total_price')) : null),
    due: isBase ? amount(own(data, 'payment_due')) : null,
    items: listOf(own(data, 'line_items'))
      .slice(0, MAX_ITEMS)
      .flatMap((line) => {
        const title = textOrNull(textOf(own(line, 'title')));
        // In which of two currencies a line counts is not said.
        const price = isBase ? amount(own(line, 'price')) : null;
        return title ? [{ title, quantity: countOf(own(line, 'quantity')), price }] : [];
      }),
  };
}
