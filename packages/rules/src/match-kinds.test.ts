import type { Lexicon } from '@baoqi/policies/types';
import { describe, expect, it } from 'vitest';
import { compileMatcher } from './match.ts';

const lexicon: Lexicon = {
  brands: [
    {
      id: 'sony',
      words: ['索尼', 'sony'],
      series: [
        { words: ['a7m3', 'a6400'], category: 'camera-body' },
        { words: ['fe'], category: 'lens' },
        { words: ['ps5'], category: 'console' },
        { words: ['dualsense'], category: 'peripheral' },
        { words: ['智能笔'], category: 'peripheral' },
        { words: ['ecm'], category: 'other-electronics' },
      ],
    },
    { id: 'canon', words: ['佳能'], series: [] },
    { id: 'leica', words: ['徕卡'], series: [] },
    { id: 'fujifilm', words: ['富士', '富士胶片'], series: [] },
    { id: 'godox', words: ['神牛'], series: [], accessories: true },
    { id: 'logitech', words: ['罗技'], series: [], accessories: true, usually: 'peripheral' },
    { id: 'pisen', words: ['品胜'], series: [], accessories: true, usually: 'charger-cable-case' },
  ],
  categories: [
    { category: 'not-warrantable', words: ['胶片', '相纸'], part: true, byBrand: true },
    { category: 'not-warrantable', words: ['维修'], byOthers: true },
    { category: 'charger-cable-case', words: ['电池'], part: true, works: true },
    { category: 'peripheral', words: ['电容笔'], part: true, byOthers: true, works: true },
    { category: 'other-electronics', words: ['麦克风'], part: true },
    { category: 'charger-cable-case', words: ['贴纸'], part: true, works: false, byOthers: true },
    { category: 'tripod-bag', words: ['收纳包'], part: true, works: false, holds: true },
    { category: 'flash', words: ['闪光灯'] },
    { category: 'lens', words: ['镜头'] },
    { category: 'console', words: ['游戏机'] },
    { category: 'headphones', words: ['耳机'] },
    { category: 'storage', words: ['硬盘'] },
    { category: 'peripheral', words: ['手柄'] },
    { category: 'printer', words: ['打印机'] },
    { category: 'laptop', words: ['笔记本'], ofBrand: true },
    { category: 'phone', words: ['手机'] },
  ],
  links: {
    before: ['适用', '兼容'],
    after: ['通用'],
    like: ['同款'],
    own: ['原装'],
    mount: ['卡口'],
    mute: ['徕卡影像', '徕卡镜头'],
  },
  channels: [],
  conditions: [],
};
const { match } = compileMatcher(lexicon);

describe('kinds of titles', () => {
  it.each([
    // What is mute names nobody.
    ['某某 手机 徕卡影像 5G', null, null, 'phone', true],
    ['某某 手机 徕卡镜头', null, null, 'phone', true],
    // A word that is paper as well.
    ['笔记本 学生 横格', null, null, 'not-warrantable', false],
    ['索尼 笔记本 15英寸', 'sony', null, 'laptop', true],
    // A part's word inside a maker's name; and parts whose maker is the brand.
    ['富士胶片 打印机', 'fujifilm', null, 'printer', true],
    ['富士 相纸 20张', 'fujifilm', null, 'not-warrantable', false],
    ['适用富士 相纸 20张', null, 'fujifilm', 'not-warrantable', false],
    // A bag goes by what it holds.
    ['索尼 a6400 收纳包', null, 'sony', 'tripod-bag', false],
    ['某某 ps5 收纳包', null, null, 'charger-cable-case', false],
    ['笔记本 收纳包', null, null, 'charger-cable-case', false],
    ['桌面 收纳包', null, null, 'not-warrantable', false],
    // With a device that is named by its series; a series of that kind is the maker's own.
    ['ps5 手柄 索尼', null, 'sony', 'peripheral', true],
    ['索尼 ps5 dualsense 手柄', 'sony', null, 'peripheral', true],
    ['索尼 ps5 游戏机 手柄', 'sony', null, 'console', true],
    // The series has to be the brand's own; and what only others make is none of its series.
    ['索尼 a6400 ecm 麦克风', 'sony', null, 'other-electronics', true],
    ['佳能 a6400 ecm 麦克风', null, 'canon', 'other-electronics', true],
    ['索尼 智能笔 电容笔', null, 'sony', 'peripheral', true],
    // Repairs are somebody else's, and no phone.
    ['索尼 手机 上门 维修', null, 'sony', 'not-warrantable', false],
    // Named behind the kind: whom it is for; but not behind a lens of its own series, nor alone.
    ['某某 闪光灯 索尼 a7m3', null, 'sony', 'flash', true],
    ['全画幅 镜头 索尼 fe 24-70', 'sony', null, 'lens', true],
    ['某某 耳机 索尼 佳能', null, 'sony', 'headphones', true],
    ['某某 耳机 索尼', 'sony', null, 'headphones', true],
    ['神牛 闪光灯 索尼版', 'godox', 'sony', 'flash', true],
    // Models listed behind a battery.
    ['索尼 电池 a7m3 a6400', null, 'sony', 'charger-cable-case', true],
    ['索尼 电池', 'sony', null, 'charger-cable-case', true],
    ['索尼 原装 电池 a7m3', 'sony', null, 'charger-cable-case', true],
    // Stickers for what a maker of whole things makes, and of a maker of such things.
    ['罗技 贴纸', null, 'logitech', 'charger-cable-case', false],
    ['品胜 贴纸', 'pisen', null, 'charger-cable-case', false],
    // Of use by itself.
    ['佳能 硬盘 兼容索尼', 'canon', null, 'storage', true],
  ] as const)('%s: %s, for %s, %s', (title, brand, madeFor, category, warrantable) => {
    expect(match({ title })).toMatchObject({ brand, accessoryFor: madeFor, category, warrantable });
  });
});
