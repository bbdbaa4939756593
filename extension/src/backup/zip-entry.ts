import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import type { RestoreRefusal } from './restore-result.ts';
import { bytesOf, u16, u32, type ZipEntry } from './zip-directory.ts';

export type EntryBytes =
  | { ok: true; bytes: Uint8Array<ArrayBuffer> }
  | { ok: false; because: Extract<RestoreRefusal, 'truncated' | 'damaged' | 'too-large'> };

const LOCAL_SIZE = 30;
const STEP = 64 * 1024;

/** Unpacks one entry and holds it to its size and CRC. Stops as soon as more comes out than was declared. */
export async function readEntry(file: Blob, entry: ZipEntry): Promise<EntryBytes> {
  const local = await bytesOf(file, entry.offset, LOCAL_SIZE);
  if (local.length < LOCAL_SIZE) return { ok: false, because: 'truncated' };
  if (u32(local, 0) !== 0x04034b50) return { ok: false, because: 'damaged' };
  const from = entry.offset + LOCAL_SIZE + u16(local, 26) + u16(local, 28);
  const packed = await bytesOf(file, from, entry.packedSize);
  if (packed.length < entry.packedSize) return { ok: false, because: 'truncated' };
  const bytes = entry.method === 'stored' ? packed : inflate(packed, entry.size);
  if (bytes === 'too-large') return { ok: false, because: 'too-large' };
  if (bytes === null || bytes.length !== entry.size || crc32(bytes) !== entry.crc32)
    return { ok: false, because: 'damaged' };
  return { ok: true, bytes };
}

function inflate(packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> | 'too-large' | null {
  const out = new Uint8Array(size);
  let length = 0;
  let overflow = false;
  const stream = new Inflate((chunk) => {
    overflow ||= length + chunk.length > size;
    if (!overflow) out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !overflow; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    // fflate throws on any stream that is not deflate.
    return null;
  }
  return overflow ? 'too-large' : out.subarray(0, length);
}
