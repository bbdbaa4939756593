import { describe, expect, it } from 'vitest';
import { standsIn } from './words-in-text.ts';

describe('standsIn', () => {
  it.each([
    ['Z', 'Z 6'],
    ['Z', 'Z6III'],
    ['Z', 'Z 50'],
    ['Z', '尼康Z50 微单'],
    ['Z', 'NIKKOR Z 24-120mm'],
    ['Z 6', 'Z6'],
    ['EOS R5', 'EOS-R5'],
    ['X', 'X-T5'],
    ['XF', 'XF16-55mm'],
    ['D600', '尼康Ｄ６００'],
    ['coolpix', 'Nikon COOLPIX P1000'],
    ['小新', '联想小新Pro 16'],
    ['1 系列', '尼康1系列 J5'],
    ['Typ 007', 'Leica S (Typ 007)'],
  ])('%s stands in %s', (word, text) => {
    expect(standsIn(word, text)).toBe(true);
  });

  it.each([
    ['Z', 'ZV-1'],
    ['Z', 'COOLPIX'],
    ['Z', 'Zf 之外'],
    ['D600', 'D6000'],
    ['D600', 'AD600'],
    ['X', 'GFX 100'],
    ['Leica S', 'Leica SL2'],
    ['COOLPIX', 'COOL PIXEL'],
    ['', 'Z6'],
    ['Z', ''],
  ])('%s does not stand in %s', (word, text) => {
    expect(standsIn(word, text)).toBe(false);
  });
});
