import { expect, test } from '@playwright/test';
import { launch, newProfile } from './support/launch.ts';

const today = Temporal.Now.plainDateISO('Asia/Shanghai');

test('what was never backed up for a week is said in one line; one press makes the backup, and the line is gone', async () => {
  test.setTimeout(120_000);
  const profile = newProfile();
  const first = await launch({ profile, language: 'zh' });
  const form = await first.context.newPage();
  for (const title of ['尼康 Z6III 机身', '尼康 Z50 机身', '联想 小新 Pro 16']) {
    await form.goto('about:blank');
    await form.goto(first.address('library.html#add'));
    await form.locator('input[name=title]').fill(title);
    await form.locator('input[name=ordered]').fill(today.subtract({ days: 40 }).toString());
    await form.locator('form button[type=submit]').click();
    await expect(form.locator('#repairs')).toBeVisible();
  }
  await form.goto(first.address('library.html'));
  await expect(form.locator('.items a')).toHaveCount(3);
  await expect(form.locator('.backup-nudge')).toHaveCount(0);
  await first.context.close();

  const later = await launch({ profile, daysAhead: 8 });
  const popup = await later.context.newPage();
  await popup.goto(later.address('popup.html'));
  await expect(popup.locator('.backup-nudge')).toContainText('3 项还没有备份过');
  const page = await later.context.newPage();
  await page.goto(later.address('library.html'));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.backup-nudge').getByRole('link', { name: '导出备份' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.zip$/);
  await expect(popup.locator('.backup-nudge')).toHaveCount(0);
  expect(page.url()).toMatch(/#backup$/);
  await page.goto(later.address('library.html#'));
  await expect(page.locator('.items a')).toHaveCount(3);
  await expect(page.locator('.backup-nudge')).toHaveCount(0);
  await later.context.close();
});

test('put off, it stays away for four weeks', async () => {
  test.setTimeout(120_000);
  const profile = newProfile();
  const first = await launch({ profile, language: 'zh' });
  const form = await first.context.newPage();
  await form.goto(first.address('library.html#add'));
  await form.locator('input[name=title]').fill('尼康 Z6III 机身');
  await form.locator('form button[type=submit]').click();
  await expect(form.locator('#repairs')).toBeVisible();
  await first.context.close();
  for (const { daysAhead, asks } of [
    { daysAhead: 91, asks: true },
    { daysAhead: 118, asks: false },
    { daysAhead: 120, asks: true },
  ]) {
    const { context, address } = await launch({ profile, daysAhead });
    const page = await context.newPage();
    await page.goto(address('library.html'));
    await expect(page.locator('.items a')).toHaveCount(1);
    await expect(page.locator('.backup-nudge')).toHaveCount(asks ? 1 : 0);
    if (asks) {
      await page.getByRole('button', { name: '过些天再说' }).click();
      await expect(page.locator('.backup-nudge')).toHaveCount(0);
    }
    await context.close();
  }
});
