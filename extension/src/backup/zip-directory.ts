import { LIMITS } from './format.ts';
import type { RestoreRefusal } from './restore-result.ts';

export type ZipEntry = {
  name: string;
  method: 'stored' | 'deflated';
  crc32: number;
  packedSize: number;
  size: number;
  /** Where its local header begins. */
  offset: number;
};

export type Directory = { ok: true; entries: Map<string, ZipEntry> } | { ok: false; because: RestoreRefusal };

const END_SIZE = 22;
const HEADER_SIZE = 46;

/**
 * The table of contents of a ZIP, with everything refused that a backup of ours never has: too many or too large
 * entries, names that lead out, doubled names, encryption. Reads the end of the file only; unpacks nothing.
 */
export async function readDirectory(file: Blob): Promise<Directory> {
  const head = await bytesOf(file, 0, 4);
  if (head.length < 4 || u32(head, 0) !== 0x04034b50) return refuse('not-a-backup');
  const end = await findEnd(file);
  if (!end) return refuse('truncated');
  if (end.entries > LIMITS.entries || end.entries === 0xffff || end.size > LIMITS.bytes)
    return refuse('too-large');
  if (end.offset + end.size > end.at) return refuse('truncated');
  const table = await bytesOf(file, end.offset, end.size);
  const entries = new Map<string, ZipEntry>();
  let at = 0;
  let total = 0;
  for (let n = 0; n < end.entries; n += 1) {
    const entry = readHeader(table, at);
    if (!entry) return refuse('damaged');
    at = entry.next;
    if (!isSafe(entry.name)) return refuse('bad-name');
    if (entries.has(entry.name)) return refuse('damaged');
    total += entry.size;
    if (total > LIMITS.bytes || isBomb(entry)) return refuse('too-large');
    entries.set(entry.name, entry);
  }
  return { ok: true, entries };
}

export function isSafe(name: string): boolean {
  return (
    name !== '' &&
    !name.startsWith('/') &&
    !/[\\:\0]/.test(name) &&
    !name.split('/').some((part) => part === '..' || part === '.')
  );
}

function isBomb({ size, packedSize }: ZipEntry): boolean {
  return size > LIMITS.ratioFrom && size > packedSize * LIMITS.ratio;
}

function readHeader(table: Uint8Array, at: number): (ZipEntry & { next: number }) | null {
  if (at + HEADER_SIZE > table.length || u32(table, at) !== 0x02014b50) return null;
  const encrypted = (u16(table, at + 8) & 1) === 1;
  const method = { 0: 'stored', 8: 'deflated' }[u16(table, at + 10)];
  if (encrypted || (method !== 'stored' && method !== 'deflated')) return null;
  const nameEnd = at + HEADER_SIZE + u16(table, at + 28);
  const next = nameEnd + u16(table, at + 30) + u16(table, at + 32);
  if (next > table.length) return null;
  return {
    name: new TextDecoder().decode(table.subarray(at + HEADER_SIZE, nameEnd)),
    method,
    crc32: u32(table, at + 16),
    packedSize: u32(table, at + 20),
    size: u32(table, at + 24),
    offset: u32(table, at + 42),
    next,
  };
}

/** The end record, looked for from the back: a comment of up to 64 KB may follow it. */
async function findEnd(file: Blob) {
  const from = Math.max(0, file.size - END_SIZE - 0xffff);
  const tail = await bytesOf(file, from, file.size - from);
  for (let at = tail.length - END_SIZE; at >= 0; at -= 1) {
    if (u32(tail, at) !== 0x06054b50 || at + END_SIZE + u16(tail, at + 20) !== tail.length) continue;
    return {
      at: from + at,
      entries: u16(tail, at + 10),
      size: u32(tail, at + 12),
      offset: u32(tail, at + 16),
    };
  }
  return null;
}

export async function bytesOf(file: Blob, from: number, size: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(from, from + size).arrayBuffer());
}

export function u16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

export function u32(bytes: Uint8Array, at: number): number {
  return (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;
}

function refuse(because: RestoreRefusal): { ok: false; because: RestoreRefusal } {
  return { ok: false, because };
}
