import { readFileSync, writeFileSync } from 'node:fs';
import { documentedStores, notClaimed } from './read-stores.ts';
import { storesPage } from './stores-page.ts';

/** `pnpm docs`: writes the pages that are generated. `--check`: exit 1 where one is not current. */
const file = new URL('../../docs/stores.md', import.meta.url);
const wanted = storesPage(documentedStores(), notClaimed());

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== wanted) {
    console.error('docs/stores.md is not current: pnpm docs');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, wanted);
  console.log('written: docs/stores.md');
}
