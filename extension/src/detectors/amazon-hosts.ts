import type { NumericOrder } from './dates.ts';

/** Every national Amazon: the currency of its prices, and how it writes `3/4/2025` (null: it does not). */
const SITES: Record<string, [currency: string, order: NumericOrder]> = {
  com: ['USD', 'mdy'],
  ca: ['CAD', null],
  'com.mx': ['MXN', 'dmy'],
  'com.br': ['BRL', 'dmy'],
  'co.uk': ['GBP', 'dmy'],
  ie: ['EUR', 'dmy'],
  de: ['EUR', 'dmy'],
  fr: ['EUR', 'dmy'],
  it: ['EUR', 'dmy'],
  es: ['EUR', 'dmy'],
  nl: ['EUR', 'dmy'],
  'com.be': ['EUR', 'dmy'],
  se: ['SEK', 'dmy'],
  pl: ['PLN', 'dmy'],
  'com.tr': ['TRY', 'dmy'],
  ae: ['AED', 'dmy'],
  sa: ['SAR', 'dmy'],
  eg: ['EGP', 'dmy'],
  in: ['INR', 'dmy'],
  'co.jp': ['JPY', null],
  cn: ['CNY', null],
  'com.au': ['AUD', 'dmy'],
  sg: ['SGD', 'dmy'],
  'co.za': ['ZAR', 'dmy'],
};

export const AMAZON_MATCHES = Object.keys(SITES).map((end) => `https://*.amazon.${end}/*`);

export type Site = { currency: string; country: string; order: NumericOrder };

/** The site of an address, or null for any other host, `amazon.com.evil.example` among them. */
export function siteOf(hostname: string): Site | null {
  const end = /^(?:(?:www|smile|business)\.)?amazon\.([a-z.]+)$/.exec(hostname)?.[1];
  const site = end !== undefined && Object.hasOwn(SITES, end) ? SITES[end] : undefined;
  if (!site || end === undefined) return null;
  return { currency: site[0], country: /[a-z]+$/.exec(end)?.[0] ?? '', order: site[1] };
}

const PATH =
  /^(?:\/-\/[a-z]{2}(?:[_-][a-z]{2})?)?\/(?:your-orders\/(?:orders|order-details)|gp\/(?:css|your-account)\/(?:order-history|order-details)|gp\/digital\/your-account\/order-summary\.html|gp\/aw\/ya|b2b\/(?:aba\/)?order-(?:history|details))(?:\/|$)/i;

export const isOrderPath = (pathname: string): boolean => PATH.test(pathname);
