import { posix } from 'node:path';
import { readSyntax } from '../syntax.ts';
import { isSource, isTest } from '../tree.ts';
import type { HouseCheck } from '../types.ts';

/** The rooms of the house; the longest folder that fits wins. */
const areas = ['packages/policies', 'packages/rules', 'packages/ui', 'extension', 'site', 'tests', 'tools'];
const areaOf = (path: string): string | null => areas.find((area) => path.startsWith(`${area}/`)) ?? null;

/** The room that an import leads to, or null for a library. */
const leadsTo = (file: string, from: string): string | null => {
  if (from.startsWith('.')) return areaOf(posix.join(posix.dirname(file), from));
  const own = /^@baoqi\/([^/]+)/.exec(from)?.[1];
  if (own === undefined) return null;
  return areas.find((area) => area === own || area === `packages/${own}`) ?? null;
};

type Edge = { area: string; to: string | null; from: string; typeOnly: boolean; test: boolean };
type Arrow = { forbids: (edge: Edge) => boolean; advice: string };

const arrows: Arrow[] = [
  {
    forbids: ({ area, to }) => area === 'packages/policies' && to !== null && to !== 'packages/policies',
    advice: 'packages/policies is the ground: it imports no other part. Move what both need into it.',
  },
  {
    forbids: ({ area, to, from, typeOnly, test }) =>
      area === 'packages/rules' &&
      !test &&
      to !== 'packages/rules' &&
      !(typeOnly && from === '@baoqi/policies/types'),
    advice: "packages/rules imports only its own files and `import type … from '@baoqi/policies/types'`.",
  },
  {
    forbids: ({ area, to }) =>
      area === 'packages/ui' &&
      to !== null &&
      !['packages/ui', 'packages/rules', 'packages/policies'].includes(to),
    advice: 'packages/ui is drawn by extension and site and knows neither.',
  },
  {
    forbids: ({ area, to, typeOnly, test }) =>
      area === 'packages/ui' && to === 'packages/policies' && !typeOnly && !test,
    advice: 'packages/ui takes the data as an argument: `import type` only.',
  },
  {
    forbids: ({ area, to }) => area === 'extension' && to === 'site',
    advice: 'What both draw lives in packages/ui.',
  },
  {
    forbids: ({ area, to }) => area === 'site' && to === 'extension',
    advice: 'What both draw lives in packages/ui.',
  },
  {
    forbids: ({ area, to }) => area === 'tests' && to !== null && to !== 'tests',
    advice:
      'tests/ drives what was built and imports no source of the product. A unit test lies beside its code.',
  },
  {
    forbids: ({ area, to }) => area !== 'tools' && area !== 'tests' && (to === 'tools' || to === 'tests'),
    advice: 'The product does not know its tools and tests.',
  },
];

export const importArrows: HouseCheck = {
  name: 'import-arrows',
  why: 'One way for data to flow: policies → rules → extension | site. Whoever reads one part need not read the ones after it.',
  check: (tree) =>
    tree.files.filter(isSource).flatMap((file) => {
      const area = areaOf(file);
      if (area === null) return [];
      return readSyntax(file, tree.read(file)).imports.flatMap(({ from, line, typeOnly }) => {
        const edge: Edge = { area, to: leadsTo(file, from), from, typeOnly, test: isTest(file) };
        return arrows
          .filter((arrow) => arrow.forbids(edge))
          .map((arrow) => ({ file, line, message: `imports '${from}'. ${arrow.advice}` }));
      });
    }),
};
