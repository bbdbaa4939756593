import { describe, expect, it } from 'vitest';
import { simplified } from './simplified.ts';

describe('simplified', () => {
  it.each([
    ['尼康 z6 機身', '尼康 z6 机身'],
    ['適用於佳能', '适用於佳能'],
    ['單', '单'],
    ['鏡頭蓋', '镜头盖'],
    ['機 z 機', '机 z 机'],
    ['橋', '桥'],
    ['机身', '机身'],
    ['', ''],
    ['nikon ✓ 〇 鿿 一', 'nikon ✓ 〇 鿿 一'],
  ])('%s becomes %s', (text, simple) => {
    expect(simplified(text)).toBe(simple);
  });
});
