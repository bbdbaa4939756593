import { hasShared, ordersOf, readSaved, savedPages as saved } from '../../e2e/support/shared.ts';

/** The saved web pages and what they contain; none where the folder is not at hand. */
export type BenchPage = {
  file: string;
  url: string;
  html: string;
  /** Null: a page that is no purchase. What of each order a reader must have found. */
  orders: { orderId: string | null; titles: string[] }[] | null;
};

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const everyFolder = [
  'amazon',
  'amazon.com-invoice',
  'amazon.de-invoice',
  'apple-cn',
  'forever21',
  'generic',
  'jd',
  'magento',
  'mi',
  'pdd',
  'product',
  'shopify',
  'taobao',
  'vmall',
  'woocommerce',
];

export const savedPages = (): BenchPage[] =>
  hasShared
    ? saved(everyFolder).map((page) => ({
        file: page.file,
        url: page.url,
        html: readSaved(page),
        orders: page.is_purchase
          ? ordersOf(page).map(({ orderId, items }) => ({
              orderId,
              titles: (items ?? []).map(({ title }) => plain(title)),
            }))
          : null,
      }))
    : [];

/** How many of the orders are in what a reader gave back: the number and every title, wherever it put them. */
export function ordersIn(output: unknown, orders: NonNullable<BenchPage['orders']>): number {
  const strings: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'number') strings.push(plain(String(value)));
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(walk);
  };
  walk(output);
  const has = (wanted: string): boolean => strings.some((text) => text.includes(wanted));
  return orders.filter(({ orderId, titles }) => (orderId === null || has(orderId)) && titles.every(has))
    .length;
}
