import { describe, expect, it } from 'vitest';
import { forManyModels, listsModels } from './many-models.ts';
import { compileTitleWords } from './title-words.ts';

const wordsOf = compileTitleWords({
  brands: [
    {
      id: 'apple',
      words: ['iphone', '苹果'],
      series: [
        { words: ['iphone'], category: 'phone' },
        { words: ['macbook'], category: 'laptop' },
      ],
    },
  ],
  categories: [
    { category: 'headphones', words: ['耳机'] },
    { category: 'phone', words: ['手机'] },
  ],
  links: { before: ['for'], after: [], like: [], own: [], mount: [] },
  channels: [{ channel: 'second-hand', words: ['二手'] }],
  conditions: [],
});

describe('something for many models', () => {
  it.each<[string, string, boolean]>([
    ['four of them', 'iphone手机 x/8p/8/7p 外屏', true],
    ['with other strokes', 'iphone 15、14、13、12 维修', true],
    ['with words for sizes', 'iphone 15/pro/max/plus', true],
    ['three are sizes of one', 'iphone 15/pro/max', false],
    ['one of them, with memory', 'iphone 15/14/13/12 128gb', false],
    ['memory without a b', 'iphone 15/14/13/12 128g', false],
    ['second-hand', '二手 iphone 8/7/6s/6', false],
    ['of something with a name of its own', 'iphone 15/14/13/12 耳机', false],
    ['a computer', 'macbook 15/14/13/12', false],
    ['before the series', '15/14/13/12 iphone', false],
    ['no series', '苹果 15/14/13/12', false],
  ])('%s: %s', (_, sold, is) => {
    const words = wordsOf(sold);
    expect(forManyModels(words.series[0] ?? null, words, sold)?.tag.category ?? null).toBe(
      is ? 'not-warrantable' : null,
    );
  });
});

describe('models are listed', () => {
  it.each<[string, boolean]>([
    ['xs/xr/11/12 充电线', true],
    ['p40、p50、mate40、mate50', true],
    ['iphone 14 13 11 pro 7 case', true],
    ['iphone 14, 13, 12, 11 case', true],
    ['x xr xs max', true],
    ['iphone 14 13 pro max case', false],
    ['iphone 16 pro max 256gb case', false],
    ['iphone 16 15 14 case', false],
    ['xs/xr/11 充电线', false],
    ['15.6 inch 2024 100 200 300 400', false],
    ['case', false],
  ])('%s: %s', (sold, are) => expect(listsModels(sold)).toBe(are));
});
