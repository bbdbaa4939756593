import type { Page, Worker } from '@playwright/test';

type Row = Record<string, unknown>;

/** All rows of a table, read by IndexedDB itself from a page or the worker of the extension. */
export const rows = (where: Page | Worker, table: string): Promise<Row[]> => {
  const read = (name: string): Promise<Row[]> =>
    new Promise((resolve, reject) => {
      const open = indexedDB.open('baoqi');
      open.onerror = () => reject(open.error);
      open.onupgradeneeded = () => open.transaction?.abort();
      open.onsuccess = () => {
        const all = open.result.transaction(name).objectStore(name).getAll();
        all.onerror = () => reject(all.error);
        all.onsuccess = () => {
          open.result.close();
          resolve(all.result);
        };
      };
    });
  return 'mainFrame' in where ? where.evaluate(read, table) : where.evaluate(read, table);
};

/** Rows that are not tombstones. */
export const living = async (where: Page | Worker, table: string): Promise<Row[]> =>
  (await rows(where, table)).filter((row) => row.deletedAt === null || row.deletedAt === undefined);

/** The SHA-256 of every stored blob, computed here from its bytes. */
export const blobHashes = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const open = indexedDB.open('baoqi');
      open.onerror = () => reject(open.error);
      open.onsuccess = () => resolve(open.result);
    });
    const stored = await new Promise<{ sha256: string; blob: Blob }[]>((resolve, reject) => {
      const all = database.transaction('blobs').objectStore('blobs').getAll();
      all.onerror = () => reject(all.error);
      all.onsuccess = () => resolve(all.result);
    });
    database.close();
    const hashes: Record<string, string> = {};
    for (const { sha256, blob } of stored) {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
      hashes[sha256] = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    }
    return hashes;
  });
