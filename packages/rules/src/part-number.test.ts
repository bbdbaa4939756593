import { describe, expect, it } from 'vitest';
import { soldInByPart } from './part-number.ts';

describe('soldInByPart', () => {
  it.each([
    ['apple iphone 15 mtp63ch/a 黑', { number: 'mtp63ch/a', channel: 'mainland' }],
    ['iphone 15 mtp63ll/a', { number: 'mtp63ll/a', channel: 'cross-border' }],
    ['iphone mtp6zp/a', { number: 'mtp6zp/a', channel: 'cross-border' }],
    ['翻新iphone fyev3za/a', { number: 'fyev3za/a', channel: 'cross-border' }],
    ['nxxx3j/a', { number: 'nxxx3j/a', channel: 'cross-border' }],
    ['xmtp63ch/a', null],
    ['mtp63ch/ab', null],
    ['qtp63ch/a', null],
    ['mtp63chx', null],
    ['尼康 z6 机身', null],
  ])('%s: %o', (title, sold) => {
    expect(soldInByPart(title)).toEqual(sold);
  });
});
