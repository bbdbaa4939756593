import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

export type Part = { name: string; bytes: () => Promise<Uint8Array<ArrayBuffer>>; packed: boolean };

/**
 * Writes a ZIP part by part, so that only one file's bytes are in memory at a time. In this thread: fflate's workers
 * are `blob:` scripts, which our content security policy forbids.
 */
export async function writeZip(parts: Iterable<Part>): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    failure ??= error;
    chunks.push(new Uint8Array(chunk));
  });
  for (const { name, bytes, packed } of parts) {
    const entry = packed ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name);
    zip.add(entry);
    entry.push(await bytes(), true);
  }
  zip.end();
  if (failure) throw failure;
  return new Blob(chunks, { type: 'application/zip' });
}
