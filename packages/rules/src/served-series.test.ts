import type { Category } from '@baoqi/policies/types';
import { describe, expect, it } from 'vitest';
import { servedSeries } from './served-series.ts';
import type { KindWord, SeriesWord } from './title-words.ts';

const kind = (category: Category, start: number, end: number): KindWord => ({
  start,
  end,
  tag: { is: 'kind', rank: 0, category, added: false, part: false, byOthers: false, works: null },
});
const series = (category: Category | null, start: number): SeriesWord => ({
  start,
  end: start + 6,
  tag: { is: 'series', id: 'apple', category },
});

describe('somebody’s device that a thing is for', () => {
  it.each<[string, KindWord[], SeriesWord[], number | null]>([
    ['测距仪 iphone', [kind('other-electronics', 0, 3)], [series('phone', 4)], 4],
    ['测距仪iphone', [kind('other-electronics', 0, 3)], [series('phone', 3)], 3],
    ['耳机 ipad', [kind('headphones', 0, 2)], [series('tablet', 3)], 3],
    ['iphone 耳机', [kind('headphones', 7, 9)], [series('phone', 0)], null],
    ['手机 耳机 iphone', [kind('phone', 0, 2), kind('headphones', 3, 5)], [series('phone', 6)], null],
    ['耳机 iphone 手机', [kind('headphones', 0, 2), kind('phone', 10, 12)], [series('phone', 3)], 3],
    ['微单 z6', [kind('camera-body', 0, 2)], [series('camera-body', 3)], null],
    ['耳机 z6', [kind('headphones', 0, 2)], [series('camera-body', 3)], null],
    ['冰箱 iphone', [kind('appliance', 0, 2)], [series('phone', 3)], null],
    ['耳机 of several kinds', [kind('headphones', 0, 2)], [series(null, 3)], null],
    ['耳机 z6 iphone', [kind('headphones', 0, 2)], [series('camera-body', 3), series('phone', 10)], 10],
    ['iphone', [], [series('phone', 0)], null],
    ['耳机', [kind('headphones', 0, 2)], [], null],
  ])('%s', (_, products, all, start) => {
    expect(servedSeries(products, all)?.start ?? null).toBe(start);
  });
});
