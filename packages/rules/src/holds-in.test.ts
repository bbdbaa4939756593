import { expect, it } from 'vitest';
import { holdsIn } from './holds-in.ts';

it.each([
  ['world', 'CN', null, true],
  ['CN', 'CN', null, true],
  ['CN', 'HK', null, false],
  ['EU', 'EU', null, true],
  ['EU', 'DE', null, true],
  ['EU', 'SK', null, true],
  ['EU', 'UK', null, false],
  ['EU', 'CH', null, false],
  ['EU', '', null, false],
  ['DE', 'EU', null, false],
  ['DE', 'FR', null, false],
  ['CN-ZJ', 'CN', 'ZJ', true],
  ['CN-ZJ', 'CN', 'SH', false],
  ['CN-ZJ', 'CN', null, false],
  ['CN-ZJ', 'CN', undefined, false],
  ['CN', 'CN', 'ZJ', true],
])('what is said of %s holds in %s (%s): %s', (region, place, province, holds) => {
  expect(holdsIn(region, place, province)).toBe(holds);
});
