import { readSyntax } from '../syntax.ts';
import type { HouseCheck, Problem } from '../types.ts';

const folder = 'extension/src/detectors/stores/';
/** A detector is a file that says so by its type. */
const saysDetector = /:\s*Detector\s*=|satisfies\s+Detector\b/;

export const detectorsHaveEvidence: HouseCheck = {
  name: 'detectors-have-evidence',
  why: 'A store changes its page without telling us: each detector keeps a page it reads, what it must read there, a look-alike that it must leave alone, and a word on where all that comes from.',
  check: (tree) => {
    const here = tree.files
      .filter((file) => file.startsWith(folder))
      .map((file) => file.slice(folder.length));
    const idOf = (path: string): string => path.split('/')[0] ?? '';
    const detectors = here
      .filter((path) => path === `${idOf(path)}/${idOf(path)}.ts`)
      .filter((path) => {
        const source = tree.read(folder + path);
        const knows = readSyntax(path, source).imports.some(({ from }) => from === '../../types.ts');
        return knows && saysDetector.test(source);
      })
      .map(idOf);
    const pages = here.filter((path) => path.endsWith('.html'));
    const isNegative = (path: string): boolean => /^[^/]+\/pages\/negative-/.test(path);
    const problem = (path: string, message: string): Problem => ({ file: folder + path, line: 1, message });

    return [
      ...detectors.flatMap((id) => {
        const own = pages.filter((path) => path.startsWith(`${id}/pages/`));
        const file = `${id}/${id}.ts`;
        return [
          ...(own.some((path) => !isNegative(path))
            ? []
            : [problem(file, 'has no page: save one, free of personal data, as pages/<case>.html.')]),
          ...(own.some(isNegative)
            ? []
            : [problem(file, 'has no negative page: save a look-alike as pages/negative-<case>.html.')]),
          ...(here.includes(`${id}/about.yaml`)
            ? []
            : [
                problem(
                  file,
                  'does not say from what it was written: add about.yaml (docs/stores.md shows it).',
                ),
              ]),
        ];
      }),
      ...pages.flatMap((path) => {
        const expectation = path.replace(/\.html$/, '.expected.json');
        return [
          ...(isNegative(path) || here.includes(expectation)
            ? []
            : [problem(path, `has no expectation: write ${expectation} by hand, from the page.`)]),
          ...(detectors.includes(idOf(path))
            ? []
            : [problem(path, `belongs to no detector: there is no ${idOf(path)}/${idOf(path)}.ts.`)]),
        ];
      }),
    ];
  },
};
