import { cpSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { launch, newProfile } from './support/launch.ts';
import { downloadAs } from './support/library.ts';
import { badge, deliveries, launchAndLook, notices, type Reminded } from './support/reminders.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/**
 * Coupons of a Lenovo owner, in a real browser whose clock is really moved. A coupon lives a year less a day (the rules'
 * text); it is told 30 and 7 days before its last one, on it, and once when it has lapsed.
 */
const today = Temporal.Now.plainDateISO('Asia/Shanghai');
const got = today.add({ days: 60 }).subtract({ years: 1 });
const lastDay = got.add({ years: 1 }).subtract({ days: 1 });
const matter = `lapses:${lastDay}`;
const keyOf = (lead: number): string => `coupons:lenovo|${matter}|${lead}`;

/** Days by which the clock must be ahead, so that it is so many days before the last one. */
const before = (days: number): number => today.until(lastDay.subtract({ days })).days;

const told = async ({ page }: Reminded): Promise<string[]> =>
  (await deliveries(page)).map(({ key, shownOn }) => `${key}@${shownOn}`).sort();
const row = (page: Page) => page.locator(`.due[data-deadline="${matter}"]`);

const calendarOf = async (page: Page): Promise<string> =>
  readFileSync(await downloadAs(page, 'ics', temporaryFolder('coupons')), 'utf8').replaceAll('\r\n ', '');

/** The event with this UID, as the lines of it. */
const eventOf = (calendar: string): string[] =>
  calendar
    .split('BEGIN:VEVENT')
    .map((event) => event.split('\r\n'))
    .find((lines) => lines.includes(`UID:coupons:lenovo.${matter}@baoqi`)) ?? [];

const copyOf = (profile: string): string => {
  const copy = newProfile();
  cpSync(profile, copy, { recursive: true, filter: (path) => !/Singleton(Lock|Socket|Cookie)$/.test(path) });
  return copy;
};

test.describe.configure({ mode: 'serial' });
test.describe('reminders of coupons', () => {
  test.setTimeout(180_000);
  const typedIn = newProfile();

  test('a grant typed in rings nothing yet, and is in the calendar', async () => {
    const { context, address } = await launch({ profile: typedIn, language: 'zh' });
    const page = await context.newPage();
    await page.goto(address('library.html#add'));
    await page.locator('input[name=title]').fill('联想（Lenovo）小新 Pro 16 笔记本电脑');
    await page.locator('input[name=ordered]').fill(today.subtract({ days: 200 }).toString());
    await page.locator('form button[type=submit]').click();
    await page.getByRole('link', { name: '联想延保券' }).click();
    await expect(page.locator('.coupon-page')).not.toContainText('不弹通知');
    const form = page.getByRole('form', { name: '得到的券' });
    await form.getByLabel('日期').fill(got.toString());
    await form.getByLabel('天数').fill('180');
    await form.getByRole('button', { name: '记下来' }).click();
    await expect(page.locator('[data-coming=lapses]')).toBeVisible();
    const event = eventOf(await calendarOf(page));
    expect(event).toContain('STATUS:CONFIRMED');
    expect(event).toContain(`DTSTART;VALUE=DATE:${lastDay.toString().replaceAll('-', '')}`);
    expect(event).toContain('SUMMARY:联想延保券 180 天的最后一天');
    expect(await notices(page)).toEqual([]);
    await context.close();
  });

  test('30 and 7 days before and on the last day: one notice, the badge, the due list; not twice; a click opens the coupons', async () => {
    const profile = copyOf(typedIn);
    const expected: string[] = [];
    for (const lead of [30, 7, 0]) {
      const browser = await launchAndLook({ profile, daysAhead: before(lead) });
      expected.push(`${keyOf(lead)}@${lastDay.subtract({ days: lead })}`);
      expect(await notices(browser.page), `${lead} days before`).toEqual([keyOf(lead)]);
      expect(await told(browser)).toEqual([...expected].sort());
      await expect.poll(() => badge(browser.page)).toBe('1');
      await expect(row(browser.page)).toContainText('180 天快过期');
      await expect(row(browser.page)).toContainText('先到 App 里核对');
      await expect(row(browser.page).locator('.day-number')).toContainText(
        lead === 0 ? '今天' : String(lead),
      );
      await browser.context.close();

      const again = await launchAndLook({ profile, daysAhead: before(lead) });
      expect(await notices(again.page), 'started again on that day').toEqual([]);
      expect(await told(again)).toEqual([...expected].sort());
      await again.page.goto(again.address('library.html'));
      await row(again.page).getByRole('link', { name: '去看看' }).click();
      await expect(again.page.locator('.coupon-page h1')).toHaveText('联想延保券');
      await again.context.close();
    }
  });

  test('seen to: silence, also of the last word, and the calendar is told that it is settled', async () => {
    const profile = copyOf(typedIn);
    const browser = await launchAndLook({ profile, daysAhead: before(7) });
    const { page } = browser;
    await expect.poll(() => badge(page)).toBe('1');
    await row(page).getByRole('button', { name: '已完成' }).click();
    await expect(row(page)).toHaveCount(0);
    await expect.poll(() => badge(page)).toBe('');
    await page.goto(browser.address('library.html'));
    const event = eventOf(await calendarOf(page));
    expect(event).toContain('STATUS:CANCELLED');
    await browser.context.close();
    for (const days of [1, -1]) {
      const later = await launchAndLook({ profile, daysAhead: before(days) });
      expect(await notices(later.page), `${days} days before`).toEqual([]);
      await expect(row(later.page)).toHaveCount(0);
      await later.context.close();
    }
  });

  test('taken back: silence', async () => {
    const profile = copyOf(typedIn);
    const open = await launch({ profile });
    const page = await open.context.newPage();
    await page.goto(open.address('library.html#coupons'));
    await page.locator('[aria-labelledby=grants] li').getByRole('button').click();
    await expect(page.locator('[data-coming=lapses]')).toHaveCount(0);
    await open.context.close();
    const later = await launchAndLook({ profile, daysAhead: before(7) });
    expect(await notices(later.page)).toEqual([]);
    expect(await badge(later.page)).toBe('');
    await later.context.close();
  });

  test('slept through it: one last word on the day after', async () => {
    const profile = copyOf(typedIn);
    const after = await launchAndLook({ profile, daysAhead: before(-1) });
    expect(await notices(after.page)).toEqual([keyOf(-2)]);
    await expect.poll(() => badge(after.page)).toBe('');
    await after.context.close();
    const later = await launchAndLook({ profile, daysAhead: before(-2) });
    expect(await notices(later.page)).toEqual([]);
    await later.context.close();
  });
});
