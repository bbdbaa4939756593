import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shared } from './paths.ts';
import type { Detection } from './proposals.ts';
import type { SavedPage } from './shared.ts';

const command = fileURLToPath(new URL('../../../tools/baoqi/main.ts', import.meta.url));

/** What `baoqi detect` prints of a saved page: the same readers, outside of a browser. */
export const detectSaved = ({ file, url }: SavedPage): Detection => {
  const page = join(shared, 'stores/pages', file);
  const done = spawnSync(process.execPath, [command, 'detect', page, '--url', url], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout) as Detection;
};
