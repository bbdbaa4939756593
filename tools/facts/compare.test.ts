import { expect, it } from 'vitest';
import { compare } from './compare.ts';

const use = (fact: string) => ({ fact, file: 'brands/acme.yaml', where: 'acme-cn-base' });

it('finds nothing where every fact is used or left out', () => {
  const result = compare(['A-1', 'A-2'], [use('A-1'), use('A-1')], [{ fact: 'A-2' }]);
  expect(result).toEqual({ used: 1, leftOut: 1, missing: [], problems: [] });
});

it.each([
  ['a fact that nobody used', [use('A-1')], [], /^A-2: in no policy/],
  [
    'an id that no fact has, used',
    [use('A-1'), use('A-9')],
    [{ fact: 'A-2' }],
    /^A-9: used, but no such fact/,
  ],
  ['an id that no fact has, left out', [use('A-1'), use('A-2')], [{ fact: 'A-9' }], /^A-9: left out, but/],
  ['a fact both used and left out', [use('A-1'), use('A-2')], [{ fact: 'A-2' }], /^A-2: used and left out/],
  ['a fact left out twice', [use('A-1')], [{ fact: 'A-2' }, { fact: 'A-2' }], /^A-2: left out twice/],
])('reports %s', (_, uses, leftOut, problem) => {
  expect(compare(['A-1', 'A-2'], uses, leftOut).problems).toEqual([expect.stringMatching(problem)]);
});
