import { isSource } from '../tree.ts';
import type { HouseCheck } from '../types.ts';

const most = 300;

export const smallFiles: HouseCheck = {
  name: 'small-files',
  why: 'One thing per file, and its name says what: a file that needs scrolling holds two.',
  check: (tree) =>
    tree.files
      .filter((file) => isSource(file) || file.endsWith('.astro'))
      .map((file) => ({ file, lines: tree.read(file).split('\n').length }))
      .filter(({ lines }) => lines > most)
      .map(({ file, lines }) => ({
        file,
        line: most + 1,
        message: `has ${lines} lines (at most ${most}): split it by what it is about.`,
      })),
};
