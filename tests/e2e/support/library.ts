import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';

/** The words by which the pages are found, in both languages: what a person would look for. */
const words = {
  zip: /完整备份|Full backup|Complete backup/,
  csv: /表格|Spreadsheet|Table/,
  ics: /日历|Calendar/,
  make: /^(导出|Export)/,
  backup: /备份与导出|Backup/,
  done: /^(已完成|Done)$/,
  confirm: /^(完成|Save|Done|Confirm)$/,
  number: /注册号|发票号码|编号|number/i,
  file: /截图或文件|Screenshot/,
};

export const openBackup = async (library: Page): Promise<void> => {
  await library
    .getByRole('link', { name: words.backup })
    .or(library.getByRole('button', { name: words.backup }))
    .first()
    .click();
};

/** Presses one of the three export buttons and saves what the page downloads. Answers where it lies. */
export const downloadAs = async (
  library: Page,
  kind: 'zip' | 'csv' | 'ics',
  folder: string,
): Promise<string> => {
  const heading = library.getByRole('heading', { name: words[kind] });
  if (!(await heading.isVisible())) await openBackup(library);
  const card = library.locator('section, article, li, div').filter({ has: heading }).last();
  const [download] = await Promise.all([
    library.waitForEvent('download'),
    card.getByRole('button', { name: words.make }).click(),
  ]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
};

/** Gives the page a ZIP to restore from. */
export const restoreFrom = async (library: Page, file: { name: string; buffer: Buffer }): Promise<void> => {
  const input = library.locator('input[type=file][accept*=zip]');
  if ((await input.count()) === 0) await openBackup(library);
  await input.setInputFiles({ ...file, mimeType: 'application/zip' });
};

/** What is due, by the end of its deadline's key (`register`, `get-invoice`). */
export const dueRow = (page: Page, action: string): Locator =>
  page.locator(`li[data-deadline$=":${action}"]`).first();

type Proof = { number: string; file: { name: string; mimeType: string; buffer: Buffer } };

/** Answers a due row with *done*, with its proof. */
export const answerDone = async (row: Locator, proof: Proof): Promise<void> => {
  await row.getByRole('button', { name: words.done }).click();
  await row.getByLabel(words.number).fill(proof.number);
  await row.getByLabel(words.file).setInputFiles(proof.file);
  await row.getByRole('button', { name: words.confirm }).click();
  await expect(row).toHaveCount(0);
};
