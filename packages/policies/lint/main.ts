// Checks the data: `node packages/policies/lint/main.ts [folder of brand files]`. Everything runs, everything prints.
import { readAsOf } from '../src/gather.ts';
import { loadBrands, loadLexicon, mistakeLine } from '../src/load.ts';
import { brandsFolder, lexiconFile } from '../src/paths.ts';
import { findings } from './check.ts';
import { checks } from './checks.ts';

const folder = process.argv[2] ?? brandsFolder;
const asOf = readAsOf();
const loaded = loadBrands(folder);
const lexicon = loadLexicon(lexiconFile);
const lines: string[] = [];

for (const part of [asOf, loaded, lexicon]) if (!part.ok) lines.push(...part.mistakes.map(mistakeLine));
if (asOf.ok && loaded.ok)
  for (const { check, file, path, wrong, instead } of findings(
    { asOf: asOf.value, files: loaded.value },
    checks,
  ))
    lines.push(`${file} ${path}: ${wrong} → ${instead} (${check})`);

for (const line of lines) console.error(line);
const count = loaded.ok ? `${loaded.value.length} brands, ` : '';
console.log(`policies: ${count}${checks.length} checks, ${lines.length} problems`);
process.exitCode = lines.length > 0 ? 1 : 0;
