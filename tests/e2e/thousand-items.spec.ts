import { fillLibrary } from '../bench/popup/fill.ts';
import { expect, test } from './support/fixtures.ts';

test('a thousand items: popup and library open, and the last one is found', async ({
  extension,
  context,
}) => {
  const page = await context.newPage();
  await page.goto(extension.address('library.html'));
  await fillLibrary(page, 1000);
  await page.goto(extension.address('popup.html'));
  await expect(page.getByText(/\d+ 件在保/)).toBeVisible();
  await page.goto(extension.address('library.html'));
  await page.getByRole('searchbox').fill('机身 999');
  await expect(page.getByRole('link', { name: /机身 999/ })).toBeVisible();
});
