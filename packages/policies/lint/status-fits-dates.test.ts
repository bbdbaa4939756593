import { expect, test } from 'vitest';
import { keys } from './sample.ts';
import check from './status-fits-dates.ts';

test('a last day yet to come leaves the status open', () => {
  const found = keys(check, (_, policy) => {
    policy.effective.to = '2026-12-31';
    policy.status = 'unverified';
  });
  expect(found).toEqual([]);
});

test.each(['historic', 'expired'] as const)('%s with a past last day is right', (status) => {
  const found = keys(check, (_, policy) => {
    policy.effective.to = '2021-12-31';
    policy.status = status;
  });
  expect(found).toEqual([]);
});
