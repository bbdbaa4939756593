import { readFileSync } from 'node:fs';
import { changedSecrets, jdChangedList } from '../fixtures/jd-changed-list.ts';
import { jdOrderList, nikonOrder } from '../fixtures/jd-order-list.ts';
import { living } from './support/database.ts';
import { expect, test } from './support/fixtures.ts';
import { openPopup } from './support/popup.ts';
import { serve } from './support/store-pages.ts';

const page = (number: number): string => `https://order.jd.com/center/list.action?page=${number}`;
const changed = [1, 2, 3].map(page);
const whole = page(4);

test('a store that has changed its pages: said after the third, with a way on and a report to look at first', async ({
  extension,
  context,
}) => {
  test.setTimeout(120_000);
  const sent: string[] = [];
  context.on('request', (request) => /^https?:/.test(request.url()) && sent.push(request.url()));
  await serve(context, {
    ...Object.fromEntries(changed.map((address) => [address, jdChangedList])),
    [whole]: jdOrderList([nikonOrder('2026-11-01')]),
  });
  const tab = await context.newPage();
  const failures = async (): Promise<number> => {
    const { health } = (await extension.worker.evaluate(() =>
      (globalThis as unknown as { chrome: typeof chrome }).chrome.storage.local.get('health'),
    )) as { health?: Record<string, { unreadable: number }> };
    return health?.jd?.unreadable ?? 0;
  };
  for (const [at, address] of changed.entries()) {
    await tab.goto(address);
    await expect.poll(failures, { timeout: 20_000 }).toBe(at + 1);
    const popup = await openPopup(extension, tab);
    await expect(popup.getByRole('button', { name: /读这一页/ })).toBeVisible();
    await expect(popup.getByRole('heading', { name: /可能改版/ })).toHaveCount(at < 2 ? 0 : 1);
    await popup.close();
  }

  const popup = await openPopup(extension, tab);
  const said = popup.locator('section.is-warning');
  await expect(said).toContainText('京东的页面可能改版了');
  await expect(said).toContainText('订单号、商品');
  const byHand = (await said.getByRole('link', { name: '自己添加' }).getAttribute('href')) ?? '';
  expect(decodeURIComponent(byHand)).toContain('"store":"jd"');
  const before = sent.length;
  const [report] = await Promise.all([
    context.waitForEvent('page'),
    said.getByRole('button', { name: '看看报告再保存' }).click(),
  ]);
  const shown = await report.getByRole('textbox').inputValue();
  expect(shown).toMatch(/<section class=.*<em>1\d{11}<\/em>.*<a class="x\w{3}" href=/s);
  expect(changedSecrets.filter((secret) => shown.includes(secret))).toEqual([]);
  const [download] = await Promise.all([
    report.waitForEvent('download'),
    report.getByRole('button', { name: '保存为文件' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toBe(shown);
  expect(sent.slice(before)).toEqual([]);
  expect(await living(extension.worker, 'purchases')).toEqual([]);

  // One page that can be read, and the store is well again.
  await tab.goto(whole);
  await expect
    .poll(async () => (await living(extension.worker, 'purchases')).length, { timeout: 20_000 })
    .toBe(1);
  await expect((await openPopup(extension, tab)).getByRole('heading', { name: /可能改版/ })).toHaveCount(0);
});
