import { expect, type Page, test } from '@playwright/test';
import { openSite, type Site } from './support/site.ts';

/**
 * “When is my deadline?” on the built site. A Nikon bought on 5 December 2026, seen on the 20th: to be registered within a
 * month of the order, until 5 January 2027; read as 30 days, which is safer, until the 4th. Reckoned by hand.
 */
const NOW = '2026-12-20T04:00:00Z';
const BOUGHT = 'deadline/#brand=nikon&category=camera-body&ordered=2026-12-05';

let site: Site;
test.beforeAll(async () => {
  site = await openSite();
});
test.afterAll(() => site.close());

const card = (page: Page, action: string) => page.locator('.due > .card', { hasText: action }).first();
const dayOf = (page: Page, action: string) => card(page, action).locator('time');

test('chosen step by step: the safe day, the wider reading, why; nothing leaves; the address carries it', async () => {
  const { page, asked, wrong } = await site.open('deadline/', { now: NOW });
  await page.getByLabel('品牌').selectOption('nikon');
  await expect(page.getByText('选好产品种类，填上购买日期')).toBeVisible();
  await page.getByLabel('产品种类').selectOption('camera-body');
  await page.getByLabel('购买日期').fill('2026-12-05');

  await expect(dayOf(page, '注册')).toHaveAttribute('datetime', '2027-01-04');
  await expect(card(page, '注册')).toContainText('按最宽的读法可到 2027 年 1 月 5 日');
  await expect(card(page, '注册')).toContainText('先向品牌核实');
  await expect(dayOf(page, '开发票')).toHaveAttribute('datetime', '2027-01-04');
  await card(page, '注册').getByText('为什么').click();
  await expect(card(page, '注册')).toContainText('2026 年 12 月 5 日');
  await expect(card(page, '注册').getByRole('link', { name: '条款与来源' })).toHaveAttribute(
    'href',
    '/brands/nikon/#nikon-cn-registration-2020',
  );

  // Grey imports get nothing of it, and the page says why instead of saying nothing.
  await page.getByLabel('渠道').selectOption('cross-border');
  await expect(page.locator('.demands .is-unmet').first()).toBeVisible();
  await expect(card(page, '注册')).toHaveCount(0);
  await page.getByLabel('渠道').selectOption('mainland');

  const { hash } = new URL(page.url());
  expect(Object.fromEntries(new URLSearchParams(hash.slice(1)))).toEqual({
    brand: 'nikon',
    category: 'camera-body',
    ordered: '2026-12-05',
  });
  const again = await site.open(`en/deadline/${hash}`, { now: NOW });
  await expect(dayOf(again.page, 'Register')).toHaveAttribute('datetime', '2027-01-04');
  await expect(again.page.getByLabel('Purchase date')).toHaveValue('2026-12-05');

  expect([...asked, ...again.asked].filter((one) => !one.startsWith(`GET ${site.address}`))).toEqual([]);
  expect([...asked, ...again.asked].join()).not.toContain('2026-12-05');
  expect([...wrong, ...again.wrong]).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.close();
  await again.page.close();
});

test('registered is said to be done; when the safe day is over the wider reading counts, and a day later neither', async () => {
  const { page } = await site.open(`${BOUGHT}&registered=2026-12-10`, { now: NOW });
  await expect(card(page, '注册')).toContainText('已办');
  await page.clock.setFixedTime('2027-01-05T04:00:00Z');
  await page.goto(`${site.address}${BOUGHT}`);
  await page.reload();
  await expect(dayOf(page, '注册')).toHaveAttribute('datetime', '2027-01-05');
  await expect(card(page, '注册')).toContainText('最稳妥的一天是 2027 年 1 月 4 日，已经过了');
  await page.clock.setFixedTime('2027-01-06T04:00:00Z');
  await page.reload();
  await expect(card(page, '注册')).toHaveClass(/is-passed/);
  await page.close();
});

test('a link to another question is followed; a date that is none and a brand that nobody has are named', async () => {
  const { page } = await site.open(BOUGHT, { now: NOW });
  await expect(dayOf(page, '注册')).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#brand=nobody&category=lens&ordered=2026-12-01';
  });
  await expect(page.locator('.result')).toContainText('没有收录“nobody”这个品牌');
  await page.goBack();
  await expect(dayOf(page, '注册')).toHaveAttribute('datetime', '2027-01-04');
  await page.evaluate(() => {
    location.hash = '#brand=nikon&category=camera-body&ordered=2026-02-30';
  });
  await expect(page.getByText('这个日期不存在')).toBeVisible();
  await expect(page.locator('.due')).toHaveCount(0);
  await page.close();
});

test('terms that do not come are said to be missing, and asked for again by one press', async () => {
  const { page } = await site.open('deadline/', { now: NOW });
  await page.route('**/api/v1/brands/nikon.json', (route) => route.abort());
  await page.goto(`${site.address}${BOUGHT}`);
  await expect(page.getByText('条款没有读到')).toBeVisible();
  await page.unroute('**/api/v1/brands/nikon.json');
  await page.getByRole('button', { name: '重试' }).click();
  await expect(dayOf(page, '注册')).toHaveAttribute('datetime', '2027-01-04');
  await page.close();
});

test('without scripts it says so and leads to every brand', async () => {
  const { page } = await site.open('deadline/', { javaScriptEnabled: false });
  const html = await (await page.request.get(page.url())).text();
  const said = /<noscript>(.*?)<\/noscript>/s.exec(html)?.[1] ?? '';
  expect(said).toContain('脚本没有运行');
  expect(said).toContain('/brands/nikon/');
  await page.close();
});
