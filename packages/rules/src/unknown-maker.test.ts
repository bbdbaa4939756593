import { expect, it } from 'vitest';
import { smallLexicon } from '../testing/small-lexicon.ts';
import { claimOf } from './maker-claim.ts';
import { compileTitleWords } from './title-words.ts';
import { isUnknownMakers } from './unknown-maker.ts';

const wordsOf = compileTitleWords(smallLexicon);

function unknown(sold: string, isBeside = true): boolean {
  const { brands, links, series, kinds } = wordsOf(sold);
  const claim = claimOf({
    brands,
    links,
    devices: series,
    part: null,
    other: kinds[0] ?? null,
    isGoods: false,
    isLens: false,
    isBeside,
    sold,
  });
  if (claim === null) throw new Error(`${sold} names no maker`);
  return isUnknownMakers(claim);
}

it.each<[string, string, boolean]>([
  ['a name in Latin letters', 'volar 佳能drive', true],
  ['of two letters', 'vo 佳能drive', true],
  ['of one letter', 'v 佳能drive', false],
  ['of ten', 'abcdefghij 佳能drive', true],
  ['of eleven', 'abcdefghijk 佳能drive', false],
  ['behind a remark', '【新款】volar 佳能drive', true],
  ['behind another', '[新款] volar 佳能drive', true],
  ['far in front', 'volar 无线 高速 佳能drive', true],
  ['with a digit', 'vo2 佳能drive', false],
  ['a plain word', 'usb 佳能drive', false],
  ['how it is sold', 'new 佳能drive', false],
  ['a word that the lexicon has', 'drive 佳能', false],
  ['a series', 'eos 佳能drive', false],
  ['nothing in front', '佳能drive volar', false],
  ['the brand in Latin letters as well', 'volar canon drive', false],
  ['the brand makes accessories', 'volar 绿联drive', false],
  ['the brand mostly makes one kind', 'volar 尼康drive', false],
  ['Chinese in front', '大号 佳能drive', false],
  ['a name in both scripts', '某蓝(moulan) 佳能drive', true],
  ['one of two characters and two letters', '某蓝(mo) 佳能drive', true],
  ['one of one character', '某(moulan) 佳能drive', false],
  ['one that says how it is sold', '全新(new) 佳能drive', false],
])('%s: %s', (_, sold, is) => expect(unknown(sold)).toBe(is));

it('Latin letters alone decide nothing of what makers of their own do not sell', () => {
  expect(unknown('volar 佳能微单', false)).toBe(false);
  expect(unknown('某蓝(moulan) 佳能微单', false)).toBe(true);
});
