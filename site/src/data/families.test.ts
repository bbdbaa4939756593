import type { Category, Policy } from '@baoqi/policies/types';
import { expect, test } from 'vitest';
import { FAMILIES, familyOf } from './families.ts';
import { data } from './policy-data.ts';

const [any] = data.policies;
if (!any) throw new Error('no policy at all');
const of = (...lists: Category[][]): Policy[] =>
  lists.map((categories) => ({ ...any, applies: { ...any.applies, categories } }));

test('a brand lies where most of its promises do', () => {
  expect(familyOf({}, of(['lens'], ['phone', 'tablet'], ['phone']))).toBe('phone');
  expect(familyOf({}, of(['watch']))).toBe('watch');
  expect(familyOf({}, of(['other-electronics']))).toBe('home');
});

test('a store lies with the stores, whatever it insures', () => {
  expect(familyOf({ kind: 'store' }, of(['lens']))).toBe('store');
});

test('no shelf is empty, and none holds everything', () => {
  const shelves = data.brands.map((brand) =>
    familyOf(
      brand,
      data.policies.filter((policy) => policy.brand === brand.id),
    ),
  );
  expect(FAMILIES.filter((family) => !shelves.includes(family))).toEqual([]);
  for (const family of FAMILIES)
    expect(shelves.filter((shelf) => shelf === family).length).toBeLessThan(data.brands.length * 0.6);
});
