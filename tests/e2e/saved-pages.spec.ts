import type { Page } from '@playwright/test';
import { living } from './support/database.ts';
import { expect, test } from './support/fixtures.ts';
import { type Detection, proposals, recordProposals } from './support/proposals.ts';
import { type ExpectedOrder, ordersOf, readSaved, type SavedPage, savedPages } from './support/shared.ts';

/**
 * Test A: every page under stores/pages/amazon and jd, at its own address, in a real browser: what the background was
 * proposed is what the manifest says, and what lies in the database is what of it has a warranty.
 */
const pages = savedPages(['amazon', 'jd']);
const purchases = pages.filter((page) => page.is_purchase);
const negatives = pages.filter((page) => !page.is_purchase);

/**
 * Judged by hand from the titles: lens, camera and chargers have a warranty (titles/README.md counts powered
 * accessories in); everything else is food, clothes, books, software, or a passive thing made for another's product.
 */
const warrantable = [
  '索尼（SONY）FE 50mm F1.8',
  '大疆 DJI Osmo Action 5 Pro',
  'NEW AC Power Adapter+Cord for HP Pavilion',
  'MAGSAFE 85W Power Adapter for Apple MacBook Pro',
  'Apple Magna Safe (85W) Power Adapter',
];
/** Where two readers would differ: a passive coupler sold as a cable part, a stand that calls itself a charging base. */
const either = ['RJ45 Coupler,Ethernet Coupler', '技光 手机支架'];
const startsWith = (title: string, starts: string[]): boolean =>
  starts.some((start) => title.startsWith(start));
const isWarrantable = (title: string): boolean => startsWith(title, warrantable);
const isClear = (title: string): boolean => !startsWith(title, either);

/** What each store's own words for a state mean. A page that shows none, or none that is known, says nothing here. */
const meanings: [RegExp, string][] = [
  [/已取消|Cancelled/, 'cancelled'],
  [/已完成|^Delivered/, 'delivered'],
  [/等待收货|^Arriving/, 'shipped'],
];
const meaning = (words: string | null | undefined): string | null =>
  meanings.find(([pattern]) => pattern.test(words ?? ''))?.[1] ?? null;

const plain = (title: string): string => title.replace(/\s+/g, ' ').trim();
const amount = (value: number | null): string | null => (value === null ? null : value.toFixed(2));
const asAmount = (value: string | null): string | null => (value === null ? null : Number(value).toFixed(2));

const wanted = (order: ExpectedOrder) => ({
  orderId: order.orderId,
  orderedOn: order.date,
  currency: order.currency,
  total: amount(order.total),
  seller: order.seller,
  items: (order.items ?? []).map(({ title, quantity, price }) => ({
    title: plain(title),
    quantity,
    price: amount(price),
  })),
});

type Proposed = Detection['purchases'][number];
/** Where the manifest leaves a quantity open (lists show a badge only for more than one), what is read is not judged. */
const proposed = (one: Proposed, order: ExpectedOrder) => ({
  orderId: one.orderId,
  orderedOn: one.orderedOn,
  currency: one.currency,
  total: asAmount(one.total),
  seller: one.seller,
  items: one.items.map(({ title, quantity, price }, at) => ({
    title: plain(title),
    quantity: order.items?.[at]?.quantity === null ? null : quantity,
    price: asAmount(price),
  })),
});

const show = async (tab: Page, page: SavedPage): Promise<string[]> => {
  const thrown: string[] = [];
  tab.on('pageerror', (error) => /chrome-extension:/.test(error.stack ?? '') && thrown.push(error.message));
  const body = readSaved(page);
  await tab.route(/^https?:/, (route) =>
    route.request().url() === page.url
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.abort(),
  );
  await tab.goto(page.url, { waitUntil: 'load' });
  return thrown;
};

test.describe('[shared] saved order pages at their own address', () => {
  test.skip(pages.length === 0, 'the samples are not beside this repository');

  for (const page of purchases)
    test(`${page.file}: proposed as in the manifest, kept what has a warranty`, async ({
      extension,
      context,
    }) => {
      await recordProposals(extension.worker);
      const tab = await context.newPage();
      const thrown = await show(tab, page);

      const seen = async (): Promise<Proposed[]> =>
        (await proposals(extension.worker)).flatMap(({ message }) =>
          message.name === 'purchase-seen' && message.detection?.kind === 'purchase'
            ? message.detection.purchases
            : [],
        );
      const orders = ordersOf(page);
      await expect
        .poll(async () => new Set((await seen()).map((one) => one.orderId)).size, { timeout: 20_000 })
        .toBe(orders.length);
      const last = new Map((await seen()).map((one) => [one.orderId, one]));
      for (const order of orders) {
        const one = last.get(order.orderId);
        expect(one && proposed(one, order), `${page.file} ${order.orderId}`).toEqual(wanted(order));
        const state = meaning(order.status);
        if (state !== null) expect(one?.status, `${order.orderId} ${order.status}`).toBe(state);
      }

      const gone = new Set(['cancelled', 'unpaid', 'refunded', 'returned']);
      const alive = orders.filter((order) => !gone.has(last.get(order.orderId)?.status ?? ''));
      await expect
        .poll(async () => (await living(extension.worker, 'purchases')).map((row) => row.orderId).sort())
        .toEqual(alive.map((order) => order.orderId).sort());
      const titles = alive.flatMap((order) => (order.items ?? []).map((item) => plain(item.title)));
      const items = (await living(extension.worker, 'items')).map((row) => plain(String(row.title)));
      expect(items.filter(isClear).sort()).toEqual(titles.filter(isWarrantable).sort());
      const notKept = (await living(extension.worker, 'purchases')).flatMap((row) =>
        (row.notKept as { title: string }[]).map(({ title }) => plain(title)),
      );
      const passive = titles.filter((title) => isClear(title) && !isWarrantable(title));
      expect(notKept.filter(isClear).sort()).toEqual(passive.sort());
      expect([...items, ...notKept].sort()).toEqual(titles.sort());
      expect(thrown).toEqual([]);
    });

  test('pages that are no purchase: nothing proposed, nothing kept', async ({ extension, context }) => {
    await recordProposals(extension.worker);
    const thrown: string[][] = [];
    const tabs: Page[] = [];
    for (const page of negatives) {
      const tab = await context.newPage();
      tabs.push(tab);
      thrown.push(await show(tab, page));
    }
    // The script gives a quiet page up after 5 s; only then does its silence prove anything.
    for (const tab of tabs) await tab.waitForFunction(() => performance.now() > 6_000);
    const read = (await proposals(extension.worker)).filter(
      ({ message }) => message.name === 'purchase-seen' && message.detection?.kind === 'purchase',
    );
    expect(read).toEqual([]);
    expect(await living(extension.worker, 'purchases')).toEqual([]);
    expect(thrown.flat()).toEqual([]);
  });
});
