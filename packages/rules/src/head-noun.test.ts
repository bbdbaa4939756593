import type { Category } from '@baoqi/policies/types';
import { describe, expect, it } from 'vitest';
import { headNouns } from './head-noun.ts';
import type { KindWord } from './title-words.ts';

const kind = (category: Category, start: number, end: number): KindWord => ({
  start,
  end,
  tag: { is: 'kind', rank: 0, category, added: false, part: false, byOthers: false, works: null },
});

describe('the noun that says what a thing is', () => {
  it.each<[string, KindWord[], Category[]]>([
    ['台式机硬盘', [kind('desktop', 0, 3), kind('storage', 3, 5)], ['storage']],
    ['手机耳机', [kind('phone', 0, 2), kind('headphones', 2, 4)], ['headphones']],
    ['台式机 硬盘', [kind('desktop', 0, 3), kind('storage', 4, 6)], ['desktop', 'storage']],
    ['硬盘台式机', [kind('storage', 0, 2), kind('desktop', 2, 5)], ['storage', 'desktop']],
    [
      '微单相机',
      [kind('camera-body', 0, 2), kind('compact-camera', 2, 4)],
      ['camera-body', 'compact-camera'],
    ],
    ['显示器音箱', [kind('monitor', 0, 3), kind('speaker', 3, 5)], ['monitor', 'speaker']],
    ['laptop monitor', [kind('laptop', 0, 6), kind('monitor', 7, 14)], ['monitor']],
    ['laptop  monitor', [kind('laptop', 0, 6), kind('monitor', 8, 15)], ['laptop', 'monitor']],
    ['手机', [kind('phone', 0, 2)], ['phone']],
  ])('%s', (sold, kinds, left) => {
    expect(headNouns(kinds, sold).map(({ tag }) => tag.category)).toEqual(left);
  });
});
