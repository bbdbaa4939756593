import { nowIso, today } from '../platform/clock.ts';
import { langOf } from '../platform/locale.ts';
import { loadPolicies } from '../platform/policies.ts';
import { appVersion } from '../platform/runtime.ts';
import { blobOf, dump } from '../records/dump.ts';
import { sha256 } from '../records/hash.ts';
import { listItems } from '../records/items.ts';
import type { FileRow } from '../records/types.ts';
import { viewItem } from '../view/item-view.ts';
import { wantedBy } from '../view/policy-files.ts';
import { entryNameOf } from './file-name.ts';
import { BACKUP_SCHEMA, DATA, FORMAT, MANIFEST, type Manifest, PAGE } from './format.ts';
import { recordsPage } from './records-page.ts';
import { type Part, writeZip } from './zip-write.ts';

/**
 * One ZIP with everything: a manifest that names size and SHA-256 of each part, the rows as JSON, every attached file,
 * and a page that shows the records without us. Only one file's bytes are in memory at a time.
 */
export async function exportZip(): Promise<Blob> {
  const [data, records] = await Promise.all([dump(), listItems()]);
  const policies = await loadPolicies(wantedBy(records));
  const now = today(data.settings.timeZone);
  const lang = langOf(data.settings.language);
  const views = records.map((record) => viewItem(record, policies, now));
  const texts: [name: string, bytes: Uint8Array<ArrayBuffer>][] = [
    [DATA, utf8(JSON.stringify(data))],
    [PAGE, utf8(recordsPage(views, data.purchases, policies, lang, now))],
  ];
  const stored = await storedFiles(data.files);
  const entries: Manifest['entries'] = {};
  for (const [name, bytes] of texts) entries[name] = { size: bytes.length, sha256: await sha256(bytes) };
  for (const file of stored) entries[entryNameOf(file)] = { size: file.size, sha256: file.sha256 };
  const manifest: Manifest = {
    format: FORMAT,
    schema: BACKUP_SCHEMA,
    app: appVersion(),
    createdAt: nowIso(),
    counts: {
      purchases: data.purchases.length,
      items: data.items.length,
      tasks: data.tasks.length,
      files: stored.length,
    },
    entries,
  };
  const part = (name: string, bytes: Uint8Array<ArrayBuffer>): Part => ({
    name,
    packed: true,
    bytes: async () => bytes,
  });
  return writeZip([
    part(MANIFEST, utf8(JSON.stringify(manifest, null, 2))),
    ...texts.map(([name, bytes]) => part(name, bytes)),
    // Receipts are photos and PDFs, packed already.
    ...stored.map((file) => ({ name: entryNameOf(file), packed: false, bytes: () => bytesOfFile(file) })),
  ]);
}

/** Attached files once per entry name, without deleted ones, and only those whose bytes are here. */
async function storedFiles(files: FileRow[]): Promise<FileRow[]> {
  const byName = new Map(
    files.filter((file) => file.deletedAt === null).map((file) => [entryNameOf(file), file]),
  );
  const here = await Promise.all(
    [...byName.values()].map(async (file) => ((await blobOf(file.sha256)) ? file : null)),
  );
  return here.filter((file) => file !== null);
}

async function bytesOfFile(file: FileRow): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await blobOf(file.sha256);
  if (!blob) throw new Error(`the bytes of ${file.name} are gone`);
  return new Uint8Array(await blob.arrayBuffer());
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}
