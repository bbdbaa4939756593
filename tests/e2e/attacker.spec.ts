import type { Page } from '@playwright/test';
import { jdAddress, jdOrderList, nikonOrder } from '../fixtures/jd-order-list.ts';
import { living, rows } from './support/database.ts';
import { expect, test } from './support/fixtures.ts';
import { inContentScript } from './support/isolated-world.ts';
import { proposals, recordProposals } from './support/proposals.ts';
import { serve } from './support/store-pages.ts';

const list = jdOrderList([nikonOrder('2026-11-01')]);

const settled = (page: Page): Promise<unknown> => page.waitForFunction(() => performance.now() > 6_500);

test('another store in a frame, and hosts that only look like one: nothing is read', async ({
  extension,
  context,
}) => {
  await recordProposals(extension.worker);
  const evil = [
    'https://order.jd.com.evil.example/center/list.action?d=1&s=4096',
    'https://orderjd.com/center/list.action',
    'https://order.xn--jd-5ja.com/center/list.action',
    'https://evil.example/order.jd.com/center/list.action',
  ];
  const framed = 'https://evil.example/framed.html';
  await serve(context, {
    ...Object.fromEntries(evil.map((address) => [address, list])),
    [jdAddress]: list,
    [framed]: `<!doctype html><h1>Win</h1><iframe src="${jdAddress}" width="800" height="600"></iframe>`,
  });
  const pages: Page[] = [];
  for (const address of [...evil, framed]) {
    const page = await context.newPage();
    pages.push(page);
    await page.goto(address);
  }
  for (const page of pages) await settled(page);
  expect(await proposals(extension.worker)).toEqual([]);
  expect(await living(extension.worker, 'purchases')).toEqual([]);
});

test('thousands of changes a second: we are woken ten times a second, read once, and stop', async ({
  extension,
  context,
}) => {
  const restless = list.replace(
    '</body>',
    `<div id="ticker"></div><script>
      const ticker = document.querySelector('#ticker');
      let count = 0;
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        for (let turn = 0; turn < 20; turn += 1) ticker.textContent = String(count += 1);
        if (performance.now() < 28_000) channel.port2.postMessage(0);
      };
      channel.port2.postMessage(0);
      window.changes = () => count;
    </script></body>`,
  );
  await serve(context, { [jdAddress]: restless });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(jdAddress);
  // The deadline of a page that never rests is 20 s.
  await expect
    .poll(async () => (await living(extension.worker, 'purchases')).map((row) => row.orderId), {
      timeout: 40_000,
    })
    .toEqual(['310000000001']);
  expect(
    await page.evaluate(() => (window as unknown as { changes: () => number }).changes()),
  ).toBeGreaterThan(20_000);
  expect(errors).toEqual([]);
});

test('a script that was taken over can propose only for its own store, and only where it is allowed', async ({
  extension,
  context,
}) => {
  await serve(context, { [jdAddress]: list });
  const page = await context.newPage();
  await page.goto(jdAddress);
  await expect.poll(async () => (await living(extension.worker, 'purchases')).length).toBe(1);
  const lie = (detection: object) =>
    inContentScript(
      page,
      extension.id,
      `chrome.runtime.sendMessage(${JSON.stringify({ name: 'purchase-seen', detection })})`,
    );
  const order = {
    store: 'amazon',
    orderId: '111-1111111-1111111',
    aliases: [],
    orderedOn: '2026-11-01',
    currency: 'USD',
    total: '1.00',
    seller: null,
    status: 'ordered',
    statusText: null,
    missing: [],
    items: [{ title: 'Nikon Z6III body', quantity: 1, price: null }],
  };
  await lie({ kind: 'purchase', detector: 'amazon', missing: [], purchases: [order] });
  await lie({ kind: 'purchase', detector: 'jd', missing: [], purchases: [order] });
  for (const name of ['scan-start', 'scan-stop', 'report-page', 'status', 'changed', 'read-this-page'])
    expect(
      await inContentScript(page, extension.id, `chrome.runtime.sendMessage({ name: '${name}' })`),
      name,
    ).toBeNull();
  expect((await living(extension.worker, 'purchases')).map((row) => row.store)).toEqual(['jd']);
  const refused = (await rows(extension.worker, 'journal')).filter((row) => row.what === 'proposal-refused');
  expect(refused).toHaveLength(2);
});

test('a page full of traps: the record is clean or absent, and the page notices nothing', async ({
  extension,
  context,
}) => {
  const trapped = list
    .replace(
      '<head>',
      `<head><script>
        Object.defineProperty(window, 'data', { get() { throw new Error('trap'); } });
        Object.prototype.polluted = 'yes';
        Array.prototype.map = () => { throw new Error('trap'); };
        window.seen = [];
        for (const name of ['querySelectorAll', 'getAttribute'])
          for (const holder of [Document.prototype, Element.prototype])
            if (holder[name]) { const real = holder[name]; holder[name] = function (...a) { window.seen.push(name); return real.apply(this, a); }; }
        new MutationObserver((all) => all.forEach((one) => one.addedNodes.forEach((node) => window.seen.push(node.nodeName))))
          .observe(document.documentElement, { childList: true });
      </script>`,
    )
    .replace('尼康镜头清洁布', '\\u202E尼康镜头清洁布'.replace('\\u202E', '\u202e'));
  await serve(context, { [jdAddress]: trapped });
  const page = await context.newPage();
  await page.goto(jdAddress);
  await expect.poll(async () => (await living(extension.worker, 'purchases')).length).toBe(1);
  const [purchase] = await living(extension.worker, 'purchases');
  expect(JSON.stringify(purchase)).not.toContain('\u202e');
  expect(await extension.worker.evaluate(() => 'polluted' in {})).toBe(false);
  // Our script lives in a world of its own: the page's traps are never sprung. The card it cannot look into.
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen.filter((one) => !['HEAD', 'BODY', 'BAOQI-CARD', '#text'].includes(one))).toEqual([]);
});
