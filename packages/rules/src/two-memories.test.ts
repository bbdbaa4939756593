import { expect, it } from 'vitest';
import { hasTwoMemories } from './two-memories.ts';

it.each([
  ['v20 6gb+128g', true],
  ['s9国行4+128', true],
  ['narzo 8gb ram + 256gb', true],
  ['16 gb + 512 gb 黑', true],
  ['12+256g存储', true],
  ['4+1283', false],
  ['14+128', false],
  ['6gb+128k', false],
  ['5+128g', false],
  ['6gb 128g', false],
  ['', false],
])('%s: %s', (low, has) => {
  expect(hasTwoMemories(low)).toBe(has);
});
