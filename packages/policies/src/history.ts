import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Loaded, parseYaml } from './load.ts';
import { changesFilePath, idsFile, movedFilePath } from './paths.ts';
import { changesFile, movedFile } from './schema/changes.ts';
import type { Change } from './types.ts';

/** What was changed in what the data says, newest first. */
export function loadChanges(path = changesFilePath): Loaded<Change[]> {
  const read = parseYaml(readFileSync(path, 'utf8'), basename(path), changesFile);
  return read.ok ? { ok: true, value: read.value.changes } : read;
}

/** Ids that were published once, and what took their place. */
export function loadMoved(path = movedFilePath): Loaded<Record<string, string>> {
  const read = parseYaml(readFileSync(path, 'utf8'), basename(path), movedFile);
  return read.ok ? { ok: true, value: read.value.moved } : read;
}

/** Every id that was ever published, of brands, policies and programmes: what must be found for ever. */
export function publishedIds(path = idsFile): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
