const ORDER_PATH =
  /\/checkouts\/(?:[^/]+\/){1,3}thank[_-]you$|\/orders\/[\w-]{2,}(?:\/(?:authenticate|confirmed))?$/;
const CLASSIC = '[data-step="thank_you"], .os-order-number, .thank-you__order-number, .os-header__title';
const SHOPIFY =
  'script[src*="cdn.shopify.com"], link[href*="cdn.shopify.com"], [src*="/cdn/shop/"], link[href*="/cdn/shop/"], [src*="/shopifycloud/"], link[href*="/shopifycloud/"], #shopify-features';

const CHECKOUT = /Shopify\.checkout\s*=\s*\{/;

/** Orders lie at these paths; that it is Shopify's shop shows in its host, its marks or where its files come from. */
export function isOrderPage(url: URL, doc: Document): boolean {
  if (!ORDER_PATH.test(url.pathname.replace(/\/$/, ''))) return false;
  return (
    /(?:^|\.)shopify\.com$/.test(url.hostname) ||
    doc.querySelector(`${CLASSIC}, ${SHOPIFY}`) !== null ||
    [...doc.querySelectorAll('script:not([src])')].some((script) => CHECKOUT.test(script.textContent ?? ''))
  );
}
