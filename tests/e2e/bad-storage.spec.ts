import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fillLibrary } from '../bench/popup/fill.ts';
import { jdAddress, jdOrderList, nikonOrder } from '../fixtures/jd-order-list.ts';
import { living, rows } from './support/database.ts';
import { expect, test } from './support/fixtures.ts';
import { downloadAs, restoreFrom } from './support/library.ts';
import { proposals, recordProposals } from './support/proposals.ts';
import { serve } from './support/store-pages.ts';
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
const bareTab = (page: Page, address: (page: string) => string) => page.goto(address('index.json'));

test('a database that another tab is writing to for long: what was bought waits and is kept', async ({
  extension,
  context,
}) => {
  await serve(context, { [jdAddress]: jdOrderList([nikonOrder('2026-11-01')]) });
  const other = await context.newPage();
  await bareTab(other, extension.address);
  // One transaction over everything, kept alive by asking again and again until it is told to let go.
  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('baoqi');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const holding = open.result.transaction([...open.result.objectStoreNames], 'readwrite');
          const again = () => {
            if ((globalThis as unknown as { release?: boolean }).release) return;
            holding.objectStore('items').count().onsuccess = again;
          };
          again();
          resolve();
        };
      }),
  );
  await recordProposals(extension.worker);
  const order = await context.newPage();
  const thrown: string[] = [];
  order.on('pageerror', (error) => thrown.push(error.message));
  await order.goto(jdAddress);
  await expect
    .poll(async () => (await proposals(extension.worker)).length, { timeout: 20_000 })
    .toBeGreaterThan(0);
  await other.evaluate(() => {
    (globalThis as unknown as { release: boolean }).release = true;
  });
  await expect
    .poll(async () => (await living(extension.worker, 'items')).length, { timeout: 20_000 })
    .toBe(1);
  expect(thrown).toEqual([]);
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
  await expect(page.locator('.problem').first()).toContainText(/标签页|Another tab/, { timeout: 20_000 });
  await other.close();
  await page.reload();
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expect(page.locator('.problem')).toHaveCount(0);
  expect(thrown).toEqual([]);
});
