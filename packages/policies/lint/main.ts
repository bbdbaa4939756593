// Checks the data: `node packages/policies/lint/main.ts [folder of brand files]`. Everything runs, everything prints.
import { readAsOf } from '../src/gather.ts';
import { loadLexicon, mistakeLine, readBrands } from '../src/load.ts';
import { brandsFolder, lexiconFile } from '../src/paths.ts';
import { findings } from './check.ts';
import { checks } from './checks.ts';

const asOf = readAsOf();
const { brands, mistakes } = readBrands(process.argv[2] ?? brandsFolder);
const lexicon = loadLexicon(lexiconFile);

const lines = mistakes.map(mistakeLine);
for (const part of [asOf, lexicon]) if (!part.ok) lines.push(...part.mistakes.map(mistakeLine));
// A file that does not load is told above; the checks still run over the others.
if (asOf.ok)
  for (const { check, file, path, wrong, instead } of findings({ asOf: asOf.value, files: brands }, checks))
    lines.push(`${file} ${path}: ${wrong} → ${instead} (${check})`);

for (const line of lines) console.error(line);
console.log(`policies: ${brands.length} brands, ${checks.length} checks, ${lines.length} problems`);
process.exitCode = lines.length > 0 ? 1 : 0;
