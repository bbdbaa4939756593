import { expect, it } from 'vitest';
import { outermost } from './outermost.ts';

type Span = [start: number, end: number];

it.each<[string, Span[], Span[]]>([
  ['none', [], []],
  ['one', [[2, 4]], [[2, 4]]],
  [
    'the longer of two that begin together',
    [
      [0, 2],
      [0, 3],
    ],
    [[0, 3]],
  ],
  [
    'the longer of two that end together',
    [
      [0, 3],
      [1, 3],
    ],
    [[0, 3]],
  ],
  [
    'two that only touch',
    [
      [0, 2],
      [2, 4],
    ],
    [
      [0, 2],
      [2, 4],
    ],
  ],
  [
    'two that overlap',
    [
      [0, 3],
      [2, 5],
    ],
    [
      [0, 3],
      [2, 5],
    ],
  ],
  [
    'the first of two alike',
    [
      [0, 2],
      [0, 2],
    ],
    [[0, 2]],
  ],
  [
    'what comes after a long one',
    [
      [0, 5],
      [1, 2],
      [3, 5],
      [6, 7],
    ],
    [
      [0, 5],
      [6, 7],
    ],
  ],
])('%s', (_, words, kept) => {
  const places = words.map(([start, end]) => ({ start, end }));
  expect(outermost(places).map(({ start, end }) => [start, end])).toEqual(kept);
});
