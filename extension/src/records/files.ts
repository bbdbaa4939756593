import { nowIso } from '../platform/clock.ts';
import { db } from './db.ts';
import { sha256 } from './hash.ts';
import { NotFound, type Outcome } from './problems.ts';
import { isLive, journalRow, newRow } from './rows.ts';
import { attempt } from './trouble.ts';
import type { BlobRow, FileRow } from './types.ts';

/** Attaches a file to an item. The same bytes are stored once, however often they are attached. */
export function attachFile(itemId: string, role: FileRow['role'], file: File): Promise<Outcome<FileRow>> {
  return attempt(async () => {
    const { row, blob } = await prepareFile(itemId, role, file);
    return db.transaction('rw', [db.items, db.files, db.blobs, db.journal], async () => {
      const item = await db.items.get(itemId);
      if (!item || !isLive(item)) throw new NotFound(itemId);
      return storeFile(row, blob);
    });
  });
}

/** Reads and hashes a file before any transaction is open. */
export async function prepareFile(
  itemId: string,
  role: FileRow['role'],
  file: File,
): Promise<{ row: FileRow; blob: BlobRow }> {
  const bytes = await file.arrayBuffer();
  const hash = await sha256(bytes);
  const type = file.type || 'application/octet-stream';
  return {
    row: { ...newRow(), itemId, role, name: file.name, type, size: bytes.byteLength, sha256: hash },
    blob: { sha256: hash, blob: new Blob([bytes], { type }) },
  };
}

/** Inside a transaction over files, blobs and journal. A repeat of the same file in the same role is the same row. */
export async function storeFile(row: FileRow, blob: BlobRow): Promise<FileRow> {
  const same = (await db.files.where('sha256').equals(row.sha256).toArray()).find(
    (file) => isLive(file) && file.itemId === row.itemId && file.role === row.role,
  );
  if (same) return same;
  if (!(await db.blobs.get(blob.sha256))) await db.blobs.add(blob);
  await db.files.add(row);
  await db.journal.add(
    journalRow({
      subject: row.itemId,
      what: 'file-attached',
      why: 'user',
      detail: { name: row.name, role: row.role, sha256: row.sha256 },
    }),
  );
  return row;
}

/** The bytes of an attached file, with its media type; null where it is gone. */
export async function fileBlob(fileId: string): Promise<Blob | null> {
  const file = await db.files.get(fileId);
  if (!file || !isLive(file)) return null;
  return (await db.blobs.get(file.sha256))?.blob ?? null;
}

export function removeFile(fileId: string): Promise<Outcome<null>> {
  return setTombstone(fileId, true);
}

/** Undoes `removeFile`. */
export function restoreFile(fileId: string): Promise<Outcome<null>> {
  return setTombstone(fileId, false);
}

function setTombstone(fileId: string, deleted: boolean): Promise<Outcome<null>> {
  return attempt(() =>
    db.transaction('rw', db.files, db.journal, async () => {
      const file = await db.files.get(fileId);
      if (!file) throw new NotFound(fileId);
      const now = nowIso();
      await db.files.update(fileId, { deletedAt: deleted ? now : null, updatedAt: now });
      await db.journal.add(
        journalRow({
          subject: file.itemId,
          what: deleted ? 'file-removed' : 'file-restored',
          why: 'user',
          detail: { name: file.name },
        }),
      );
      return null;
    }),
  );
}
