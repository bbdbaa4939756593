import { expect, it } from 'vitest';
import type { Lexicon } from '../types.ts';
import { lexiconText } from './lexicon-text.ts';

const lexicon: Lexicon = {
  brands: [
    { id: 'b', words: ['z', 'a'], series: [{ words: ['y', 'x'], category: 'lens' }] },
    { id: 'a', words: ['c'], series: [] },
  ],
  categories: [
    { category: 'tv', words: ['t'] },
    { category: 'lens', words: ['m', 'l'], part: true },
  ],
  links: { before: ['for', 'f/'], after: [], like: [], own: [], mount: [] },
  channels: [{ channel: 'mainland', words: ['q', 'p'] }],
  conditions: [],
};

it('sorts the words of each list, and keeps the order of brands and kinds', () => {
  expect(JSON.parse(lexiconText(lexicon))).toEqual({
    ...lexicon,
    brands: [
      { id: 'b', words: ['a', 'z'], series: [{ words: ['x', 'y'], category: 'lens' }] },
      { id: 'a', words: ['c'], series: [] },
    ],
    categories: [
      { category: 'tv', words: ['t'] },
      { category: 'lens', words: ['l', 'm'], part: true },
    ],
    links: { before: ['f/', 'for'], after: [], like: [], own: [], mount: [] },
    channels: [{ channel: 'mainland', words: ['p', 'q'] }],
  });
});

it('leaves what it is given as it was', () => {
  const before = JSON.stringify(lexicon);
  lexiconText(lexicon);
  expect(JSON.stringify(lexicon)).toBe(before);
});
