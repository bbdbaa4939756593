import { ANY_ORDER_ID, orderIdOf, textOrNull } from '../../reading/clean.ts';
import { currencyCode } from '../../reading/currency.ts';
import { dataDate, parseDate } from '../../reading/dates.ts';
import { countOf, type Json, listOf, objectTextAt, own, parseJson, textOf } from '../../reading/json-data.ts';
import { dataAmount, fromCents, parseMoney } from '../../reading/money.ts';
import { fullTitle, visibleText } from '../../reading/page-text.ts';
import { detectionOf, guarded, looks, MAX_ITEMS, NOT_A_PURCHASE, purchaseOf } from '../../reading/result.ts';
import { sharedSigns } from '../../reading/shared-signs.ts';
import type { Detection, Detector, OrderStatus, ProposedItem } from '../../types.ts';

/**
 * Shopify's thank-you and order-status pages. The page's own `Shopify.checkout` object is preferred; where a shop has
 * none (layout previews, shops that took it out), the same is read from the order summary.
 */
const ID = 'shopify';

const ORDER_PATH =
  /\/checkouts\/[^/]+(?:\/[^/]+)?\/thank[_-]you$|\/(?:account\/)?orders\/[\w-]+(?:\/authenticate)?$/;
const SIGNS = '[data-step="thank_you"], .os-order-number, .thank-you__order-number, .os-header__title';

const isOrderPage = (url: URL, doc: Document): boolean =>
  ORDER_PATH.test(url.pathname.replace(/\/$/, '')) &&
  (doc.querySelector(SIGNS) !== null || checkoutData(doc) !== null);

/** The object literal after `Shopify.checkout =`, which is JSON. */
function checkoutData(doc: Document): Json {
  for (const script of doc.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    const at = /Shopify\.checkout\s*=\s*(?=\{)/.exec(text);
    if (at) return parseJson(objectTextAt(text, at.index));
  }
  return null;
}

function read(url: URL, doc: Document): Detection {
  if (!isOrderPage(url, doc)) return NOT_A_PURCHASE(ID);
  const data = checkoutData(doc);
  const currency = currencyCode(own(data, 'currency')) ?? shownCurrency(doc);
  const lines = itemsFrom(data, currency);
  const { status, statusText } = statusOf(doc);
  return detectionOf(ID, [
    purchaseOf(url.hostname, {
      orderId: shownNumber(doc),
      // The number that data knows is another than the one on the receipt.
      aliases: [orderIdOf(textOf(own(data, 'order_id')), ANY_ORDER_ID)].filter((one) => one !== null),
      orderedOn: dataDate(own(data, 'created_at')) ?? shownDate(doc),
      currency,
      total: dataAmount(own(data, 'total_price'), currency) ?? shownTotal(doc, url, currency),
      seller: seller(doc, data),
      status,
      statusText,
      items: lines.length > 0 ? lines : shownItems(doc, url, currency),
    }),
  ]);
}

function shownNumber(doc: Document): string | null {
  const text = visibleText(doc.querySelector('.os-order-number, .thank-you__order-number'), 120);
  const word = /[#№]\s*(\S+)|([\p{L}]*[-]?\d[\w-]*)\s*$/u.exec(text);
  return orderIdOf(word?.[1] ?? word?.[2], ANY_ORDER_ID);
}

const shownDate = (doc: Document): string | null =>
  parseDate(
    doc.querySelector('.os-header time[datetime], .order-date time[datetime]')?.getAttribute('datetime') ??
      null,
  );

const shownCurrency = (doc: Document): string | null =>
  currencyCode(doc.querySelector('.payment-due__currency')?.textContent) ??
  currencyCode(doc.querySelector('[data-presentment-currency]')?.getAttribute('data-presentment-currency'));

function shownTotal(doc: Document, url: URL, currency: string | null): string | null {
  const due = doc.querySelector('.payment-due__price, [data-checkout-payment-due-target]');
  const shown = parseMoney(visibleText(due), currency ?? sharedSigns(url.hostname));
  return shown?.amount ?? fromCents(due?.getAttribute('data-checkout-payment-due-target'), currency);
}

function itemsFrom(data: Json, currency: string | null): ProposedItem[] {
  return listOf(own(data, 'line_items'))
    .slice(0, MAX_ITEMS)
    .flatMap((line) => {
      const title = textOrNull(textOf(own(line, 'title')));
      const quantity = countOf(own(line, 'quantity'));
      return title ? [{ title, quantity, price: dataAmount(own(line, 'price'), currency) }] : [];
    });
}

/** The summary's price is the line's, so it is the unit's only where one was bought. */
function shownItems(doc: Document, url: URL, currency: string | null): ProposedItem[] {
  return [...doc.querySelectorAll('tr.product, [data-variant-id]')].slice(0, MAX_ITEMS).flatMap((row) => {
    const name = row.querySelector('.product__description__name, .product-description-name');
    const title = name ? fullTitle(name) : '';
    const quantity = countOf(
      visibleText(row.querySelector('.product-thumbnail__quantity, .product__quantity'), 20),
    );
    const line = parseMoney(
      visibleText(row.querySelector('.product__price')),
      currency ?? sharedSigns(url.hostname),
    );
    return title ? [{ title, quantity, price: quantity === 1 ? (line?.amount ?? null) : null }] : [];
  });
}

function seller(doc: Document, data: Json): string | null {
  const shop = doc
    .querySelector('meta[property="og:site_name"], meta[name="shopify-shop-name"]')
    ?.getAttribute('content');
  if (shop) return textOrNull(shop, 120);
  const vendors = new Set(listOf(own(data, 'line_items')).map((line) => textOf(own(line, 'vendor'))));
  const logo = doc.querySelector('.banner .logo__text, .logo__text--large, .logo__image')?.textContent;
  const [only] = vendors;
  return textOrNull(logo, 120) ?? (vendors.size === 1 && only ? textOrNull(only, 120) : null);
}

function statusOf(doc: Document): { status: OrderStatus; statusText: string | null } {
  const head = visibleText(doc.querySelector('#main-header, .os-header__title'), 120);
  const step = visibleText(doc.querySelector('.os-step__title'), 120);
  const words = `${head} ${step}`;
  if (/cancel|storniert|annul|取消|キャンセル/i.test(words))
    return { status: 'cancelled', statusText: head || step };
  if (/refund|erstattet|rembours|退款|返金/i.test(words))
    return { status: 'refunded', statusText: head || step };
  if (/delivered|zugestellt|livré|已送达|配達済/i.test(words))
    return { status: 'delivered', statusText: step || head };
  if (/on (?:its|the) way|shipped|unterwegs|已发货/i.test(words))
    return { status: 'shipped', statusText: step || head };
  return { status: 'ordered', statusText: step || head || null };
}

export const shopify: Detector = {
  id: ID,
  matches: [],
  isOrderPage: (url, doc) => looks(() => isOrderPage(url, doc)),
  read: (url, doc) => guarded(ID, () => read(url, doc)),
};
