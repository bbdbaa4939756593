import type { Category } from '@baoqi/policies/types';
import { describe, expect, it } from 'vitest';
import { goesWithDevice } from './goes-with.ts';
import type { KindWord, SeriesWord } from './title-words.ts';

const kind = (category: Category): KindWord => ({
  start: 7,
  end: 9,
  tag: { is: 'kind', rank: 0, category, added: false, part: false, byOthers: false, works: null },
});
const series = (category: Category | null): SeriesWord => ({
  start: 0,
  end: 6,
  tag: { is: 'series', id: 'nintendo', category },
});

describe('what goes with a device', () => {
  it.each<[string, SeriesWord | null, Category[], Category | null]>([
    ['Switch 手柄', series('console'), ['peripheral'], 'peripheral'],
    ['iPad 键盘', series('tablet'), ['peripheral'], 'peripheral'],
    ['iPhone 耳机', series('phone'), ['headphones'], 'headphones'],
    ['Z6 闪光灯', series('camera-body'), ['flash'], 'flash'],
    ['Switch 游戏机 手柄', series('console'), ['console', 'peripheral'], null],
    ['Z6 套机 闪光灯', series('camera-body'), ['flash', 'camera-kit'], null],
    ['Switch', series('console'), [], null],
    ['Switch 电视', series('console'), ['tv'], null],
    // A keyboard is what a laptop has.
    ['ThinkPad 键盘', series('laptop'), ['peripheral'], null],
    ['a series of several kinds', series(null), ['peripheral'], null],
    ['罗技 键盘', null, ['peripheral'], null],
  ])('%s', (_, device, products, category) => {
    const found = goesWithDevice(device, products.map(kind));
    expect(found?.tag.category ?? null).toBe(category);
  });

  it.each<[string, Category, [Category, number][], Category | null]>([
    [
      'iPad 键盘 平板电脑',
      'tablet',
      [
        ['tablet', 12],
        ['peripheral', 8],
      ],
      'peripheral',
    ],
    [
      'iPad 平板电脑 键盘',
      'tablet',
      [
        ['tablet', 8],
        ['peripheral', 12],
      ],
      null,
    ],
    [
      '键盘 iPad 平板电脑',
      'tablet',
      [
        ['tablet', 12],
        ['peripheral', 0],
      ],
      null,
    ],
    [
      'iPad 耳机 平板电脑',
      'tablet',
      [
        ['tablet', 12],
        ['headphones', 8],
      ],
      null,
    ],
    [
      'Switch 手柄 游戏机',
      'console',
      [
        ['console', 12],
        ['peripheral', 8],
      ],
      null,
    ],
  ])('%s', (_, device, products, category) => {
    const found = goesWithDevice(
      { ...series(device), start: 3 },
      products.map(([what, start]) => ({ ...kind(what), start, end: start + 2 })),
    );
    expect(found?.tag.category ?? null).toBe(category);
  });
});
