import { expect, test } from 'vitest';
import { data } from '../data/policy-data.ts';
import { regionName } from './region.ts';

test('ours come first, countries have their names', () => {
  expect(regionName('CN', 'zh')).toBe('中国大陆');
  expect(regionName('CN-SH', 'zh')).toBe('上海');
  expect(regionName('AU', 'zh')).toBe('澳大利亚');
  expect(regionName('AU', 'en')).toBe('Australia');
});

test('no region of the data is shown as a code', () => {
  const codes = [...data.policies, ...data.brands.flatMap(({ unknown }) => unknown)].map(
    ({ region }) => region,
  );
  const bare = [...new Set(codes)].filter((code) => regionName(code, 'zh') === code);
  expect(bare).toEqual([]);
});
