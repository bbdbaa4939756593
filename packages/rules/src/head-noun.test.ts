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
    ['手机原装耳机', [kind('phone', 0, 2), kind('headphones', 4, 6)], ['headphones']],
    ['手机无线蓝牙耳机', [kind('phone', 0, 2), kind('headphones', 6, 8)], ['headphones']],
    ['手机新款耳机', [kind('phone', 0, 2), kind('headphones', 4, 6)], ['phone', 'headphones']],
    [
      'camera-mount microphone',
      [kind('compact-camera', 0, 6), kind('other-electronics', 13, 23)],
      ['other-electronics'],
    ],
    ['camera-mount', [kind('compact-camera', 0, 6)], ['compact-camera']],
    [
      'camera- microphone',
      [kind('compact-camera', 0, 6), kind('speaker', 8, 18)],
      ['compact-camera', 'speaker'],
    ],
    [
      '相机-black 音箱',
      [kind('compact-camera', 0, 2), kind('speaker', 9, 11)],
      ['compact-camera', 'speaker'],
    ],
    ['phone-tv', [kind('phone', 0, 5), kind('tv', 6, 8)], ['tv']],
    [
      '笔记本台式机 鼠标',
      [kind('laptop', 0, 3), kind('desktop', 3, 6), kind('peripheral', 7, 9)],
      ['peripheral'],
    ],
    [
      'laptop/desktop mouse',
      [kind('laptop', 0, 6), kind('desktop', 7, 14), kind('peripheral', 15, 20)],
      ['peripheral'],
    ],
    [
      '笔记本  台式机 鼠标',
      [kind('laptop', 0, 3), kind('desktop', 5, 8), kind('peripheral', 9, 11)],
      ['laptop', 'desktop', 'peripheral'],
    ],
    [
      '笔记本电脑本 鼠标',
      [kind('laptop', 0, 3), kind('laptop', 3, 6), kind('peripheral', 7, 9)],
      ['laptop', 'laptop', 'peripheral'],
    ],
    [
      '笔记本台式机 相机',
      [kind('laptop', 0, 3), kind('desktop', 3, 6), kind('compact-camera', 7, 9)],
      ['laptop', 'desktop', 'compact-camera'],
    ],
  ])('%s', (sold, kinds, left) => {
    expect(headNouns(kinds, sold).map(({ tag }) => tag.category)).toEqual(left);
  });

  it('leaves parts alone: `手机-case` may be either', () => {
    const part = kind('charger-cable-case', 0, 4);
    const kinds = [{ ...part, tag: { ...part.tag, added: true } }, kind('phone', 5, 10)];
    expect(headNouns(kinds, 'case-phone')).toEqual(kinds);
  });
});
