import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { temporaryFolder } from '../../e2e/support/temporary-folder.ts';

/** Two extensions to be compared with: a content script that does nothing, and one that only opens a Dexie database. */
const SCRIPTS = {
  empty: '',
  dexie: `
import Dexie from 'dexie';
const db = new Dexie('bare');
db.version(1).stores({ things: 'id' });
void db.open();
`,
};

export async function bareExtension(kind: keyof typeof SCRIPTS): Promise<string> {
  const folder = temporaryFolder(kind);
  await build({
    stdin: { contents: SCRIPTS[kind], resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'iife',
    outfile: join(folder, 'content.js'),
  });
  const manifest = {
    manifest_version: 3,
    name: `A content script, ${kind}`,
    version: '1.0',
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: ['<all_urls>'], js: ['content.js'], run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), 'chrome.runtime.onMessage.addListener(() => {});');
  return folder;
}
