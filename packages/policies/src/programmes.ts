import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Loaded, type Mistake, parseYaml } from './load.ts';
import { programmesFolder } from './paths.ts';
import type { Programme } from './programme-types.ts';
import { programme } from './schema/programme.ts';

/** Every programme under data/programmes, or every mistake in them. */
export function loadProgrammes(folder = programmesFolder): Loaded<Programme[]> {
  const mistakes: Mistake[] = [];
  const programmes: Programme[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.yaml')) continue;
    const read = parseYaml(readFileSync(join(folder, name), 'utf8'), name, programme);
    if (read.ok) programmes.push(read.value);
    else mistakes.push(...read.mistakes);
  }
  return mistakes.length === 0 ? { ok: true, value: programmes } : { ok: false, mistakes };
}
