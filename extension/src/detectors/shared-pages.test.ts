import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, it } from 'vitest';
import { detect, detectorById } from './index.ts';
import type { Detection, ProposedPurchase } from './types.ts';

/** The saved pages of real accounts, where they are at hand: what is read is what the manifest says they contain. */
const stores = new URL('../../../../shared/stores/', import.meta.url);
const manifest = new URL('manifest.json', stores);
const present = existsSync(manifest);

type Wanted = {
  orderId: string | null;
  date: string | null;
  currency: string | null;
  total: number | null;
  seller: string | null;
  status?: string | null;
  items: { title: string; quantity: number | null; price: number | null }[];
};
type Page = {
  file: string;
  url: string;
  is_purchase: boolean;
  expected: (Wanted & { orders?: Wanted[] }) | null;
};

const all: Page[] = present ? JSON.parse(readFileSync(manifest, 'utf8')) : [];
const folderOf = (page: Page): string => page.file.split('/')[0] ?? '';
const pages = all.filter((page) =>
  ['amazon', 'jd', 'shopify', 'woocommerce', 'generic'].includes(folderOf(page)),
);

/**
 * Where the manifest leaves null what the page does show, with the place that shows it. The manifest's own note says of
 * quantities "badge only when >1; left null".
 */
const SHOWN_THOUGH_NULL = [
  { orderId: '113-1971284-5573839', field: 'quantity', value: 2, place: '<span class="item-view-qty">' },
  { orderId: '112-5939971-8962610', field: 'quantity', value: 2, place: '<span class="product-image__qty">' },
  { orderId: '112-4482432-2955442', field: 'status', value: 'Sent', place: 'Sent' },
];

const documentOf = (page: Page): Document =>
  parseHTML(readFileSync(new URL(`pages/${page.file}`, stores), 'utf8')).document;
const readPage = (page: Page): Detection => detect(new URL(page.url), documentOf(page));
const isWebPage = (page: Page): boolean => /^https?:\/\//.test(page.url);

const asNumber = (amount: string | null): number | null => (amount === null ? null : Number(amount));
const allowed = (orderId: string | null, field: string): unknown =>
  SHOWN_THOUGH_NULL.find((one) => one.orderId === orderId && one.field === field)?.value;

function expectPurchase(got: ProposedPurchase | undefined, wanted: Wanted): void {
  const title = (index: number) => got?.items[index]?.title;
  expect(got?.orderId).toBe(wanted.orderId);
  expect(got?.orderedOn).toBe(wanted.date);
  expect(got?.currency).toBe(wanted.currency);
  expect(asNumber(got?.total ?? null)).toBe(wanted.total);
  expect(got?.seller ?? null).toBe(wanted.seller);
  if (wanted.status !== undefined) {
    const wantedStatus = wanted.status ?? allowed(wanted.orderId, 'status') ?? null;
    expect(
      wantedStatus === null ? got?.statusText : (got?.statusText ?? '').startsWith(`${wantedStatus}`),
    ).toBe(wantedStatus === null ? null : true);
  }
  expect(got?.items.length).toBe(wanted.items.length);
  for (const [index, item] of wanted.items.entries()) {
    expect(title(index)).toBe(item.title);
    const quantity = got?.items[index]?.quantity ?? null;
    if (!(item.quantity === null && quantity !== null && quantity === allowed(wanted.orderId, 'quantity'))) {
      expect(quantity).toBe(item.quantity);
    }
    expect(asNumber(got?.items[index]?.price ?? null)).toBe(item.price);
  }
}

describe.skipIf(!present)('saved pages', () => {
  it.each(pages.filter((page) => page.is_purchase).map((page) => [page.file, page] as const))(
    '%s',
    (_, page) => {
      const detection = readPage(page);
      const wanted = page.expected?.orders ?? (page.expected ? [page.expected] : []);
      expect(wanted.length).toBeGreaterThan(0);
      expect(detection.kind).toBe('purchase');
      expect(detection.purchases.length).toBe(wanted.length);
      for (const [index, one] of wanted.entries()) expectPurchase(detection.purchases[index], one);
    },
  );

  it.each(
    all.filter((page) => !page.is_purchase && isWebPage(page)).map((page) => [page.file, page] as const),
  )('no purchase: %s', (_, page) => {
    expect(readPage(page).kind).toBe('not-a-purchase');
  });

  it.each(['amazon', 'jd'])('%s leaves the pages of all others alone', (id) => {
    const detector = detectorById(id);
    const others = all.filter((page) => folderOf(page) !== id);
    expect(others.length).toBeGreaterThan(20);
    for (const page of others) {
      // A saved mail has no address that a browser could be at.
      if (!isWebPage(page)) continue;
      expect(detector?.read(new URL(page.url), documentOf(page)).kind, page.file).toBe('not-a-purchase');
    }
  });

  it.each(SHOWN_THOUGH_NULL)(
    'the page of $orderId shows its $field, which the manifest leaves null',
    (one) => {
      const page = pages.find((candidate) =>
        candidate.expected?.orders?.some((order) => order.orderId === one.orderId),
      );
      const html = readFileSync(new URL(`pages/${page?.file}`, stores), 'utf8');
      expect(html).toContain(one.place);
      const got = page && readPage(page).purchases.find((purchase) => purchase.orderId === one.orderId);
      expect(one.field === 'status' ? got?.statusText : got?.items.map((item) => item.quantity)).toEqual(
        one.field === 'status' ? one.value : expect.arrayContaining([one.value]),
      );
    },
  );
});

afterAll(() => {
  const text = present
    ? `${all.length} saved pages at hand, ${pages.length} read against the manifest`
    : 'saved pages not at hand: all their cases skipped';
  console.info(`[detectors] ${text}`);
});
