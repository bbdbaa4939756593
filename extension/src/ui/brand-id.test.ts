import { expect, test } from 'vitest';
import { brandIdOf } from './brand-id.ts';

const BRANDS = [
  { id: 'nikon', name: { zh: '尼康', en: 'Nikon' } },
  { id: 'hisense', name: { zh: '海信', en: 'Hisense' } },
];

test.each([
  ['尼康', 'nikon'],
  [' nikon ', 'nikon'],
  ['HISENSE', 'hisense'],
  ['尼', '尼'],
  ['小作坊', '小作坊'],
  ['  ', null],
])('“%s” is the brand %s', (typed, id) => {
  expect(brandIdOf(typed, BRANDS)).toBe(id);
});
