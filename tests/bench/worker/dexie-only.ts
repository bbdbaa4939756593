import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { temporaryFolder } from '../../e2e/support/temporary-folder.ts';

/**
 * The least that a worker with a database can be: Dexie, one table, one listener. What ours is compared with; in the build
 * of Dexie that ours is made with, or the comparison would lean our way.
 */
const worker = `
import Dexie from 'dexie/dist/modern/dexie.mjs';
const db = new Dexie('bare');
db.version(1).stores({ things: 'id' });
chrome.runtime.onMessage.addListener(() => {});
void db.open();
`;

const manifest = {
  manifest_version: 3,
  name: 'A worker with Dexie and nothing else',
  version: '1.0',
  background: { service_worker: 'worker.js', type: 'module' },
};

export const buildDexieOnly = async (): Promise<string> => {
  const folder = temporaryFolder('bare');
  await build({
    stdin: { contents: worker, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    outfile: join(folder, 'worker.js'),
  });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>page</title>');
  return folder;
};
