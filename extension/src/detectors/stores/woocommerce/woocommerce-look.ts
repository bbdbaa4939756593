const PATH = /\/(?:order-received|view-order)\/\d+/;
const OVERVIEW =
  '.woocommerce-order-overview, .woocommerce-order-details, .woocommerce-thankyou-order-failed, [class*="wc-block-order-confirmation"], mark.order-number';
const BODY = 'body.woocommerce-order-received, body.woocommerce-view-order';

/** Endpoints can be renamed and themes rename classes: one of the two has to be there, and the key or a second sign. */
export function isOrderPage(url: URL, doc: Document): boolean {
  const named = PATH.test(url.pathname);
  if (named && /^wc_order_/.test(url.searchParams.get('key') ?? '')) return true;
  if (/\/view-order\/\d+/.test(url.pathname) && doc.querySelector('table') !== null) return true;
  return doc.querySelector(OVERVIEW) !== null && (named || doc.querySelector(BODY) !== null);
}
