import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fillLibrary } from '../bench/popup/fill.ts';
import { rows } from './support/database.ts';
import { expect, test } from './support/fixtures.ts';
import { downloadAs, restoreFrom } from './support/library.ts';
import { damage, readZip } from './support/zip.ts';

const tables = ['purchases', 'items', 'tasks', 'files', 'blobs', 'journal'];
const counts = async (page: Page): Promise<Record<string, number>> =>
  Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table, (await rows(page, table)).length] as const)),
  );

test('backups that are spoilt change nothing and are explained', async ({ extension, context }, info) => {
  test.setTimeout(120_000);
  const library = await context.newPage();
  const thrown: string[] = [];
  library.on('pageerror', (error) => thrown.push(error.message));
  await library.goto(extension.address('library.html'));
  await fillLibrary(library, 3);
  await library.reload();
  const good = readFileSync(await downloadAs(library, 'zip', info.outputDir));
  const names = [...(await readZip(good)).keys()];
  const manifest = names.find((name) => /manifest[^/]*\.json$/.test(name)) ?? '';
  const attachment = names.find((name) => name !== manifest && name.endsWith('.json')) ?? '';
  expect(manifest, names.join(', ')).not.toBe('');
  const before = await counts(library);
  const said: Record<string, string> = {};
  for (const { name, bytes } of damage(good, { attachment, manifest })) {
    const restored = await restoreFrom(library, { name: 'backup.zip', buffer: bytes });
    expect(restored.ok, name).toBe(false);
    said[name] = restored.words;
    expect(await counts(library), name).toEqual(before);
  }
  for (const [name, words] of Object.entries(said)) expect(words, name).toMatch(/[\u4e00-\u9fff]{4,}/);
  expect(said['from a newer version']).toMatch(/新/);
  expect(thrown).toEqual([]);
});

/** A page of the extension's own origin on which none of our code runs. */
const bareTab = (page: Page, address: (page: string) => string) => page.goto(address('policies.json'));

test('a database held open by another tab: said, and nothing lost', async ({ extension, context }) => {
  const library = await context.newPage();
  await library.goto(extension.address('library.html'));
  await fillLibrary(library, 3);
  await library.close();

  const other = await context.newPage();
  await bareTab(other, extension.address);
  // Another tab runs a newer Baoqi: it holds the database at a version that ours does not know.
  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('baoqi', 9990);
        open.onsuccess = () => {
          (globalThis as unknown as { held: IDBDatabase }).held = open.result;
          resolve();
        };
        open.onerror = () => reject(open.error);
      }),
  );
  const page = await context.newPage();
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.goto(extension.address('library.html'));
  await expect(page.locator('.problem').first()).toContainText(/刷新|标签页|新版/);
  expect(thrown).toEqual([]);
  expect((await rows(other, 'items')).length).toBe(3);
});

test('an older database that another tab will not let go: said, and it works once that tab is closed', async ({
  extension,
  context,
}) => {
  const other = await context.newPage();
  await bareTab(other, extension.address);
  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const gone = indexedDB.deleteDatabase('baoqi');
        gone.onerror = () => reject(gone.error);
        gone.onsuccess = () => {
          const open = indexedDB.open('baoqi', 1);
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            (globalThis as unknown as { held: IDBDatabase }).held = open.result;
            resolve();
          };
        };
      }),
  );
  const page = await context.newPage();
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.goto(extension.address('library.html'));
  await expect(page.locator('.problem').first()).toContainText(/标签页/, { timeout: 20_000 });
  await other.close();
  await page.reload();
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expect(page.locator('.problem')).toHaveCount(0);
  expect(thrown).toEqual([]);
});
