import type { Readable } from 'node:stream';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import yauzl from 'yauzl';

const bytesOf = async (stream: Readable): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

/** Every file of a ZIP, read by yauzl, which refuses what is not in order (names, sizes, checksums of the directory). */
export const readZip = (bytes: Buffer): Promise<Map<string, Buffer>> =>
  new Promise((resolve, reject) => {
    const files = new Map<string, Buffer>();
    yauzl.fromBuffer(bytes, { lazyEntries: true, strictFileNames: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on('error', reject);
      zip.on('end', () => resolve(files));
      zip.on('entry', (entry: yauzl.Entry) => {
        if (entry.fileName.endsWith('/')) return zip.readEntry();
        zip.openReadStream(entry, async (failure, stream) => {
          if (failure) return reject(failure);
          files.set(entry.fileName, await bytesOf(stream));
          zip.readEntry();
        });
      });
      zip.readEntry();
    });
  });

type Damaged = { name: string; bytes: Buffer };

const rebuilt = (good: Buffer, change: (files: Zippable) => void, level: 0 | 9 = 9): Buffer => {
  const files: Zippable = { ...unzipSync(good) };
  change(files);
  return Buffer.from(zipSync(files, { level }));
};

/** One bit of what the named file holds, in the middle of its bytes; stored, so that nothing but its content changes. */
const flipped = (good: Buffer, name: string): Buffer => {
  const content = unzipSync(good)[name];
  if (!content) throw new Error(`the backup has no ${name}`);
  const stored = Buffer.from(zipSync(unzipSync(good), { level: 0 }));
  const at = stored.indexOf(content);
  const middle = at + Math.floor(content.length / 2);
  stored[middle] = (stored[middle] ?? 0) ^ 0b100;
  return stored;
};

/** A good backup, spoilt in every way that one may meet. */
export const damage = (
  good: Buffer,
  { attachment, manifest }: { attachment: string; manifest: string },
): Damaged[] => [
  { name: 'truncated', bytes: good.subarray(0, Math.floor(good.length / 2)) },
  { name: 'one bit flipped in a file', bytes: flipped(good, attachment) },
  { name: 'one bit flipped in the manifest', bytes: flipped(good, manifest) },
  {
    name: 'a bomb',
    bytes: rebuilt(good, (files) => {
      // A thousandfold: about 300 kB on disk that would become 300 MB.
      files[attachment] = new Uint8Array(300_000_000);
    }),
  },
  {
    name: 'a name that climbs out',
    bytes: rebuilt(good, (files) => {
      files['../../outside.txt'] = new TextEncoder().encode('out');
    }),
  },
  {
    name: 'from a newer version',
    bytes: rebuilt(good, (files) => {
      const text = new TextDecoder().decode(files[manifest] as Uint8Array);
      const newer: Record<string, unknown> = JSON.parse(text);
      for (const key of ['schema', 'schemaVersion', 'format', 'formatVersion'])
        if (typeof newer[key] === 'number') newer[key] = 9999;
      files[manifest] = new TextEncoder().encode(JSON.stringify(newer));
    }),
  },
  { name: 'not a ZIP at all', bytes: Buffer.from('<!DOCTYPE html><p>404') },
];
