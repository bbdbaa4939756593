import { expect, type Page, test } from '@playwright/test';
import { openSite, type Site } from './support/site.ts';

/**
 * The coupon calculator on the built site: no account, nothing sent but requests for the site's own files, the state in
 * the address. What must come out follows from the rules' text (seed 004), reckoned by hand.
 */
let site: Site;
test.beforeAll(async () => {
  site = await openSite();
});
test.afterAll(() => site.close());

const answer = (page: Page) => page.locator('.bq-answer');

test('typed in, it answers at once: denied with every rule, then allowed with the new end; the address carries it', async () => {
  const { page, asked, wrong } = await site.open('lenovo-coupons/');
  await expect(page.locator('main')).toContainText('没有日期的帖子');
  await page.getByLabel('种类').selectOption('notebook');
  await page.getByLabel('型号').fill('ThinkPad X1');
  await page.getByLabel('保修开始').fill('2025-03-01');
  await page.getByLabel('保修到期').fill('2027-03-01');
  await page.getByLabel('绑定日').fill('2026-11-11');
  await page.getByLabel('哪天兑换').fill('2026-11-22');
  await page.getByRole('button', { name: /加一笔券/ }).click();
  await page.getByLabel('日期 1').fill('2026-05-06');
  await page.getByLabel('天数 1').fill('90');

  await expect(answer(page)).toHaveAttribute('data-verdict', 'deny');
  await expect(page.locator('[data-failing]')).toHaveCount(3);
  // Bound for eleven days; check-in coupons on a ThinkPad; and whether it is built to order was not said.
  await expect(page.locator('[data-failing=R07]')).toContainText('2026 年 12 月 11 日');
  await expect(page.locator('[data-failing=R19]')).toContainText('ThinkPad、ThinkBook');
  await expect(page.locator('[data-failing=R18]')).toContainText('CTO');
  await expect(page.locator('[data-rule=R07]')).toHaveAttribute('data-fails', 'deny');

  await page.getByLabel('来源 1').selectOption('show-off');
  await page.getByLabel('绑定日').fill('2026-10-20');
  await page.getByText('更多：').click();
  await page.getByLabel('特殊 CTO 定制机').selectOption('no');
  await expect(answer(page)).toHaveAttribute('data-verdict', 'allow');
  await expect(answer(page)).toContainText('保修会到 2027 年 6 月 1 日');
  await expect(answer(page)).toContainText('不能撤回');
  await expect(answer(page)).toContainText('先到 App 里核对');
  await expect(answer(page)).toContainText('没有日期的帖子');
  // Show-off posts have rules of their own, which the text only links to.
  await expect(page.locator('.bq-readings')).toContainText('R19');
  await expect(page.locator('[data-fails]')).toHaveCount(0);

  const shared = new URL(page.url()).hash;
  const again = await site.open(`en/lenovo-coupons/${shared}`);
  await expect(answer(again.page)).toContainText('until 1 Jun 2027');
  await expect(again.page.getByLabel('Model')).toHaveValue('ThinkPad X1');
  expect([...asked, ...again.asked].filter((one) => !one.startsWith(`GET ${site.address}`))).toEqual([]);
  expect([...asked, ...again.asked].join()).not.toContain('ThinkPad');
  expect([...wrong, ...again.wrong]).toEqual([]);
  // Nothing is wider than a narrow phone.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.close();
  await again.page.close();
});

test('what cannot be is named; a row half typed is said to be left out; a size that does not exist is refused', async () => {
  const { page } = await site.open(
    'lenovo-coupons/#kind=notebook&series=x&custom=no&start=2026-03-01&end=2025-03-01&bound=2026-01-01&on=2026-11-22&days=100&g=2027-01-01_30_check-in&g=_30_event',
  );
  await expect(page.locator('.bq-contradictions')).toContainText('却从 2026 年 3 月 1 日才开始');
  await expect(page.locator('.bq-contradictions')).toContainText('2027 年 1 月 1 日的获得在这天之后');
  await expect(page.locator('.unsaid')).toContainText('有 1 行没填完');
  await expect(page.locator('[data-failing=R10]').first()).toContainText('没有 100 天这一档');
  await page.close();
});

test('without scripts all rules are there to read', async () => {
  const { page } = await site.open('lenovo-coupons/', { javaScriptEnabled: false });
  await expect(page.locator('[data-rule]')).toHaveCount(30);
  const html = await (await page.request.get(page.url())).text();
  expect(html).toMatch(/<noscript>.*脚本没有运行.*<\/noscript>/s);
  await expect(page.locator('.coupons')).toBeHidden();
  await page.close();
});
