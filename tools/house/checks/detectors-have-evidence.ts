import { readSyntax } from '../syntax.ts';
import type { HouseCheck, Problem } from '../types.ts';

const folder = 'extension/src/detectors/';
/** A detector is a file that says so by its type. */
const saysDetector = /:\s*Detector\s*=|satisfies\s+Detector\b/;

export const detectorsHaveEvidence: HouseCheck = {
  name: 'detectors-have-evidence',
  why: 'A store changes its page without telling us: each detector keeps a page it reads, what it must read there, and a look-alike that it must leave alone.',
  check: (tree) => {
    const here = tree.files
      .filter((file) => file.startsWith(folder))
      .map((file) => file.slice(folder.length))
      .filter((name) => !name.includes('/'));
    const detectors = here
      .filter((name) => /^[\w-]+\.ts$/.test(name) && name !== 'types.ts')
      .filter((name) => {
        const source = tree.read(folder + name);
        const knows = readSyntax(name, source).imports.some(({ from }) => from === './types.ts');
        return knows && saysDetector.test(source);
      })
      .map((name) => name.slice(0, -'.ts'.length));
    const pages = here.filter((name) => name.endsWith('.html'));
    const negative = (page: string): boolean => /^[^.]+\.negative-/.test(page);
    const problem = (name: string, message: string): Problem => ({ file: folder + name, line: 1, message });

    return [
      ...detectors.flatMap((id) => {
        const own = pages.filter((page) => page.startsWith(`${id}.`));
        return [
          ...(own.some((page) => !negative(page))
            ? []
            : [problem(`${id}.ts`, `has no page: save one, free of personal data, as ${id}.<case>.html.`)]),
          ...(own.some(negative)
            ? []
            : [
                problem(`${id}.ts`, `has no negative page: save a look-alike as ${id}.negative-<case>.html.`),
              ]),
        ];
      }),
      ...pages.flatMap((page) => {
        const expectation = page.replace(/\.html$/, '.expected.json');
        const owner = page.split('.')[0] ?? '';
        return [
          ...(negative(page) || here.includes(expectation)
            ? []
            : [problem(page, `has no expectation: write ${expectation} by hand, from the page.`)]),
          ...(detectors.includes(owner)
            ? []
            : [problem(page, `belongs to no detector: there is no ${owner}.ts.`)]),
        ];
      }),
    ];
  },
};
