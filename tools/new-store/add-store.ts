import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  aboutFile,
  constantOf,
  detectorFile,
  entrypointFile,
  type NewStore,
  storeFile,
  variableOf,
} from './templates.ts';

/** Writes what a new store needs below `root`: its folder, its entrypoint, its lines in both registries. Answers the files written. */
export function addStore(root: string, store: NewStore): string[] {
  const { id } = store;
  const folder = `extension/src/detectors/stores/${id}`;
  if (existsSync(join(root, folder))) throw new Error(`there is a store ${id} already: ${folder}`);
  mkdirSync(join(root, folder, 'pages'), { recursive: true });
  const written: Record<string, string> = {
    [`${folder}/${id}.ts`]: detectorFile(store),
    [`${folder}/store.ts`]: storeFile(store),
    [`${folder}/about.yaml`]: aboutFile(store),
    [`extension/entrypoints/${id}.content.ts`]: entrypointFile(store),
  };
  for (const [file, text] of Object.entries(written)) writeFileSync(join(root, file), text);
  const registries: [file: string, list: string, entry: string, from: string][] = [
    ['extension/src/detectors/index.ts', 'STORE_DETECTORS', variableOf(id), `./stores/${id}/${id}.ts`],
    ['extension/src/detectors/stores.ts', 'STORES', constantOf(id), `./stores/${id}/store.ts`],
  ];
  for (const [file, list, entry, from] of registries) {
    const path = join(root, file);
    writeFileSync(path, register(readFileSync(path, 'utf8'), list, entry, from));
  }
  return [...Object.keys(written), ...registries.map(([file]) => file)];
}

/** A registry with one entry more: its import where the order of imports wants it, and its name at the list's end. */
export function register(source: string, list: string, entry: string, from: string): string {
  const lines = source.split('\n');
  const line = `import { ${entry} } from '${from}';`;
  const pathOf = (text: string): string => /from '([^']+)'/.exec(text)?.[1] ?? '';
  const after = lines.findIndex((one) => one.startsWith('import ') && pathOf(one) > from);
  if (after < 0) throw new Error(`no import to put ${from} before`);
  lines.splice(after, 0, line);
  const opening = new RegExp(`(export const ${list}\\b[^=]*= \\[)([^\\]]*?),?(\\s*\\])`);
  const text = lines.join('\n');
  if (!opening.test(text)) throw new Error(`no list ${list}`);
  return text.replace(opening, `$1$2, ${entry}$3`);
}
