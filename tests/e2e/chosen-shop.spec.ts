import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { type Detection, proposals, recordProposals } from './support/proposals.ts';

/**
 * On a chosen shop the script only looks; what reads an order is brought when a page looks like one. The prompt that
 * chooses a shop cannot be answered here, so the generic script is registered on a host that the test build has.
 */
const SHOP = 'https://order.jd.com';
const ORDER = `<!doctype html><html lang="en"><head><title>Thank you</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Order","orderNumber":"SH-77","orderDate":"2026-05-03","priceCurrency":"EUR","price":"59.80","orderedItem":[{"@type":"OrderItem","orderQuantity":2,"orderedItem":{"@type":"Product","name":"Example Lamp"}}]}</script></head><body><h1>Thank you</h1></body></html>`;
const PRODUCT = `<!doctype html><html lang="en"><head><title>Example Lamp</title></head><body><h1>Example Lamp</h1><button>Add to cart</button></body></html>`;

const show = async (tab: Page, path: string, body: string): Promise<void> => {
  await tab.route(`${SHOP}/**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await tab.goto(`${SHOP}${path}`, { waitUntil: 'load' });
};

test('what reads an order is brought to the page that looks like one, and to no other', async ({
  extension,
  context,
}) => {
  await extension.worker.evaluate(
    async (matches) => {
      await chrome.scripting.registerContentScripts([
        { id: 'chosen-shop', js: ['content-scripts/generic.js'], matches, runAt: 'document_idle' },
      ]);
    },
    [`${SHOP}/*`],
  );
  await recordProposals(extension.worker);
  const product = await context.newPage();
  await show(product, '/products/lamp', PRODUCT);
  const done = await context.newPage();
  await show(done, '/checkout/thank-you', ORDER);

  const read = async (): Promise<Detection[]> =>
    (await proposals(extension.worker)).flatMap(({ message }) => message.detection ?? []);
  await expect
    .poll(async () => (await read()).map(({ detector }) => detector), { timeout: 20_000 })
    .toContain('schema-org');
  const generic = (await read()).find(({ detector }) => detector === 'schema-org');
  expect(generic?.purchases).toMatchObject([
    {
      orderId: 'SH-77',
      orderedOn: '2026-05-03',
      total: '59.80',
      currency: 'EUR',
      items: [{ title: 'Example Lamp', quantity: 2, price: null }],
    },
  ]);
  const wanted = (await proposals(extension.worker)).filter(
    ({ message }) => message.name === 'readers-wanted',
  );
  expect(wanted.map(({ sender }) => sender.url)).toEqual([`${SHOP}/checkout/thank-you`]);
});
