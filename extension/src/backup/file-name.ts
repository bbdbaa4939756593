import type { FileRow } from '../records/types.ts';
import { FILES } from './format.ts';

/** Where an attached file lies in a backup: under its hash, with its name made safe for every file system. */
export function entryNameOf(file: Pick<FileRow, 'sha256' | 'name'>): string {
  return `${FILES}${file.sha256}-${safeName(file.name)}`;
}

/** The hash in such a name; null where it is none. */
export function hashIn(entryName: string): string | null {
  return /^files\/([0-9a-f]{64})-[^/\\]*$/.exec(entryName)?.[1] ?? null;
}

/** Letters, digits and a few signs; the ending is kept, so that a double click opens it. */
function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._ -]+/gu, '_')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (plain.length <= 80) return plain || 'file';
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? '';
  return [...plain].slice(0, 80 - ending.length).join('') + ending;
}
