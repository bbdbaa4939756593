import type { Page } from '@playwright/test';
import type { Scene } from './scenes.ts';

const both = [360, 1280];

/** The calculator with one of its own examples open, by the words of the link. */
const example =
  (words: RegExp): Scene['open'] =>
  async (page, { site, lang }) => {
    await page.goto(`${site}${lang === 'en' ? 'en/' : ''}lenovo-coupons/`);
    await page.getByRole('link', { name: words }).click();
    await page.locator('.bq-answer').waitFor();
  };

const today = Temporal.Now.plainDateISO('Asia/Shanghai');
const ago = (days: number): string => today.subtract({ days }).toString();

const addGrant = async (page: Page, on: string, days: string, rows: number): Promise<void> => {
  const form = page.locator('.day-form').first();
  await form.locator('input[type=date]').fill(on);
  await form.locator('input[inputmode=numeric]').fill(days);
  await form.locator('button').click();
  await page
    .locator('[aria-labelledby=grants] li')
    .nth(rows - 1)
    .waitFor();
};

/** The extension's page for a notebook bound eleven days ago: two rules stop it, and the confirmation is a day's work away. */
const ownPage =
  (boundAgo: number): Scene['open'] =>
  async (page, { extension }) => {
    await page.goto(extension.address('library.html#coupons'));
    await page.locator('.coupon-page').waitFor();
    if ((await page.locator('.coupon-device').count()) === 0) {
      await page.goto(extension.address('library.html#add'));
      await page.locator('input[name=title]').fill('联想（Lenovo）小新 Pro 16 笔记本电脑');
      await page.locator('input[name=ordered]').fill(ago(200));
      await page.locator('form button[type=submit]').click();
      await page.locator('.item-page').waitFor();
      await page.goto(extension.address('library.html#coupons'));
      const [bound, start, end] = [0, 1, 2].map((n) =>
        page.locator('.coupon-device input[type=date]').nth(n),
      );
      await start?.fill(ago(200));
      await end?.fill(today.add({ days: 165 }).toString());
      await bound?.fill(ago(11));
      await page.locator('.coupon-device select').selectOption('no');
      await addGrant(page, ago(350), '60', 1);
      await addGrant(page, ago(100), '60', 2);
    }
    await page.locator('.coupon-device input[type=date]').first().fill(ago(boundAgo));
    await page
      .locator('.size')
      .nth(boundAgo > 30 ? 0 : 1)
      .click();
    const record = page.locator('.coupon-device > .buttons .primary');
    if (boundAgo > 30) await record.click();
    await page.locator(boundAgo > 30 ? '.confirm' : '.bq-answer.is-deny').waitFor();
    // Without the toast.
    await page.locator('.toast').waitFor({ state: 'detached' });
  };

/** A coupon whose last day is a week from now and a wait that is over, as the popup and the top of the booklet tell of it. */
const aboutToLapse =
  (where: string): Scene['open'] =>
  async (page, { extension }) => {
    await page.goto(extension.address('library.html#coupons'));
    await page.locator('.coupon-page').waitFor();
    const got = today.add({ days: 8 }).subtract({ years: 1 }).toString();
    const rows = page.locator('[aria-labelledby=grants] li');
    // Beside those of the scenes before, once.
    if ((await rows.filter({ hasText: '180' }).count()) === 0)
      await addGrant(page, got, '180', (await rows.count()) + 1);
    // Bound for 33 days: that wait is over as well.
    const bound = page.locator('.coupon-device input[type=date]').first();
    if ((await bound.count()) > 0) {
      await bound.fill(ago(33));
      await page.locator('[data-failing=R07]').waitFor({ state: 'detached' });
    }
    await page.goto(extension.address(where));
    await page.locator('.due[data-deadline^=lapses]').first().waitFor();
  };

export const couponScenes: Scene[] = [
  { name: 'coupons-allowed', widths: both, whole: true, open: example(/小新|a notebook that can/) },
  { name: 'coupons-denied', widths: both, whole: true, open: example(/两条规则|two rules/) },
  { name: 'coupons-two-readings', widths: both, whole: true, open: example(/两种读法|two readings/) },
  { name: 'coupon-page-denied', widths: both, whole: true, open: ownPage(11) },
  { name: 'coupon-page-confirm', widths: both, whole: true, open: ownPage(60) },
  { name: 'coupons-due-popup', widths: [400], whole: false, open: aboutToLapse('popup.html') },
  { name: 'coupons-due-booklet', widths: both, whole: true, open: aboutToLapse('library.html') },
];
