import type { BrowserContext, Page } from '@playwright/test';
import { type JdOrder, jdAddress, jdOrderList } from '../fixtures/jd-order-list.ts';
import { readCard } from './support/card.ts';
import { living } from './support/database.ts';
import { expect, test } from './support/fixtures.ts';
import { openPopup, stopWorkers } from './support/popup.ts';
import { serve } from './support/store-pages.ts';

const camera = (id: string): JdOrder => ({
  id,
  at: '2026-11-01 10:00:00',
  shop: '尼康京东自营旗舰店',
  status: '已完成',
  total: '100.00',
  items: [{ title: `尼康 Z6III 全画幅微单 机身 ${id}`, quantity: 1 }],
});
const cloth = (id: string): JdOrder => ({ ...camera(id), items: [{ title: `擦镜布 ${id}`, quantity: 1 }] });

const second = 'https://order.jd.com/center/list.action?page=2';
const third = 'https://order.jd.com/center/list.action?page=3';

/** The third page is turned to in place, as lists that are drawn by a program do: no address changes. */
const turningInPlace = (now: JdOrder[], next: JdOrder[]): string =>
  jdOrderList(now).replace(
    '</body>',
    `<button type="button" id="next">下一页</button><template id="then">${jdOrderList(next)}</template><script>
      document.querySelector('#next').addEventListener('click', () => setTimeout(() => {
        const then = document.querySelector('#then').content;
        document.querySelector('table.order-tb').replaceWith(then.querySelector('table.order-tb').cloneNode(true));
      }, 300));
    </script></body>`,
  );

const pages = {
  [jdAddress]: jdOrderList([
    camera('310000000001'),
    cloth('310000000002'),
    { ...camera('310000000003'), status: '已取消' },
  ]),
  [second]: turningInPlace([cloth('310000000004'), camera('310000000005')], [cloth('310000000006')]),
  [third]: jdOrderList([cloth('310000000004'), camera('310000000005')]),
};

const counted = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

const progress = (popup: Page) => popup.locator('.store-here [role=status]');

const start = async (context: BrowserContext): Promise<Page> => {
  const asked = await serve(context, pages);
  const list = await context.newPage();
  await list.goto(jdAddress);
  expect(asked).toEqual([]);
  return list;
};

test('scan my orders: page after page, by navigation and in place, with progress, a bar, and an end', async ({
  extension,
  context,
}) => {
  const list = await start(context);
  const requests: string[] = [];
  list.on('request', (request) => requests.push(request.url()));
  await expect.poll(async () => (await living(extension.worker, 'purchases')).length).toBe(2);
  const popup = await openPopup(extension, list);
  await popup.getByRole('button', { name: '扫描我的订单' }).click();
  await expect(progress(popup)).toContainText('1 页');
  expect(counted((await progress(popup).locator('b').textContent()) ?? '')).toEqual([1, 3]);
  expect((await readCard(list))?.text).toMatch(/正在扫描.*1 页，3 笔订单/);

  await list.goto(second);
  await expect(progress(popup)).toContainText('2 页');
  // The worker is stopped between two pages, as browsers do after half a minute.
  await stopWorkers(popup);
  await list.locator('#next').click();
  await expect(progress(popup)).toContainText('3 页，6 笔订单');
  await expect(progress(popup)).toContainText('2 笔有要保修的东西');
  await expect(progress(popup)).toContainText('3 笔没有要保修的东西');
  await expect(progress(popup)).toContainText('1 笔已取消');
  expect((await living(extension.worker, 'items')).length).toBe(2);

  // Orders that were counted are not counted again.
  await list.goto(third);
  await expect.poll(async () => (await readCard(list))?.text ?? '').toMatch(/3 页，6 笔订单/);
  await (await readCard(list))?.press(/停止/);
  await expect(progress(popup)).toContainText('扫描停了');
  // Nothing was asked of the store but the pages that were opened by hand.
  expect(requests).toEqual([second, third]);
});

test('a list that was never scanned reads itself as always, and offers the scan', async ({
  context,
  extension,
}) => {
  const list = await start(context);
  await expect.poll(async () => (await living(extension.worker, 'purchases')).length).toBe(2);
  const popup = await openPopup(extension, list);
  await expect(popup.getByRole('button', { name: '扫描我的订单' })).toBeVisible();
  const elsewhere = await context.newPage();
  const help = 'https://order.jd.com/help.html';
  await serve(context, { ...pages, [help]: '<h1>帮助</h1>' });
  await elsewhere.goto(help);
  const other = await openPopup(extension, elsewhere);
  await expect(other.getByRole('button', { name: /读这一页/ })).toBeVisible();
  await expect(other.getByRole('button', { name: '扫描我的订单' })).toHaveCount(0);
});

test('an order that was kept and is cancelled: said on the page, its reminders stop', async ({
  context,
  extension,
}) => {
  const list = await start(context);
  await expect.poll(async () => (await living(extension.worker, 'items')).length).toBe(1);
  await serve(context, { [jdAddress]: jdOrderList([{ ...camera('310000000001'), status: '已取消' }]) });
  await list.goto(jdAddress);
  await expect.poll(async () => (await readCard(list))?.text ?? '').toMatch(/已取消.*提醒已经停了/);
  const due = await openPopup(extension, list);
  await expect(due.locator('li[data-deadline]')).toHaveCount(0);
});
