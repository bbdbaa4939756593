import { expect, it } from 'vitest';
import { blanked } from './blanked.ts';

it.each([
  ['abcdef', [], 'abcdef'],
  ['abcdef', [[0, 2]], '  cdef'],
  ['abcdef', [[4, 6]], 'abcd  '],
  [
    'abcdef',
    [
      [3, 4],
      [1, 2],
    ],
    'a c ef',
  ],
  [
    'abcdef',
    [
      [1, 4],
      [2, 5],
    ],
    'a    f',
  ],
] as [string, [number, number][], string][])('%s without %j', (text, places, left) => {
  expect(
    blanked(
      text,
      places.map(([start, end]) => ({ start, end })),
    ),
  ).toBe(left);
});
