import { expect, test } from 'vitest';
import check from './both-languages.ts';
import { keys } from './sample.ts';

test('finds a text wherever it lies', () => {
  const found = keys(check, (loaded, policy) => {
    policy.excludes.push({ zh: 'Water', en: 'Water' });
    const [entry] = loaded.brand.unknown;
    if (entry) entry.text.en = ' ';
  });
  expect(found).toEqual(['brand.unknown[0].text.en', 'policies[0].excludes[0].zh']);
});

test('an English text may name a Chinese page', () => {
  const found = keys(check, (_, policy) => {
    policy.title.en = 'Open 持有商品 (my products)';
  });
  expect(found).toEqual([]);
});
