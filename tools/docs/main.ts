import { readFileSync, writeFileSync } from 'node:fs';
import { gatherWithStatutes, mistakeLine } from '@baoqi/policies';
import { coverageText } from './coverage-page.ts';
import { permissionsPage } from './permissions-page.ts';
import { documentedStores, notClaimed } from './read-stores.ts';
import { storesPage } from './stores-page.ts';

/** `pnpm run docs`: writes the pages that are generated. `--check`: exit 1 where one is not current. */
const pages: Record<string, () => string> = {
  'stores.md': () => storesPage(documentedStores(), notClaimed()),
  'coverage.md': coverage,
  'permissions.md': permissionsPage,
};

for (const [name, wanted] of Object.entries(pages)) {
  const file = new URL(`../../docs/${name}`, import.meta.url);
  if (!process.argv.includes('--check')) {
    writeFileSync(file, wanted());
    console.log(`written: docs/${name}`);
  } else if (readFileSync(file, 'utf8') !== wanted()) {
    console.error(`docs/${name} is not current: pnpm run docs`);
    process.exitCode = 1;
  }
}

function coverage(): string {
  const data = gatherWithStatutes();
  if (!data.ok) throw new Error(data.mistakes.map(mistakeLine).join('\n'));
  return coverageText(data.value);
}
