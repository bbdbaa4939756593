import type { Lexicon } from '@baoqi/policies/types';

/** A few words of each sort, so that a test of the matcher's order shows all that decides. */
export const smallLexicon: Lexicon = {
  brands: [
    {
      id: 'nikon',
      words: ['尼康', 'nikon'],
      series: [
        { words: ['z6', 'z8'], category: 'camera-body' },
        { words: ['nikkor'], category: 'lens' },
        { words: ['coolpix'], category: 'compact-camera' },
      ],
      usually: 'camera-body',
    },
    {
      id: 'canon',
      words: ['佳能', 'canon', 'powershot'],
      series: [
        { words: ['powershot'], category: 'compact-camera' },
        { words: ['eos'], category: 'camera-body' },
        { words: ['rf-s'], category: 'lens' },
      ],
    },
    { id: 'fujifilm', words: ['富士'], series: [] },
    { id: 'fujitsu', words: ['富士通'], series: [] },
    { id: 'sigma', words: ['适马', 'sigma'], series: [], accessories: true },
    { id: 'ugreen', words: ['绿联', 'ugreen'], series: [], accessories: true },
    { id: 'hp', words: ['惠普', 'hp'], series: [{ words: ['laser'], category: null }] },
  ],
  categories: [
    { category: 'not-warrantable', words: ['清洁布', '贴膜', 'wipes'], part: true, byOthers: true },
    { category: 'not-warrantable', words: ['滤芯', '色带'], part: true },
    { category: 'not-warrantable', words: ['面包'] },
    { category: 'charger-cable-case', words: ['电池', 'battery'], part: true, works: true },
    { category: 'charger-cable-case', words: ['手柄套', '相机套', 'case'], part: true, works: false },
    { category: 'tripod-bag', words: ['相机包', '三脚架'] },
    { category: 'camera-kit', words: ['套机', '相机套装'] },
    { category: 'memory-card', words: ['存储卡'], part: true },
    { category: 'printer', words: ['打印机'] },
    { category: 'storage', words: ['drive'] },
    { category: 'laptop', words: ['laptop'] },
    { category: 'camera-body', words: ['微单', '相机'] },
    { category: 'lens', words: ['镜头', 'lens'] },
  ],
  links: {
    before: ['适用于', 'for', 'compatible with'],
    after: ['专用', '通用', 'compatible', '非原装'],
    like: ['同款'],
    own: ['原装', 'genuine'],
    mount: ['卡口', 'mount'],
  },
  channels: [
    { channel: 'mainland', words: ['国行', '自营'] },
    { channel: 'cross-border', words: ['港版', '京东国际', '.hk'] },
    { channel: 'second-hand', words: ['二手'] },
  ],
  conditions: [
    { condition: 'refurbished', words: ['官翻'] },
    { condition: 'used', words: ['99新'] },
    { condition: 'new', words: ['全新'] },
  ],
};
