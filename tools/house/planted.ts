import type { HouseCheck, Problem, Tree } from './types.ts';

/** A tree that exists only in a test: file → text. */
export const plant = (files: Record<string, string>): Tree => ({
  files: Object.keys(files).sort(),
  read: (file) => {
    const text = files[file];
    if (text === undefined) throw new Error(`no such file was planted: ${file}`);
    return text;
  },
});

/** What a check says of planted files, as `file:line`. */
export const found = (check: HouseCheck, files: Record<string, string>): string[] =>
  check.check(plant(files)).map((problem: Problem) => `${problem.file}:${problem.line}`);
