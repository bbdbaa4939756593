import { describe, expect, test } from 'vitest';
import { compareRows, isTold } from './compare.ts';
import { comparedKinds, comparePath } from './compared-kinds.ts';
import { madeUpData, madeUpPolicy } from './made-up.ts';

const DAY = '2026-11-22';
const laptop = { categories: ['laptop' as const], seriesIn: [], seriesOut: [], channels: [], conditions: [] };
const dataOf = (...policies: Parameters<typeof madeUpPolicy>[0][]) => madeUpData(policies.map(madeUpPolicy));

describe('kinds with a page of their own', () => {
  test('three brands have to be known in the mainland', () => {
    const three = ['a', 'b', 'c'].map((brand) => ({ id: brand, brand, applies: laptop }));
    expect(comparedKinds(dataOf(...three), DAY)).toEqual(['laptop']);
    expect(comparedKinds(dataOf(...three.slice(1)), DAY)).toEqual([]);
    const abroad = { id: 'a', brand: 'a', applies: laptop, region: 'HK' as const };
    expect(comparedKinds(dataOf(abroad, ...three.slice(1)), DAY)).toEqual([]);
  });

  test('the first is at the address that everybody knows', () => {
    expect([comparePath('camera-body'), comparePath('laptop')]).toEqual(['/compare/', '/compare/laptop/']);
  });
});

test.each([
  ['a term', { kind: 'base' }, true],
  ['an extension alone', { kind: 'registration' }, true],
  ['cover for accidents alone', { kind: 'care' }, true],
  ['an extension that once was', { kind: 'registration', status: 'historic' }, true],
  ['a term that once was', { kind: 'base', status: 'historic' }, false],
  ['a term abroad', { kind: 'base', region: 'HK' }, false],
] as const)('a brand with %s is told of: %o %s', (_, policy, told) => {
  const rows = compareRows(dataOf({ id: 'a', ...policy }), 'camera-body', DAY);
  expect(rows.map(isTold)).toEqual([told]);
});
