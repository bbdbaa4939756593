import { expect, test } from 'vitest';
import { keys } from './sample.ts';
import check from './source-index.ts';

test('holds windows, their readings and requirements', () => {
  const found = keys(check, (_, policy) => {
    const text = { zh: '三十天', en: 'Thirty days' };
    policy.windows[0]?.readings.push({ length: { n: 30, unit: 'days' }, text, source: 1 });
    policy.requires.push({ kind: 'invoice', text, source: 2 });
  });
  expect(found).toEqual(['policies[0].windows[0].readings[0].source', 'policies[0].requires[0].source']);
});
