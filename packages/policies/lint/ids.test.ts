import { expect, test } from 'vitest';
import ids from './ids.ts';
import { acme, run } from './sample.ts';

test('an id is taken by one policy in all files', () => {
  const other = acme((loaded) => {
    loaded.file = 'other.yaml';
    loaded.brand.id = 'other';
  });
  expect(run(ids, acme(), other).map(({ file, path }) => `${file} ${path}`)).toEqual([
    'other.yaml policies[0].id',
    'other.yaml policies[0].id',
  ]);
});

test('the region in the id is the region of the policy', () => {
  const moved = acme((_, policy) => {
    policy.region = 'HK';
  });
  expect(run(ids, moved)[0]?.instead).toContain('acme-hk-');
});
