import { expect, test } from 'vitest';
import check from './dates-in-order.ts';
import { keys } from './sample.ts';

test('a range of one day is a range', () => {
  const found = keys(check, (_, policy) => {
    policy.effective = { from: '2020-01-01', to: '2020-01-01' };
  });
  expect(found).toEqual([]);
});

test.each<[string, boolean]>([
  ['2026', true],
  ['2026-11', true],
  ['2026-12', false],
  ['2027', false],
  ['2026-11-22', true],
  ['2026-11-23', false],
])('published %s, seen 2026-11-22: in order %s', (published, fine) => {
  const found = keys(check, (_, { sources: [source] }) => {
    if (source) source.published = published;
  });
  expect(found).toEqual(fine ? [] : ['policies[0].sources[0].published']);
});
