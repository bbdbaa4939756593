import { expect, it } from 'vitest';
import { isForEverybodysPhones } from './everybodys-phones.ts';
import { claimOf } from './maker-claim.ts';
import { compileTitleWords } from './title-words.ts';

const wordsOf = compileTitleWords({
  brands: [
    { id: 'apple', words: ['苹果', 'apple', 'iphone'], series: [] },
    { id: 'huawei', words: ['华为'], series: [] },
    { id: 'vivo', words: ['vivo'], series: [] },
    { id: 'sony', words: ['索尼'], series: [] },
  ],
  categories: [{ category: 'headphones', words: ['耳机'] }],
  links: { before: ['适用'], after: ['通用'], like: [], own: [], mount: [] },
  channels: [],
  conditions: [],
});

function isFor(sold: string, isBeside = true): boolean {
  const { brands, links, kinds } = wordsOf(sold);
  const other = kinds[0] ?? null;
  const claim = claimOf({
    brands,
    links,
    devices: [],
    part: null,
    other,
    isGoods: false,
    isLens: false,
    isBeside,
    sold,
  });
  if (claim === null) throw new Error(`${sold} names no maker`);
  return isForEverybodysPhones(claim);
}

it.each<[string, string, boolean]>([
  ['three makers of phones', '华为耳机 苹果 vivo', true],
  ['with 通用', 'vivo耳机 无线华为 通用苹果', true],
  ['two of them', '华为耳机 苹果', false],
  ['two, one of them twice', '华为耳机 苹果 华为', false],
  ['the first makes other things', '索尼耳机 苹果 华为 vivo', false],
  ['another between makes other things', '华为耳机 索尼 苹果', false],
  ['said for whom', '华为耳机 适用苹果 vivo', false],
  ['苹果 and 安卓', '耳机 苹果安卓', true],
  ['the other way round, with a stroke', '耳机 安卓/苹果', true],
  ['in English', 'iphone/android 耳机', true],
  ['with both names of the first', '苹果apple安卓 耳机', true],
  ['安卓 elsewhere', '苹果耳机 不支持安卓', false],
  ['a maker whose phones have Android', '华为安卓 耳机', false],
])('%s: %s', (_, sold, is) => expect(isFor(sold)).toBe(is));

it('three makers in the title of what makers of phones sell themselves say nothing', () => {
  expect(isFor('华为 苹果 vivo', false)).toBe(false);
});
