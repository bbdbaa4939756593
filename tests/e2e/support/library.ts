import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';

/** The words by which things are found: what a person would look for. */
const words = {
  done: /^(已完成|Done)$/,
  confirm: /^(完成|Save|Done|Confirm)$/,
  number: /注册号|发票号码|编号|number/i,
  file: /截图或文件|Screenshot/,
};

/** Opened anew, not by a change of the address alone: what the page says then is said of what is done now. */
const backupPage = async (library: Page): Promise<void> => {
  const [address] = library.url().split('#');
  await library.goto('about:blank');
  await library.goto(`${address}#backup`);
  await library.locator('[data-export=zip]').waitFor();
};

/** Presses one of the three export buttons and saves what the page downloads. Answers where it lies. */
export const downloadAs = async (
  library: Page,
  kind: 'zip' | 'csv' | 'ics',
  folder: string,
): Promise<string> => {
  await backupPage(library);
  const [download] = await Promise.all([
    library.waitForEvent('download'),
    library.locator(`[data-export=${kind}]`).click(),
  ]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
};

export type Restored = { ok: boolean; words: string };

/** Gives the page a ZIP to restore from; answers what the page says of it. */
export const restoreFrom = async (
  library: Page,
  file: { name: string; buffer: Buffer },
): Promise<Restored> => {
  await backupPage(library);
  const panel = library.locator('section[aria-labelledby=restore]');
  await panel.locator('input[type=file]').setInputFiles({ ...file, mimeType: 'application/zip' });
  const outcome = panel.locator('.said, .problem');
  await outcome.waitFor({ timeout: 30_000 });
  return {
    ok: (await panel.locator('.problem').count()) === 0,
    words: ((await outcome.textContent()) ?? '').trim(),
  };
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
