import { expect, test } from 'vitest';
import { acme, run } from './sample.ts';
import check from './store-plans.ts';

const service = (stores?: string[]) =>
  acme((loaded, policy) => {
    loaded.of = 'service';
    loaded.brand.kind = 'store';
    if (stores) policy.applies.stores = stores;
  });
const paths = (...files: Parameters<typeof run>[1][]) => run(check, ...files).map(({ path }) => path);

test('a store’s plan says where it can be bought', () => {
  expect(paths(service(['jd']))).toEqual([]);
  expect(paths(service())).toEqual(['policies[0].applies.stores']);
});

test('whoever stands among the services is a store', () => {
  const maker = acme((loaded, policy) => {
    loaded.of = 'service';
    policy.applies.stores = ['jd'];
  });
  expect(paths(maker)).toEqual(['brand.kind']);
});
