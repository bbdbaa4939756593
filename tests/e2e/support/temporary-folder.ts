import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** A new folder, which is gone when this process ends: a browser's profile alone is some megabytes. */
export const temporaryFolder = (what: string): string => {
  // Once: each listener would be one more than Node thinks wise.
  if (made.length === 0) process.on('exit', removeAll);
  const folder = mkdtempSync(join(tmpdir(), `baoqi-${what}-`));
  made.push(folder);
  return folder;
};

const removeAll = (): void => {
  // A browser that is still closing may hold a file: it is tried again, and never fails a test.
  for (const folder of made) {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      console.error(`left behind: ${folder}`);
    }
  }
};
