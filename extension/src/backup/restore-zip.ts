import { sha256 } from '../records/hash.ts';
import { mergeIn } from '../records/merge-in.ts';
import { dataSchema } from './data-schema.ts';
import { hashIn } from './file-name.ts';
import { BACKUP_SCHEMA, DATA, MANIFEST, type Manifest, manifestHead, manifestSchema } from './format.ts';
import type { RestoreRefusal, RestoreResult } from './restore-result.ts';
import { readDirectory, type ZipEntry } from './zip-directory.ts';
import { readEntry } from './zip-entry.ts';

type Refused = { ok: false; because: RestoreRefusal };
type Read<T> = { ok: true; value: T } | Refused;

/**
 * Brings a backup into this library, empty or full, doubling nothing. Every byte is checked before the first is
 * written, and then all is written in one transaction or nothing is.
 */
export async function restoreZip(file: Blob): Promise<RestoreResult> {
  const directory = await readDirectory(file);
  if (!directory.ok) return directory;
  const { entries } = directory;
  const manifest = await readManifest(file, entries.get(MANIFEST));
  if (!manifest.ok) return manifest;
  const contents = await readContents(file, entries, manifest.value);
  if (!contents.ok) return contents;
  const { data, blobs } = contents.value;
  const parsed = dataSchema.safeParse(data);
  if (!parsed.success) return { ok: false, because: 'bad-data' };
  if (parsed.data.files.some((row) => row.deletedAt === null && !blobs.has(row.sha256)))
    return { ok: false, because: 'damaged' };
  const merged = await mergeIn(parsed.data, blobs);
  return merged.ok ? { ok: true, ...merged.value } : merged;
}

async function readManifest(file: Blob, entry: ZipEntry | undefined): Promise<Read<Manifest>> {
  if (!entry) return { ok: false, because: 'not-a-backup' };
  const read = await readEntry(file, entry);
  if (!read.ok) return read;
  const json = parseJson(read.bytes);
  const head = manifestHead.safeParse(json);
  if (!head.success) return { ok: false, because: 'not-a-backup' };
  if (head.data.schema > BACKUP_SCHEMA) return { ok: false, because: 'newer-version' };
  const manifest = manifestSchema.safeParse(json);
  return manifest.success ? { ok: true, value: manifest.data } : { ok: false, because: 'bad-data' };
}

type Contents = { data: unknown; blobs: Map<string, Blob> };

/** Every entry that the manifest names, held to its size and SHA-256. What it does not name is not looked at. */
async function readContents(
  file: Blob,
  entries: Map<string, ZipEntry>,
  manifest: Manifest,
): Promise<Read<Contents>> {
  const contents: Contents = { data: undefined, blobs: new Map() };
  for (const [name, expected] of Object.entries(manifest.entries)) {
    const entry = entries.get(name);
    if (!entry || entry.size !== expected.size) return { ok: false, because: 'damaged' };
    const read = await readEntry(file, entry);
    if (!read.ok) return read;
    if ((await sha256(read.bytes)) !== expected.sha256) return { ok: false, because: 'damaged' };
    const hash = hashIn(name);
    if (name === DATA) contents.data = parseJson(read.bytes);
    else if (hash !== null) {
      if (hash !== expected.sha256) return { ok: false, because: 'damaged' };
      contents.blobs.set(hash, new Blob([read.bytes]));
    }
  }
  return { ok: true, value: contents };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
