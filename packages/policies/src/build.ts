import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Loaded, loadLexicon, mistakeLine } from './load.ts';
import { distFolder, lexiconFile } from './paths.ts';
import { gatherWithStatutes } from './statutes.ts';

const data = orExit(gatherWithStatutes());
const lexicon = orExit(loadLexicon(lexiconFile));

mkdirSync(distFolder, { recursive: true });
writeFileSync(join(distFolder, 'policies.json'), `${JSON.stringify(data)}\n`);
writeFileSync(join(distFolder, 'lexicon.json'), `${JSON.stringify(lexicon)}\n`);
console.log(
  `policies: ${data.brands.length} brands, ${data.policies.length} policies; lexicon: ${lexicon.brands.length} brands`,
);

function orExit<T>(loaded: Loaded<T>): T {
  if (loaded.ok) return loaded.value;
  for (const mistake of loaded.mistakes) console.error(mistakeLine(mistake));
  process.exit(1);
}
