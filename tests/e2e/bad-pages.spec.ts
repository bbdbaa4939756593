import type { Page } from '@playwright/test';
import { jdAddress, jdOrderList, nikonOrder, nikonTitle } from '../fixtures/jd-order-list.ts';
import { readCard } from './support/card.ts';
import { living } from './support/database.ts';
import { expect, test } from './support/fixtures.ts';
import { inContentScript } from './support/isolated-world.ts';
import { serve } from './support/store-pages.ts';

const order = nikonOrder('2026-11-01');

/** Whatever goes wrong in the page: exceptions, dialogs. */
const watchTrouble = (page: Page): string[] => {
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return trouble;
};

test('a page that changes while it is read is read when it has settled', async ({ extension, context }) => {
  // The list is torn down and built up again, half of it at a time, as shops do while they load.
  const restless = jdOrderList([order]).replace(
    '</body>',
    `<script>
      const table = document.querySelector('table.order-tb');
      const whole = [...table.querySelectorAll('tbody')].map((body) => body.cloneNode(true));
      let left = 12;
      const turn = () => {
        for (const body of table.querySelectorAll('tbody')) body.remove();
        for (const body of whole) {
          const copy = body.cloneNode(true);
          if (left % 3 !== 0) copy.querySelectorAll('.tr-bd').forEach((row, at) => at % 2 && row.remove());
          if (left % 4 === 1) copy.querySelector('.dealtime')?.remove();
          table.append(copy);
        }
        left -= 1;
        if (left >= 0) setTimeout(turn, 90);
      };
      turn();
    </script></body>`,
  );
  await serve(context, { [jdAddress]: restless });
  const page = await context.newPage();
  const trouble = watchTrouble(page);
  await page.goto(jdAddress);
  await expect
    .poll(async () => (await living(extension.worker, 'purchases')).map((row) => row.notKept), {
      timeout: 20_000,
    })
    .toMatchObject([[{ title: order.items[1]?.title }]]);
  const [purchase] = await living(extension.worker, 'purchases');
  expect(purchase).toMatchObject({ orderId: order.id, orderedOn: '2026-11-01', total: '15298.00' });
  expect((await living(extension.worker, 'items')).map((item) => item.title)).toEqual([nikonTitle]);
  expect(trouble).toEqual([]);
});

test('titles with markup or 10,000 characters are text, and a script for an order number is refused', async ({
  extension,
  context,
}) => {
  const markup = '尼康 Z6III 机身 <img src=x onerror="alert(1)"><script>alert(2)</script>';
  const endless = `尼康 Z8 机身 ${'很长'.repeat(5000)}`;
  await serve(context, {
    [jdAddress]: jdOrderList([
      { ...order, items: [{ title: markup, quantity: 1 }] },
      { ...order, id: '310000000002', items: [{ title: endless, quantity: 1 }] },
      { ...order, id: '<script>alert(3)</script>', items: [{ title: '尼康 Z5II 机身', quantity: 1 }] },
      { ...order, id: '310000000003', status: '已取消', items: [{ title: '尼康 Z9 机身', quantity: 1 }] },
    ]),
  });
  const page = await context.newPage();
  const trouble = watchTrouble(page);
  await page.goto(jdAddress);
  await expect
    .poll(async () => (await living(extension.worker, 'purchases')).map((row) => row.orderId).sort(), {
      timeout: 20_000,
    })
    .toEqual([order.id, '310000000002']);
  const titles = (await living(extension.worker, 'items')).map((item) => String(item.title));
  expect(titles.some((title) => title.startsWith('尼康 Z6III 机身'))).toBe(true);
  expect(Math.max(...titles.map((title) => title.length))).toBeLessThanOrEqual(500);

  const library = await context.newPage();
  const libraryTrouble = watchTrouble(library);
  await library.goto(extension.address('library.html'));
  await expect(library.getByText('Z6III').first()).toBeVisible();
  expect(await library.locator('img[src="x"]').count()).toBe(0);
  expect([...trouble, ...libraryTrouble]).toEqual([]);
});

test('a content script that lies about its store is not believed', async ({ extension, context }) => {
  const amazon = 'https://www.amazon.com/gp/help/';
  await serve(context, { [amazon]: '<!DOCTYPE html><title>help</title><h1>Help</h1>' });
  const page = await context.newPage();
  await page.goto(amazon);
  const lie = (store: string, orderId: string) =>
    `chrome.runtime.sendMessage(${JSON.stringify({
      name: 'purchase-seen',
      detection: {
        kind: 'purchase',
        detector: 'jd',
        missing: [],
        purchases: [
          {
            store,
            orderId,
            aliases: [],
            orderedOn: '2026-11-01',
            currency: 'CNY',
            total: '15298.00',
            seller: '京东',
            status: 'delivered',
            statusText: '已完成',
            missing: [],
            items: [{ title: nikonTitle, quantity: 1, price: null }],
          },
        ],
      },
    })}).then(() => 'answered', () => 'refused')`;
  await inContentScript(page, extension.id, lie('jd', '310000000009'));
  const stores = (await living(extension.worker, 'purchases')).map((row) => String(row.store));
  expect(stores.filter((store) => store.includes('jd'))).toEqual([]);
  // What is no message of ours changes nothing and breaks nothing.
  await inContentScript(
    page,
    extension.id,
    `chrome.runtime.sendMessage({ name: 'purchase-seen', detection: 7 }).catch(() => null)`,
  );
  await inContentScript(page, extension.id, 'chrome.runtime.sendMessage("purchase-seen").catch(() => null)');
  expect((await living(extension.worker, 'purchases')).length).toBe(stores.length);
});

test('the card covers none of the page’s own buttons and links, and leaves when it is closed', async ({
  context,
}) => {
  await serve(context, { [jdAddress]: jdOrderList([order]) });
  const page = await context.newPage();
  await page.goto(jdAddress);
  await expect.poll(async () => (await readCard(page))?.box ?? null, { timeout: 20_000 }).not.toBeNull();
  const card = await readCard(page);
  const own = await page.locator('a:visible, button:visible, input:visible').all();
  const covered: string[] = [];
  for (const element of own) {
    const box = await element.boundingBox();
    if (!box || !card?.box) continue;
    const apart =
      box.x + box.width <= card.box.x ||
      card.box.x + card.box.width <= box.x ||
      box.y + box.height <= card.box.y ||
      card.box.y + card.box.height <= box.y;
    if (!apart) covered.push((await element.textContent()) ?? '');
  }
  expect(covered).toEqual([]);
  await card?.press(/关闭|Close/);
  await expect.poll(() => readCard(page)).toBeNull();
});

test('a press that no hand made does nothing', async ({ extension, context }) => {
  await serve(context, { [jdAddress]: jdOrderList([order]) });
  const page = await context.newPage();
  await page.goto(jdAddress);
  await expect.poll(() => readCard(page), { timeout: 20_000 }).not.toBeNull();
  // A page can dispatch events at the card's host; the root is closed, so it reaches no further.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('*'))
      if (!element.shadowRoot && element.tagName.includes('-'))
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  });
  expect(await readCard(page)).not.toBeNull();
  expect(await living(extension.worker, 'items')).toHaveLength(1);
});

test('undo takes everything back', async ({ extension, context }) => {
  await serve(context, { [jdAddress]: jdOrderList([order]) });
  const page = await context.newPage();
  await page.goto(jdAddress);
  await expect.poll(async () => (await readCard(page))?.box ?? null, { timeout: 20_000 }).not.toBeNull();
  await (await readCard(page))?.press(/撤销|Undo/);
  await expect.poll(async () => (await living(extension.worker, 'items')).length).toBe(0);
});
