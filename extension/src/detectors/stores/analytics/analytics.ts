import { ANY_ORDER_ID, cleanText, orderIdOf, textOrNull } from '../../reading/clean.ts';
import { crossChecked } from '../../reading/cross-check.ts';
import { currencyCode } from '../../reading/currency.ts';
import { countOf, type Json, own, textOf } from '../../reading/json-data.ts';
import { pageWords } from '../../reading/labelled.ts';
import { dataAmount } from '../../reading/money.ts';
import { detectionOf, guarded, looks, MAX_ITEMS, NOT_A_PURCHASE, purchaseOf } from '../../reading/result.ts';
import type { Detection, Detector, PageState, ProposedItem } from '../../types.ts';
import { isOrderPage, scriptsOf } from './analytics-look.ts';
import { type PurchaseEvent, purchaseEvents } from './purchase-events.ts';

/** The purchase that a shop tells Google's tags (GA4, Universal Analytics) on the page that confirms it. */
const ID = 'analytics';

function read(url: URL, doc: Document, state?: PageState): Detection {
  // An event says what happened when the page was loaded, which may not be what it shows now.
  if (state?.fresh === false || !isOrderPage(url, doc)) return NOT_A_PURCHASE(ID);
  const events = scriptsOf(doc).flatMap(purchaseEvents);
  if (events.length === 0) return NOT_A_PURCHASE(ID);
  // One without number and things says nothing: all of it is computed elsewhere, and nothing here is run.
  const chunks = pageWords(doc);
  const ids = new Set(events.map(({ id }) => id));
  const purchases = [...ids].slice(0, 20).map((id) => {
    // Told twice, to two generations of tags: the fuller one.
    const same = events.filter((event) => event.id === id);
    const fullest = same.find(({ lines }) => lines.length > 0) ?? same[0];
    return fullest && crossChecked(proposal(fullest, url), chunks, url, doc, ids.size > 1, 'shown');
  });
  return detectionOf(
    ID,
    purchases.filter((purchase) => purchase !== undefined),
  );
}

function proposal(event: PurchaseEvent, url: URL) {
  const currency = currencyCode(event.currency);
  return purchaseOf(cleanText(url.hostname), {
    orderId: orderIdOf(event.id?.replace(/^#/, ''), ANY_ORDER_ID),
    orderedOn: null,
    currency,
    total: lacksPostage(event, currency) ? null : dataAmount(event.total, currency),
    seller: textOrNull(textOf(event.seller), 120),
    status: 'ordered',
    statusText: null,
    items: event.lines.slice(0, MAX_ITEMS).flatMap((line) => itemOf(line, currency)),
  });
}

/** Revenue that is the sum of the lines though postage was paid is not what the buyer paid. */
function lacksPostage({ total, shipping, lines }: PurchaseEvent, currency: string | null): boolean {
  const cents = (value: Json): number => Math.round(Number(dataAmount(value, currency) ?? Number.NaN) * 100);
  if (!(cents(shipping) > 0)) return false;
  const sum = lines.reduce<number>(
    (all, line) => all + cents(own(line, 'price')) * (countOf(own(line, 'quantity')) ?? Number.NaN),
    0,
  );
  return sum === cents(total);
}

function itemOf(line: Json, currency: string | null): ProposedItem[] {
  const title = textOrNull(textOf(own(line, 'item_name') ?? own(line, 'name')));
  if (!title) return [];
  return [
    { title, quantity: countOf(own(line, 'quantity')), price: dataAmount(own(line, 'price'), currency) },
  ];
}

export const analytics: Detector = {
  id: ID,
  matches: [],
  isOrderPage: (url, doc) => looks(() => isOrderPage(url, doc)),
  read: (url, doc, state) => guarded(ID, () => read(url, doc, state)),
};
