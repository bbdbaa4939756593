import { expect, it } from 'vitest';
import { found } from '../planted.ts';
import { smallFiles } from './small-files.ts';

it('reports a file of 301 lines and leaves alone one of 300', () => {
  const lines = (count: number): string => Array(count).fill('//').join('\n');
  expect(found(smallFiles, { 'site/src/a.ts': lines(301), 'site/src/b.ts': lines(300) })).toEqual([
    'site/src/a.ts:301',
  ]);
});
