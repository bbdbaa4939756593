// Writes data/ids.txt anew: what stood there, and every id of today. Run before the data is published.
import { readFileSync, writeFileSync } from 'node:fs';
import { publishedIds } from './history.ts';
import { mistakeLine } from './load.ts';
import { idsFile } from './paths.ts';
import { loadProgrammes } from './programmes.ts';
import { gatherWithStatutes } from './statutes.ts';

const data = gatherWithStatutes();
const programmes = loadProgrammes();
if (!data.ok || !programmes.ok) {
  for (const loaded of [data, programmes])
    if (!loaded.ok) for (const mistake of loaded.mistakes) console.error(mistakeLine(mistake));
  process.exit(1);
}
const before = publishedIds();
const now = [...data.value.brands, ...data.value.policies].map(({ id }) => id);
const ids = [...new Set([...before, ...now, ...programmes.value.map(({ id }) => `programme:${id}`)])].sort();
const head = readFileSync(idsFile, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('#'));
writeFileSync(idsFile, `${[...head, ...ids].join('\n')}\n`);
console.log(`ids: ${ids.length}, ${ids.length - before.length} of them new`);
