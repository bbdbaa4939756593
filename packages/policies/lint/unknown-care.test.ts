import { expect, test } from 'vitest';
import { keys } from './sample.ts';
import check from './unknown-care.ts';

test('is asked for each region that has a policy', () => {
  const found = keys(check, (loaded, policy) => {
    loaded.policies.push({ ...policy, id: 'acme-hk-registration', region: 'HK' });
  });
  expect(found).toEqual(['brand.unknown']);
});

test('a care policy answers it too', () => {
  const found = keys(check, (loaded, policy) => {
    loaded.brand.unknown = [];
    loaded.policies.push({ ...policy, id: 'acme-cn-care', kind: 'care' });
  });
  expect(found).toEqual([]);
});
