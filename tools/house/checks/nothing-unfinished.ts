import { isSource } from '../tree.ts';
import type { HouseCheck, Problem } from '../types.ts';

/** Written in two halves, so that this file does not report itself. */
const marks = [
  { mark: new RegExp(`\\b(${'TO'}${'DO'}|FIX${'ME'}|X${'XX'})\\b`), says: 'finish it, or open an issue.' },
  {
    mark: new RegExp(`\\b(it|test|describe)\\.${'on'}${'ly'}\\(`),
    says: 'a test left alone silences the others.',
  },
  {
    mark: new RegExp(`/${'work'}/|/ho${'me'}/[a-z]|/Us${'ers'}/[a-z]`),
    says: 'a path of one machine is wrong on all others.',
  },
];

export const nothingUnfinished: HouseCheck = {
  name: 'nothing-unfinished',
  why: 'What is in the tree is meant: no marks of work to come, no silenced tests, no path of one machine.',
  check: (tree) =>
    tree.files
      .filter((file) => isSource(file) || /\.(astro|css|ya?ml|md|json)$/.test(file))
      .filter((file) => !file.includes('/fixtures/') && file !== 'pnpm-lock.yaml')
      .flatMap((file) =>
        tree
          .read(file)
          .split('\n')
          .flatMap((text, index): Problem[] =>
            marks
              .filter(({ mark }) => mark.test(text))
              .map(({ says }) => ({
                file,
                line: index + 1,
                message: `\`${text.trim().slice(0, 60)}\`: ${says}`,
              })),
          ),
      ),
};
