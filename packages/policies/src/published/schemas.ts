import { z } from 'zod';
import { builtBrandFile, builtLawFile } from '../schema/built-files.ts';
import { builtChanges } from '../schema/changes.ts';
import { holidays } from '../schema/holidays.ts';
import { indexFile } from '../schema/index-file.ts';
import { lexicon } from '../schema/lexicon.ts';
import { policyData } from '../schema/policy-data.ts';
import { programme } from '../schema/programme.ts';

/** Which schema holds which files of dist/: the name of the schema, the shape, and the paths that it is for. */
export const SCHEMAS: readonly { name: string; title: string; shape: z.ZodType; files: RegExp }[] = [
  { name: 'index', title: 'Baoqi index', shape: indexFile, files: /^index\.json$/ },
  { name: 'brand', title: 'Baoqi brand', shape: builtBrandFile, files: /^(brands|services)\/[^/]+\.json$/ },
  { name: 'law', title: 'Baoqi law', shape: builtLawFile, files: /^law\.json$/ },
  { name: 'holidays', title: 'Baoqi rest days', shape: holidays, files: /^holidays\.json$/ },
  { name: 'lexicon', title: 'Baoqi lexicon', shape: lexicon, files: /^lexicon\.json$/ },
  { name: 'programme', title: 'Baoqi programme', shape: programme, files: /^programmes\/[^/]+\.json$/ },
  { name: 'changes', title: 'Baoqi changes of the data', shape: builtChanges, files: /^changes\.json$/ },
  { name: 'policies', title: 'Baoqi: everything', shape: policyData, files: /^policies\.json$/ },
];

/** The JSON Schema files of dist/, by path. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    SCHEMAS.map(({ name, title, shape }) => [
      `schema/${name}.schema.json`,
      `${JSON.stringify({ title, ...z.toJSONSchema(shape, { io: 'output' }) })}\n`,
    ]),
  );
}
