import { expect, test } from 'vitest';
import { keys } from './sample.ts';
import check from './source-per-promise.ts';

test('names the policy whose sources are empty', () => {
  expect(keys(check, (_, policy) => void policy.sources.splice(0))).toEqual(['policies[0].sources']);
});
