import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree } from './types.ts';

/** Built, fetched or not ours: never judged. */
const foreign = new Set([
  'node_modules',
  '.git',
  '.output',
  '.wxt',
  '.astro',
  '.cache',
  'dist',
  'out',
  'test-results',
  'playwright-report',
]);

const walk = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return foreign.has(entry.name) ? [] : walk(root, path);
    return entry.isFile() ? [path] : [];
  });

export const readTree = (root: string): Tree => ({
  files: walk(root, '').sort(),
  read: (file) => readFileSync(join(root, file), 'utf8'),
});

export const isSource = (file: string): boolean => /\.(ts|tsx|mts|js|mjs)$/.test(file);
/** A test, or what only tests use (`test-library.ts`). */
export const isTest = (file: string): boolean => /\.test(-d)?\.tsx?$|(^|\/)test-[\w-]+\.tsx?$/.test(file);
