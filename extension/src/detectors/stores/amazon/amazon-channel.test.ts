import { expect, it } from 'vitest';
import { channelWordsOf } from './amazon-channel.ts';

const words = (...beside: string[][]): string[] =>
  channelWordsOf(beside.map((texts) => ({ seller: null, beside: texts })));

it.each([
  ['亚马逊海外购', '亚马逊海外购'],
  ['Amazon Global Store UK', 'Amazon Global Store'],
  ['Condition: Used - Very Good', 'Used - Very Good'],
  ['Zustand: Gebraucht - Sehr gut', 'Gebraucht - Sehr gut'],
  ['コンディション：中古', '中古'],
  ['Stato: Usato - Buono', 'Usato - Buono'],
  ['Estado: usado', 'usado'],
])('%s says %s', (text, word) => {
  expect(words([text])).toEqual([word]);
});

it.each(['Condition: New', 'Zustand: Neu', 'Frequently used together', 'Sold by: Amazon.com'])(
  '%s says nothing',
  (text) => {
    expect(words([text])).toEqual([]);
  },
);

it('the seller tells, and what is said of one product alone is not said of the order', () => {
  expect(channelWordsOf([{ seller: 'Amazon Warehouse', beside: [] }])).toEqual(['Amazon Warehouse']);
  expect(words(['Condition: Used - Good'], ['Condition: New'])).toEqual([]);
  expect(words(['Condition: Used - Good'], ['Condition: Used - Good'])).toEqual(['Used - Good']);
  expect(words()).toEqual([]);
});
