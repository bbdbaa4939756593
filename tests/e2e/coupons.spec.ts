import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { living } from './support/database.ts';
import { expect, test } from './support/fixtures.ts';
import { launch } from './support/launch.ts';
import { downloadAs, restoreFrom } from './support/library.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/**
 * An owner of a Lenovo notebook: coupons typed in, why they cannot be used yet, then a redemption confirmed and noted. The
 * days follow from the rules' text: bound for 30 days, a coupon lives a year less a day, 90 days are three months.
 */
const today = Temporal.Now.plainDateISO('Asia/Shanghai');
const day = (days: number): string => today.add({ days }).toString();
const chinese = (date: Temporal.PlainDate): string => `${date.year} 年 ${date.month} 月 ${date.day} 日`;

const typeGrant = async (page: Page, on: string, days: string): Promise<void> => {
  const form = page.getByRole('form', { name: '得到的券' });
  await form.getByLabel('日期').fill(on);
  await form.getByLabel('天数').fill(days);
  await form.getByRole('button', { name: '记下来' }).click();
};

test('coupons of a Lenovo owner: refused with every reason, redeemed after a warning, in the backup', async ({
  extension: { context, address },
}) => {
  const page = await context.newPage();
  await page.goto(address('library.html#add'));
  await page.locator('input[name=title]').fill('联想（Lenovo）小新 Pro 16 笔记本电脑');
  await page.locator('input[name=ordered]').fill(day(-200));
  await page.locator('form button[type=submit]').click();
  await page.getByRole('link', { name: '联想延保券' }).click();

  const device = page.locator('.coupon-device');
  await expect(page.locator('.coupon-page')).toContainText('从不代你签到');
  await expect(page.locator('.coupon-page')).toContainText('没有日期的帖子');
  await device.getByLabel('保修开始').fill(day(-200));
  await device.getByLabel('保修到期').fill(day(300));
  await device.getByLabel('绑定日').fill(day(-11));
  await device.getByLabel('特殊 CTO 定制机').selectOption('no');
  await typeGrant(page, day(-40), '60');

  // Two reasons at once: bound for eleven days, and sixty days are no ninety.
  await expect(device.locator('.bq-answer')).toHaveAttribute('data-verdict', 'deny');
  await expect(device.locator('[data-failing=R07]')).toContainText(chinese(today.add({ days: 19 })));
  await expect(device.locator('[data-failing=R10]')).toContainText('能用的只有 60 天');
  await expect(page.locator('[data-coming=bound-long-enough]')).toContainText('小新');
  const lapses = today.subtract({ days: 40 }).add({ years: 1 }).subtract({ days: 1 });
  await expect(page.locator('[data-coming=lapses]')).toContainText(chinese(lapses));

  await typeGrant(page, day(-20), '60');
  await device.getByLabel('绑定日').fill(day(-60));
  await expect(device.locator('.bq-answer')).toHaveAttribute('data-verdict', 'allow');
  const end = today.add({ days: 300 }).add({ months: 3 });
  await expect(device).toContainText(`保修会到 ${chinese(end)}`);
  await expect(page.locator('.bq-plan')).toContainText('兑换 90 天');

  await device.getByRole('button', { name: '记一次兑换' }).click();
  await expect(device.locator('.confirm')).toContainText('不能撤回');
  await expect(device.locator('.confirm')).toContainText('先到 App 里核对');
  expect(await living(page, 'couponRedemptions')).toEqual([]);
  await device.getByRole('button', { name: '我已在 App 里兑换，记下来' }).click();
  await expect(page.locator('[aria-labelledby=redeemed] li')).toContainText('兑换了 90 天');
  await expect(device.getByLabel('保修到期')).toHaveValue(end.toString());
  await expect(device.locator('[data-failing=R08]')).toContainText('一年内兑换过');
  // What lapses first was spent first; half of the second is left.
  await expect(page.locator('[aria-labelledby=grants] li')).toContainText(['用完了', '还剩 30 天']);
  await expect(page.locator('[data-coming=device-free-again]')).toBeVisible();
  expect(await living(page, 'couponRedemptions')).toMatchObject([
    { days: 90, endAfter: end.toString(), spent: [{ days: 60 }, { days: 30 }] },
  ]);

  const file = await downloadAs(page, 'zip', temporaryFolder('coupons'));
  const other = await launch({ language: 'zh' });
  const there = await other.context.newPage();
  await there.goto(other.address('library.html'));
  expect(await restoreFrom(there, { name: 'backup.zip', buffer: readFileSync(file) })).toMatchObject({
    ok: true,
  });
  expect(await living(there, 'couponRedemptions')).toEqual(await living(page, 'couponRedemptions'));
  expect(await living(there, 'couponGrants')).toHaveLength(2);
  await other.context.close();
});

test('who owns nothing by Lenovo hears nothing of it', async ({ extension: { context, address } }) => {
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address('library.html#add'));
  await page.locator('input[name=title]').fill('尼康（Nikon）Z6III 全画幅微单相机 机身');
  await page.locator('input[name=ordered]').fill(day(-10));
  await page.locator('form button[type=submit]').click();
  await expect(page.locator('.item-page h1')).toContainText('Z6III');
  await expect(page.getByText('延保券')).toHaveCount(0);
  await page.goto(address('library.html'));
  await expect(page.getByRole('link', { name: /Z6III/ }).first()).toBeVisible();
  await expect(page.getByText('延保券')).toHaveCount(0);
  expect(asked.filter((url) => url.includes('programmes'))).toEqual([]);
});
