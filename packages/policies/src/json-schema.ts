// Writes schema/*.schema.json, which editors follow from the first line of each data file.
// `--check`: writes nothing, fails where one is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { z } from 'zod';
import { leftOutSchemaFile, programmeSchemaFile, schemaFile, statuteSchemaFile } from './paths.ts';
import { brandFile } from './schema/brand-file.ts';
import { leftOutFile } from './schema/left-out.ts';
import { programme } from './schema/programme.ts';
import { statuteFile } from './schema/statute-file.ts';

keep(schemaFile, 'Baoqi brand file', brandFile);
keep(statuteSchemaFile, 'Baoqi statute file', statuteFile);
keep(programmeSchemaFile, 'Baoqi programme file', programme);
keep(leftOutSchemaFile, 'Baoqi left-out facts', leftOutFile);

function keep(path: string, title: string, shape: z.ZodType): void {
  // `io: input`: a key with a default may be left out of the file.
  const schema = { title, ...z.toJSONSchema(shape, { io: 'input' }) };
  const text = `${withShortLists(JSON.stringify(schema, null, 2))}\n`;
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  if (process.argv.includes('--check')) {
    console.error(`${basename(path)} is stale: run node packages/policies/src/json-schema.ts`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
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
