// Writes schema/brand.schema.json, which editors follow from the first line of each brand file.
// `--check`: writes nothing, fails where it is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { schemaFile } from './paths.ts';
import { brandFile } from './schema/brand-file.ts';

const schema = {
  title: 'Baoqi brand file',
  // `io: input`: a key with a default may be left out of the file.
  ...z.toJSONSchema(brandFile, { io: 'input' }),
};
const text = `${withShortLists(JSON.stringify(schema, null, 2))}\n`;
const fresh = existsSync(schemaFile) && readFileSync(schemaFile, 'utf8') === text;

if (process.argv.includes('--check')) {
  if (!fresh) {
    console.error('brand.schema.json is stale: run node packages/policies/src/json-schema.ts');
    process.exitCode = 1;
  }
} else if (!fresh) {
  mkdirSync(dirname(schemaFile), { recursive: true });
  writeFileSync(schemaFile, text);
}

/** Lists of words on one line where they fit, as the formatter has them, so that the two do not fight over the file. */
function withShortLists(json: string): string {
  return json.replaceAll(
    /^( *(?:"[^"]+": )?)\[\n([^[\]{}]*?)\n *\](,?)$/gm,
    (whole, before, words, after) => {
      const line = `${before}[${String(words).trim().replaceAll(/,\n */g, ', ')}]${after}`;
      return line.length <= 110 ? line : whole;
    },
  );
}
