import { describe, expect, it } from 'vitest';
import { foldTitle } from './fold-title.ts';
import { isOnlyMentioned } from './only-mentioned.ts';
import { compileTitleWords, type KindWord } from './title-words.ts';

const wordsOf = compileTitleWords({
  brands: [
    {
      id: 'dji',
      words: ['大疆', 'dji'],
      series: [
        { words: ['mini'], category: 'drone' },
        { words: ['nova'], category: 'phone' },
      ],
    },
  ],
  categories: [
    { category: 'not-warrantable', words: ['色带', '气吹'], part: true },
    { category: 'charger-cable-case', words: ['腕带', '手机壳', 'case'], part: true, works: false },
    { category: 'tripod-bag', words: ['自拍杆'], part: true, works: true },
    { category: 'tripod-bag', words: ['相机包'], part: true, works: false },
    { category: 'other-electronics', words: ['遥控器'], part: true },
    { category: 'memory-card', words: ['内存卡'], part: true },
    { category: 'gimbal', words: ['稳定器'] },
    { category: 'charger-cable-case', words: ['电池', 'battery'], part: true, works: true },
    { category: 'printer', words: ['打印机'] },
    { category: 'laptop', words: ['笔记本电脑'] },
    { category: 'phone', words: ['smartphone', '手机'] },
    { category: 'compact-camera', words: ['camera', '相机'] },
    { category: 'wearable', words: ['手环'] },
  ],
  links: { before: ['适用', 'for'], after: ['通用'], like: ['同款'], own: ['原装'], mount: ['卡口'] },
  channels: [],
  conditions: [],
});

function mentioned(title: string, word: string): boolean {
  const sold = foldTitle(title).low;
  const { brands, series, kinds, links } = wordsOf(sold);
  const isThis = ({ start, end }: KindWord) => sold.slice(start, end) === word;
  const part = kinds.find(isThis);
  if (!part) throw new Error(`${title} does not hold ${word}`);
  return isOnlyMentioned(part, {
    brands,
    products: kinds.filter(({ tag }) => !tag.added),
    series,
    links,
    sold,
  });
}

describe('a part is only mentioned', () => {
  it.each([
    ['a consumable behind the product', '打印机 学生 色带', '色带', true],
    ['but joined to it, it is sold', '打印机色带', '色带', false],
    ['said for whom it is made', '适用 打印机 学生 色带', '色带', false],
    ['before the brand it is named for', '相机 清洁 气吹 大疆', '气吹', false],
    ['behind the brand of the product', '大疆 相机 赠品 气吹', '气吹', true],
    ['with a product', 'dji camera with case', 'case', true],
    ['mit the series', 'dji mini mit case', 'case', true],
    ['with, but made for the product', 'strap for dji camera with case', 'case', false],
    ['with, and nothing before it', 'set with case for camera', 'case', false],
    ['brought by the product', '大疆 mini 带屏遥控器', '遥控器', true],
    ['comes as standard', '大疆 mini 标配遥控器', '遥控器', true],
    ['made to fit', '大疆 mini 适配遥控器', '遥控器', false],
    ['among the parts of it', '大疆 mini 配件遥控器', '遥控器', false],
    ['a choice of colours', '手环 多色 腕带可选', '腕带', true],
    ['of nothing else', '腕带可选', '腕带', false],
    ['a gimbal that is a stick as well', '手机稳定器 便携 自拍杆', '自拍杆', true],
    ['a stick for any gimbal', '稳定器 通用 自拍杆', '自拍杆', false],
    ['a stick beside a camera', '相机 便携 自拍杆', '自拍杆', false],
    ['a stick before the gimbal', '相机 自拍杆 稳定器', '自拍杆', false],
    ['a stick of the maker’s, with a gimbal', '稳定器 原装 自拍杆', '自拍杆', true],
    ['a stick like somebody’s, with a gimbal', '稳定器 同款 自拍杆', '自拍杆', true],
    ['a bag for a gimbal', '稳定器 便携 相机包', '相机包', false],
    ['a consumable of a series of products', '打印机h800系列色带', '色带', false],
    ['a battery among the figures of a laptop', '笔记本电脑 8g 固态 6芯电池', '电池', true],
    ['the maker’s own battery among them', '笔记本电脑 8g 固态 原装 6芯电池', '电池', true],
    [
      'a battery among the figures of a laptop, a phone named as well',
      '手机 笔记本电脑 8g 6芯电池',
      '电池',
      true,
    ],
    ['a battery told in Chinese figures', '笔记本电脑 8g 固态 四芯电池', '电池', true],
    ['a card beside a phone that has memory', '手机 6gb+128gb 内存卡', '内存卡', false],
    ['with, and whom it is all for behind it', '大疆 mini mit case for camera', 'case', true],
    ['a battery for a laptop', '适用 笔记本电脑 8g 固态 6芯电池', '电池', false],
    ['a battery with the laptop right before it', '笔记本电脑 6芯电池', '电池', false],
    ['a battery of a laptop without a figure', '笔记本电脑 8g 固态 电池', '电池', false],
    ['a battery among the figures of a phone', '4000mah battery dual sim smartphone', 'battery', true],
    ['a battery for a phone', '4000mah battery for smartphone', 'battery', false],
    ['what batteries of phones are called', '大疆 手机 3000mah电池', '电池', false],
    ['a battery among the figures of a phone that has memory', '大疆 5g 湖电池 16gb+256gb', '电池', true],
    ['a case for a phone that has memory', '适用 大疆 手机壳 16gb+256gb', '手机壳', false],
    ['a battery of a series of phones with memory', 'nova 4gb ram 5000mah battery', 'battery', true],
    ['a battery of a series of phones', 'nova 5000mah battery', 'battery', false],
    ['a battery of nothing that has one', '4000mah battery 打印机', 'battery', false],
    ['a case of a phone', '大疆 mini 手机壳', '手机壳', false],
    ['hours of a battery', 'smartphone up to 67hr battery', 'battery', true],
    ['hours of a series', 'mini 40-hour battery', 'battery', true],
    ['hours, and for a thing', '40 hours battery for smartphone', 'battery', false],
    ['hours of nothing that is named', '40h battery dji', 'battery', false],
    ['an amount of hours behind', 'smartphone battery 40h', 'battery', false],
    ['a card in brackets that a plus broke off', '相机（64g内存卡', '内存卡', true],
    ['a card in whole brackets before it', '相机（黑） 内存卡', '内存卡', false],
    ['a card in brackets, nothing before them', '（64g内存卡 相机', '内存卡', false],
    ['a card for it', '适用 相机（64g内存卡', '内存卡', false],
    ['a bag in brackets', '手机（黑相机包', '相机包', false],
  ])('%s: %s', (_, title, word, is) => {
    expect(mentioned(title, word)).toBe(is);
  });
});
