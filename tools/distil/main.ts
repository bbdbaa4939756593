// Writes data/brands/<id>.dist.yaml beside every brand file. `--check`: writes nothing, fails where one is stale.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brandsFolder, gather, mistakeLine } from '@baoqi/policies';
import { distil } from './distil.ts';

const check = process.argv.includes('--check');
const data = gather();
if (!data.ok) {
  for (const mistake of data.mistakes) console.error(mistakeLine(mistake));
  process.exit(1);
}

const wanted = new Map<string, string>(
  data.value.brands.map(({ id }) => [`${id}.dist.yaml`, distil(id, data.value)]),
);
const stale: string[] = [];
for (const [name, text] of wanted) {
  const path = join(brandsFolder, name);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  stale.push(name);
  if (!check) writeFileSync(path, text);
}
for (const name of readdirSync(brandsFolder).filter((file) => file.endsWith('.dist.yaml'))) {
  if (wanted.has(name)) continue;
  stale.push(name);
  if (!check) rmSync(join(brandsFolder, name));
}

if (check) for (const name of stale) console.error(`${name} is stale: run node tools/distil/main.ts`);
console.log(`distil: ${wanted.size} files, ${stale.length} ${check ? 'stale' : 'written'}`);
process.exitCode = check && stale.length > 0 ? 1 : 0;
