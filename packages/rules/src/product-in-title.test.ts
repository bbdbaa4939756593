import type { Category } from '@baoqi/policies/types';
import { describe, expect, it } from 'vitest';
import { smallLexicon } from '../testing/small-lexicon.ts';
import { foldTitle } from './fold-title.ts';
import { productInTitle } from './product-in-title.ts';
import { compileTitleWords } from './title-words.ts';

const wordsOf = compileTitleWords(smallLexicon);
const read = (title: string) => productInTitle(foldTitle(title), wordsOf(foldTitle(title).low));

describe('what is sold', () => {
  it.each<[string, string | null, Category | null, string | null, boolean, string, string[]]>([
    ['尼康 Z6 微单', 'nikon', 'camera-body', 'Z6', true, 'sure', ['尼康', '微单', 'z6']],
    // No Z6, and no series of the small lexicon: what its maker usually makes.
    ['尼康（Nikon）Z6III 机身', 'nikon', 'camera-body', 'Z6III', true, 'sure', ['尼康']],
    ['尼康 Z6 套机', 'nikon', 'camera-kit', 'Z6', true, 'sure', ['尼康', '套机', 'z6']],
    ['尼康 Z6 24-70mm', 'nikon', 'camera-kit', 'Z6', true, 'sure', ['尼康', 'z6']],
    ['佳能 EOS R50 RF-S18-45mm', 'canon', 'camera-kit', 'EOS R50', true, 'sure', ['佳能', 'eos']],
    ['佳能 RF-S18-45mm EOS 相机', 'canon', 'lens', 'RF-S18-45mm', true, 'sure', ['佳能', '相机', 'rf-s']],
    [
      '尼康 coolpix P950 z8 相机',
      'nikon',
      'compact-camera',
      'coolpix P950',
      true,
      'sure',
      ['尼康', '相机', 'coolpix'],
    ],
    ['尼康 相机', 'nikon', 'camera-body', null, true, 'sure', ['尼康', '相机']],
    ['尼康 XY77', 'nikon', 'camera-body', 'XY77', true, 'sure', ['尼康']],
    ['佳能 XY77', 'canon', null, 'XY77', true, 'likely', ['佳能']],
    ['惠普 Laser M108', 'hp', null, 'Laser M108', true, 'likely', ['惠普', 'laser']],
    ['打印机 AB12', null, 'printer', 'AB12', true, 'likely', ['打印机']],
    ['面包', null, 'not-warrantable', null, false, 'likely', ['面包']],
    ['不知何物 AB12', null, 'not-warrantable', null, false, 'likely', []],
    ['', null, null, null, false, 'likely', []],
    ['尼康 相机包', 'nikon', 'tripod-bag', null, true, 'sure', ['尼康', '相机包']],
    ['尼康 相机套装', 'nikon', 'camera-kit', null, true, 'sure', ['尼康', '相机套装']],
    ['尼康 Z6 微单 送相机包', 'nikon', 'camera-body', 'Z6', true, 'sure', ['尼康', '微单', 'z6']],
    ['尼康 laptop notebook 32 GB drive', 'nikon', 'laptop', null, true, 'sure', ['尼康', 'laptop']],
    ['尼康 laptop 256GB NVMe drive', 'nikon', 'laptop', null, true, 'sure', ['尼康', 'laptop']],
    ['尼康 15" 4GB RAM 128GB drive', 'nikon', 'camera-body', null, true, 'sure', ['尼康']],
    ['尼康 drive 32 GB', 'nikon', 'storage', null, true, 'sure', ['尼康', 'drive']],
    ['惠普 打印机 AB12 色带', 'hp', 'printer', 'AB12', true, 'sure', ['惠普', '打印机']],
  ])('%s: %s, %s, %s', (title, brand, category, model, warrantable, certainty, evidence) => {
    expect(read(title)).toEqual({
      brand,
      category,
      model,
      accessoryFor: null,
      warrantable,
      certainty,
      evidence,
    });
  });

  it.each<[string, Category, boolean, string[]]>([
    ['适用于惠普 打印机 色带', 'not-warrantable', false, ['适用于', '惠普', '色带']],
    ['惠普 打印机色带', 'not-warrantable', false, ['打印机', '惠普', '色带']],
    ['尼康 Z6 专用 电池', 'charger-cable-case', true, ['专用', '尼康', '电池']],
    ['尼康 Z6 清洁布', 'not-warrantable', false, ['清洁布', '尼康', '清洁布']],
    ['尼康 Z6 相机套', 'charger-cable-case', false, ['z6', '尼康', '相机套']],
  ])('%s is a part of somebody else: %s, warrantable: %s', (title, category, warrantable, evidence) => {
    const { brand, accessoryFor, ...found } = read(title);
    expect([brand, accessoryFor]).toEqual([null, /尼康/.test(title) ? 'nikon' : 'hp']);
    expect(found).toMatchObject({ category, warrantable, evidence });
  });
});
