import { expect, it } from 'vitest';
import { found } from '../planted.ts';
import { nothingUnfinished } from './nothing-unfinished.ts';

it.each([
  ['a mark of work to come', `// ${'TO'}${'DO'}: later`],
  ['a test that silences the others', `it.${'on'}${'ly'}('one', () => {});`],
  ['a path of one machine', `const shared = '/${'work'}/shared';`],
])('reports %s', (_, line) => {
  expect(found(nothingUnfinished, { 'extension/src/a.ts': `\n${line}\n` })).toEqual(['extension/src/a.ts:2']);
});

it('leaves alone a plain file', () => {
  expect(found(nothingUnfinished, { 'extension/src/a.ts': "const shared = '../shared';" })).toEqual([]);
});
