import { fillLibrary } from '../bench/popup/fill.ts';
import { rows } from './support/database.ts';
import { expect, test } from './support/fixtures.ts';

test('a full disk: said in words, nothing half-written, nothing lost', async ({ extension, context }) => {
  const library = await context.newPage();
  const thrown: string[] = [];
  library.on('pageerror', (error) => thrown.push(error.message));
  await library.goto(extension.address('library.html'));
  await fillLibrary(library, 1);
  await library.reload();
  await library.getByRole('link', { name: /Z6III/ }).first().click();
  // No disk is filled for this: every write of a blob fails as it does on a full one.
  await library.evaluate(() => {
    const add = IDBObjectStore.prototype.add;
    const put = IDBObjectStore.prototype.put;
    const full = (original: typeof add): typeof add =>
      function (this: IDBObjectStore, ...args: Parameters<typeof add>) {
        if (this.name === 'blobs' || this.name === 'files')
          throw new DOMException('no space left on the disk', 'QuotaExceededError');
        return original.apply(this, args);
      };
    IDBObjectStore.prototype.add = full(add);
    IDBObjectStore.prototype.put = full(put);
  });
  await library
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: '发票.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4 example'),
    });
  await expect(library.getByText(/磁盘满了/)).toBeVisible();
  expect(await rows(library, 'files')).toEqual([]);
  expect(await rows(library, 'blobs')).toEqual([]);
  expect(await rows(library, 'items')).toHaveLength(1);
  expect(thrown).toEqual([]);
});
