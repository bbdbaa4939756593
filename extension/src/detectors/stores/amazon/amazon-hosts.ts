import type { NumericOrder } from '../../reading/dates.ts';

/** Every national Amazon; the currency of its prices, and `m` or `d` for what comes first in `3/4/2025` (none: euro, day). */
const SITES =
  'com USD m,ca CAD,com.mx MXN d,com.br BRL d,co.uk GBP d,ie,de,fr,it,es,nl,com.be,se SEK d,pl PLN d,com.tr TRY d,ae AED d,sa SAR d,eg EGP d,in INR d,co.jp JPY,cn CNY,com.au AUD d,sg SGD d,co.za ZAR d'
    .split(',')
    .map((line) => line.split(' '));

export const AMAZON_MATCHES = SITES.map(([end]) => `https://*.amazon.${end}/*`);

export type Site = { currency: string; order: NumericOrder };

/** The site of an address, or null for any other host, `amazon.com.evil.example` among them. */
export function siteOf(hostname: string): Site | null {
  const end = /^(?:(?:www|smile|business)\.)?amazon\.([a-z.]+)$/.exec(hostname)?.[1];
  const site = SITES.find(([own]) => own === end);
  if (!site) return null;
  const [, currency = 'EUR', first = site[1] ? '' : 'd'] = site;
  return { currency, order: first === 'm' ? 'mdy' : first ? 'dmy' : null };
}

const isAt =
  (ends: string) =>
  (path: string): boolean =>
    new RegExp(`^(?:/-/[a-z_-]{2,5})?/(?:${ends})(?:/|$)`, 'i').test(path);

export const isHistoryPath = isAt(
  'your-orders/orders|gp/(?:css|your-account)/order-history|b2b/(?:aba/)?order-history',
);
/** Laid out as an order's page or as a sheet to print, by its age. */
const SHEET = 'gp/css/summary/print\\.html|gp/digital/your-account/order-summary\\.html';
export const isSheetPath = isAt(SHEET);
export const isDetailsPath = isAt(
  `your-orders/order-details|gp/(?:css|your-account)/order-details|b2b/(?:aba/)?order-details|${SHEET}`,
);
export const isThankYouPath = isAt('gp/buy/thankyou');

/** Any of these addresses asks to sign in first. */
export const isSignIn = (doc: Document): boolean =>
  doc.querySelector('form[name="signIn"], #ap_email') !== null;

/** What the details pages of an order are wrapped in, and the cards of a list. */
export const ORDER_ROOT = '#orderDetails, #odp-main-section, #digitalOrderSummaryContainer';
export const ORDER_CARD = '.order-card, .js-order-card:not(.order-card *), [id="orderCard"]';

export const AMAZON_LOOK = {
  id: 'amazon',
  matches: AMAZON_MATCHES,
  isOrderPage: ({ hostname, pathname }: URL): boolean =>
    siteOf(hostname) !== null && [isHistoryPath, isDetailsPath, isThankYouPath].some((is) => is(pathname)),
} as const;
