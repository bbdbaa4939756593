import { expect, test } from 'vitest';
import check, { wordsOf } from './quote-length.ts';
import { keys } from './sample.ts';

test.each<[string, number]>([
  ['one year from the date of purchase', 7],
  ['三年之产品保修', 4],
  ['购买日起30日内', 4],
  ['AppleCare+ 服务', 2],
  ['400-820-1665', 1],
  ['', 0],
])('“%s” has %i words', (quote, words) => {
  expect(wordsOf(quote)).toBe(words);
});

test('25 words pass, 26 do not', () => {
  const quote = (words: number) =>
    keys(check, (_, { sources: [source] }) => {
      if (source) source.quote = Array.from({ length: words }, () => 'word').join(' ');
    });
  expect(quote(25)).toEqual([]);
  expect(quote(26)).toEqual(['policies[0].sources[0].quote']);
});
