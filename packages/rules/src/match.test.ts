import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../policies/src/load.ts';
import { lexiconFile } from '../../policies/src/paths.ts';
import { compileMatcher } from './match.ts';

const loaded = loadLexicon(lexiconFile);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.mistakes));
const lexicon = loaded.value;
const matcher = compileMatcher(lexicon);

describe('match, what is sold', () => {
  it.each([
    ['尼康（Nikon）Z6III 全画幅微单 机身', 'nikon', 'camera-body', 'Z6III'],
    ['ＮＩＫＯＮ　Ｚ６ＩＩＩ 机身', 'nikon', 'camera-body', 'Z6III'],
    ['索尼（SONY）FE 50mm F1.8 全画幅标准定焦镜头', 'sony', 'lens', 'FE 50mm F1.8'],
    ['尼康 Z 24-120mm f/4 S 微单镜头', 'nikon', 'lens', 'Z 24-120mm f/4 S'],
    ['富士X-T5 微单相机 XF18-55mm 套机', 'fujifilm', 'camera-kit', 'X-T5'],
    ['Canon EOS R5 Mark II Body', 'canon', 'camera-body', 'EOS R5 Mark II'],
    ['DJI Osmo Action 5 Pro 运动相机', 'dji', 'action-camera', 'Osmo Action 5 Pro'],
    ['Apple iPhone 15 Pro 256GB 黑色', 'apple', 'phone', 'iPhone 15 Pro'],
    ['联想(Lenovo)拯救者Y9000P 16英寸游戏本 16G 1T RTX4060', 'lenovo', 'laptop', 'Y9000P'],
    ['徕卡（Leica）Q3 全画幅数码相机', 'leica', 'compact-camera', 'Q3'],
  ])('%s: %s, %s, %s', (title, brand, category, model) => {
    expect(matcher.match({ title })).toMatchObject({
      brand,
      category,
      model,
      accessoryFor: null,
      warrantable: true,
    });
  });

  it.each([
    ['镜头布 清洁布 适用于尼康佳能索尼相机', 'not-warrantable', 'nikon'],
    ['适用于尼康Z6III 相机包 单肩', 'tripod-bag', 'nikon'],
    ['Lens Cleaning Cloth for Nikon Z6 III Camera', 'not-warrantable', 'nikon'],
    ['Case for Apple iPhone 15 Pro', 'charger-cable-case', 'apple'],
    ['Wall Mount Bracket for Samsung Soundbar, Steel', 'not-warrantable', 'samsung'],
  ])('%s is made by somebody else for that brand', (title, category, accessoryFor) => {
    expect(matcher.match({ title })).toMatchObject({
      brand: null,
      category,
      accessoryFor,
      warrantable: false,
    });
  });

  it('of a bag given along with a camera sees the camera', () => {
    expect(matcher.match({ title: '尼康（Nikon）Z6III 微单 机身 送相机包 内存卡' })).toMatchObject({
      brand: 'nikon',
      category: 'camera-body',
    });
  });

  it.each(['三只松鼠 坚果零食大礼包', '兰蔻 精华 面膜 护肤套装', '纯棉T恤 男', '', '   ', '<b>!!</b>'])(
    '%s has no warranty that we know of',
    (title) => {
      expect(matcher.match({ title })).toMatchObject({ brand: null, warrantable: false, accessoryFor: null });
    },
  );
});

describe('match, how it is sold', () => {
  const title = '尼康 Z6III 机身';
  it.each([
    [{ title, seller: '尼康京东自营旗舰店' }, 'mainland', 'new'],
    [{ title: `${title} 国行` }, 'mainland', 'new'],
    [{ title: `${title} 港版` }, 'cross-border', 'new'],
    [{ title, seller: '京东国际自营' }, 'cross-border', 'new'],
    [{ title, host: 'npcitem.jd.hk' }, 'cross-border', 'new'],
    [{ title: `二手 ${title} 95新 国行` }, 'second-hand', 'used'],
    [{ title: `${title} 官翻` }, 'second-hand', 'refurbished'],
    [{ title: 'Canon EOS R6 Body (Used)' }, 'second-hand', 'used'],
    [{ title, seller: '拍拍某某专营店' }, 'second-hand', 'used'],
    [{ title: '卧室拍拍灯', seller: '某某拍拍灯店' }, 'unknown', 'new'],
    [{ title, seller: '某某国', host: '行.example' }, 'unknown', 'new'],
    [{ title }, 'unknown', 'new'],
  ])('%o: %s, %s', (facts, channel, condition) => {
    expect(matcher.match(facts)).toMatchObject({ channel, condition });
  });
});

describe('match, whatever the title', () => {
  it('never throws, and is the same in full-width letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        expect(matcher.match({ title, seller: title, host: null }).channel).toBeTruthy();
      }),
    );
  });

  it.each([
    ['brackets', '['],
    ['a brand', '尼康'],
    ['a word for others', '适用于'],
    ['letters', 'z'],
    ['plus signs', '+'],
  ])('ends on a hundred thousand times %s', (_, part) => {
    expect(matcher.match({ title: part.repeat(100_000) })).toHaveProperty('brand');
  });
});
