import { expect, test } from 'vitest';
import type { Publisher } from '../src/types.ts';
import check from './confidence-fits-publisher.ts';
import { keys } from './sample.ts';

test.each<[Publisher, boolean]>([
  ['maker', true],
  ['law', true],
  ['copy', false],
  ['press', false],
  ['dealer', false],
  ['seed', false],
])('%s may be high and current: %s', (publisher, may) => {
  const found = keys(check, (_, policy) => {
    policy.confidence = 'high';
    policy.status = 'current';
    for (const source of policy.sources) source.publisher = publisher;
  });
  expect(found).toEqual(may ? [] : ['policies[0].confidence', 'policies[0].status']);
});

test('low is never current, whoever says it', () => {
  const found = keys(check, (_, policy) => {
    policy.confidence = 'low';
    policy.status = 'current';
    for (const source of policy.sources) source.publisher = 'maker';
  });
  expect(found).toEqual(['policies[0].status']);
});
