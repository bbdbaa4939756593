// Writes dist/ (or the folder that is named): plain JSON and its schemas. src/pack.ts makes a package of it.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadChanges, loadMoved } from './history.ts';
import { type Loaded, loadLexicon, mistakeLine } from './load.ts';
import { distFolder, lexiconFile, licenceFile, packageFile, strangerReadme } from './paths.ts';
import { loadProgrammes } from './programmes.ts';
import { distFiles } from './published/dist-files.ts';
import { packageJson } from './published/package-json.ts';
import { schemaFiles } from './published/schemas.ts';
import { gatherWithStatutes } from './statutes.ts';

const into = process.argv[2] ?? distFolder;
const data = orExit(gatherWithStatutes());
const lexicon = orExit(loadLexicon(lexiconFile));
const files = distFiles({
  data,
  lexicon,
  programmes: orExit(loadProgrammes()),
  changes: orExit(loadChanges()),
  moved: orExit(loadMoved()),
});
for (const [path, text] of schemaFiles()) files.set(path, text);
files.set('package.json', packageJson(readFileSync(packageFile, 'utf8')));
files.set('LICENSE', readFileSync(licenceFile, 'utf8'));
files.set('README.md', readFileSync(strangerReadme, 'utf8'));

// A brand that is gone must not stay behind as a file.
for (const folder of ['brands', 'services', 'programmes', 'schema'])
  rmSync(join(into, folder), { recursive: true, force: true });
for (const [path, text] of files) {
  mkdirSync(dirname(join(into, path)), { recursive: true });
  writeFileSync(join(into, path), text);
}

const index = gzipSync(files.get('index.json') ?? '', { level: 9 }).length;
console.log(
  `policies: ${data.brands.length} brands, ${data.policies.length} policies; lexicon: ${lexicon.brands.length} brands; ` +
    `index ${(index / 1024).toFixed(1)} KB gzip; ${files.size} files`,
);

function orExit<T>(loaded: Loaded<T>): T {
  if (loaded.ok) return loaded.value;
  for (const mistake of loaded.mistakes) console.error(mistakeLine(mistake));
  process.exit(1);
}
