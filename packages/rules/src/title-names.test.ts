import { describe, expect, it } from 'vitest';
import { foldTitle } from './fold-title.ts';
import { lensName } from './lens-name.ts';
import { modelName } from './model-name.ts';

const after = (title: string, word: string) => {
  const { low } = foldTitle(title);
  const start = low.indexOf(word);
  return start < 0 ? null : { start, end: start + word.length };
};

describe('modelName, from the word of a series', () => {
  it.each([
    ['尼康（Nikon）Z6III 机身', 'z6', 'Z6III'],
    ['佳能 EOS R5 机身', 'eos', 'EOS R5'],
    ['佳能 EOS-R5 机身', 'eos', 'EOS-R5'],
    ['Canon EOS R5 Mark II Body', 'eos', 'EOS R5 Mark II'],
    ['DJI Osmo Action 5 Pro 运动相机', 'osmo action', 'Osmo Action 5 Pro'],
    ['Apple iPhone 15 Pro Max 256GB', 'iphone', 'iPhone 15 Pro Max'],
    ['Apple iPhone 15 Promax', 'iphone', 'iPhone 15'],
    ['联想 小新 Air 14-IIL 笔记本', 'air', 'Air 14-IIL'],
    ['Lenovo Yoga 8GB laptop', 'yoga', 'Yoga'],
    ['Lenovo Yoga 2024款 i7-13700', 'yoga', 'Yoga'],
    ['联想拯救者Y9000P 16英寸', '拯救者', 'Y9000P'],
    ['苹果手机新款', '手机', '手机'],
  ])('%s, %s: %s', (title, word, model) => {
    expect(modelName(foldTitle(title), after(title, word), 0)).toBe(model);
  });
});

describe('modelName, without a series', () => {
  it.each([
    ['惠普打印机 HP1022N 黑白', 'HP1022N'],
    ['三星 S27A600 27英寸 4K 显示器', 'S27A600'],
    ['适马 50mm F1.8 ABC-12', 'ABC-12'],
    ['硬盘 512GB DDR4 USB3.0 WIFI6 65W 1080P 5G i7-13700 RTX4060 SDHC HDMI2.1 IP68 4K60 8K 2nd', null],
    ['x1 三脚架', null],
    ['abcdefghijklmnopqrstuvwx1', null],
    ['abcdefghijklmnopqrstuvw1', 'abcdefghijklmnopqrstuvw1'],
    ['没有型号', null],
    ['', null],
  ])('%s: %s', (title, model) => {
    expect(modelName(foldTitle(title), null, 0)).toBe(model);
  });

  it('looks behind the maker first, then before it', () => {
    const title = foldTitle('AB12 惠普 CD34');
    expect(modelName(title, null, 5)).toBe('CD34');
    expect(modelName(title, null, 12)).toBe('AB12');
  });
});

describe('lensName', () => {
  it.each([
    ['索尼（SONY）FE 50mm F1.8 镜头', 'FE 50mm F1.8'],
    ['尼康 Z 24-120mm f/4 S 微单镜头', 'Z 24-120mm f/4 S'],
    ['佳能 RF100-500mm F4.5-7.1 L IS USM 镜头', 'RF100-500mm F4.5-7.1 L IS USM'],
    ['Voigtlander 35 mm F1.2 III Lens', 'Voigtlander 35 mm F1.2 III'],
    ['富士 XF16-55mmF2.8 R LM WR', 'XF16-55mmF2.8 R LM WR'],
    ['松下 12-32mm 镜头', '12-32mm'],
    ['徕卡 SL 50mm f/2 ASPH. 镜头', 'SL 50mm f/2 ASPH.'],
    ['尼康镜头布', null],
  ])('%s: %s', (title, name) => {
    expect(lensName(foldTitle(title), 0)).toBe(name);
  });

  it('begins no earlier than where the maker ends, nor 24 characters before the focal length', () => {
    const title = foldTitle('Sony FE 50mm F1.8');
    expect(lensName(title, 4)).toBe('FE 50mm F1.8');
    expect(lensName(title, 14)).toBe(null);
    expect(lensName(foldTitle(`${'x'.repeat(40)} 50mm`), 0)).toBe(`${'x'.repeat(23)} 50mm`);
  });
});
