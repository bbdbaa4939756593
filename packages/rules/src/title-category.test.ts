import type { Category } from '@baoqi/policies/types';
import { describe, expect, it } from 'vitest';
import { categoryOf, hasFocalLength } from './title-category.ts';
import type { KindWord, SeriesWord } from './title-words.ts';

const kind = (category: Category, added = false): KindWord => ({
  start: 0,
  end: 1,
  tag: { is: 'kind', rank: 0, category, added, part: false, byOthers: false, works: null },
});
const series = (category: Category | null): SeriesWord => ({
  start: 0,
  end: 1,
  tag: { is: 'series', id: 'nikon', category },
});

describe('categoryOf', () => {
  it.each<[string, SeriesWord | null, KindWord[], Category | null, string, Category | null]>([
    ['the series', series('printer'), [kind('phone')], 'laptop', 'x', 'printer'],
    ['a word where the series says nothing', series(null), [kind('phone')], null, 'x', 'phone'],
    [
      'the first word that names a product',
      null,
      [kind('tripod-bag', true), kind('phone')],
      null,
      'x',
      'phone',
    ],
    [
      'what its maker usually makes, where that is named',
      null,
      [kind('phone'), kind('laptop')],
      'laptop',
      'x',
      'laptop',
    ],
    [
      'the word where what its maker usually makes is not named',
      null,
      [kind('phone')],
      'laptop',
      'x',
      'phone',
    ],
    ['what its maker usually makes, where nothing is named', null, [], 'laptop', 'x', 'laptop'],
    ['nothing', null, [], null, 'x', null],
    ['a body by its series', series('camera-body'), [], null, 'z6 相机', 'camera-body'],
    ['a kit by the word', series('camera-body'), [kind('camera-kit')], null, 'z6 套机 机身', 'camera-kit'],
    ['a kit by the focal length', series('camera-body'), [], null, 'z6 24-70mm', 'camera-kit'],
    [
      'a lens of a family of bodies and lenses',
      { ...series('camera-body'), end: 3 },
      [],
      null,
      'eos 50mm f1.8',
      'lens',
    ],
    [
      'a body is no body of who makes other things',
      null,
      [kind('camera-body')],
      'appliance',
      'x 机身',
      'appliance',
    ],
    ['a body of who makes lenses', null, [kind('camera-body')], 'camera-body', 'x 机身', 'camera-body'],
    ['a body without its lens', series('camera-body'), [], null, '800d 不含镜头 套餐', 'camera-body'],
    ['a computer with a screen, by its figures', null, [], null, '15.6" 4gb ram 128gb ssd', 'laptop'],
    ['a computer without one', null, [], null, 'i5 8gb ddr4 ram 1tb hard drive', 'desktop'],
    ['a phone has storage and no drive', null, [], null, '6.5" 4gb ram 64gb storage', null],
    ['a phone by its memory', null, [], null, '三星s9国行4+128', 'phone'],
    [
      'a phone by its memory, a camera in it',
      null,
      [kind('compact-camera')],
      'phone',
      'v20 相机 6gb+128g',
      'phone',
    ],
    ['memory of what its maker usually makes', null, [], 'laptop', 'x 8g+256g', 'laptop'],
    ['memory of a tablet', null, [kind('tablet')], null, 'x 8g+256g', 'tablet'],
    ['a zoom and an aperture are no memory', null, [], null, 'x 4+1283', null],
    [
      'a kit by a focal length with a blank',
      series('camera-body'),
      [],
      null,
      'g6 14 - 140 mm noir',
      'camera-kit',
    ],
    ['no kit by another word', series('camera-body'), [], null, 'g6 140 mmx', 'camera-body'],
    ['a kit by the lens', series('camera-body'), [], null, 'z6 变焦', 'camera-kit'],
    [
      'a body that says so, in spite of a focal length',
      series('camera-body'),
      [],
      null,
      'z6 机身 24-70mm',
      'camera-body',
    ],
    ['a body that says so in English', series('camera-body'), [], null, 'z6 body lens', 'camera-body'],
    ['a body whose lens is a present', series('camera-body'), [], null, 'z6 送50mm镜头', 'camera-body'],
    ['a body whose lens is given along', series('camera-body'), [], null, 'z6 赠50mm镜头', 'camera-body'],
    ['a lens for bodies', null, [kind('camera-body')], null, '微单 50mm 镜头', 'lens'],
    ['no lens without a focal length', null, [kind('camera-body')], null, '微单 镜头', 'camera-body'],
    ['no lens without a word for it', null, [kind('camera-body')], null, '微单 50mm', 'camera-body'],
    ['a kit by the range of its zoom', series('camera-body'), [], null, 'x-a7 xc15-45 银', 'camera-kit'],
    ['no kit by a range of no zoom', series('camera-body'), [], null, 'z6 2020-55', 'camera-body'],
    ['a kit with a body and a lens', series('camera-body'), [], null, 'r6 机身+50mm', 'camera-kit'],
    [
      'a kit of no series that we know',
      null,
      [kind('camera-body')],
      null,
      'dslr with 18-55mm lens',
      'camera-kit',
    ],
    ['the same in German', null, [kind('camera-body')], null, 'kamera mit 14-42mm objektiv', 'camera-kit'],
    ['a body in German', series('camera-body'), [], null, 'nx10 gehäuse 18-55mm', 'camera-body'],
    ['a zoom range without a lens word', null, [kind('camera-body')], null, '微单 16-50 银', 'camera-kit'],
    ['a lens by its aperture alone', null, [], null, 'canon ef 70-300mm f/4-5.6', 'lens'],
    ['nothing by a focal length alone', null, [], null, 'canon 50mm', null],
    [
      'a lens by a maker of lenses, named by its body',
      null,
      [kind('camera-body')],
      'lens',
      '150-600 单反',
      'lens',
    ],
    [
      'a mouse before the computers it works with',
      null,
      [kind('peripheral'), kind('laptop')],
      null,
      'x',
      'peripheral',
    ],
    ['a desktop of a laptop’s series', series('laptop'), [kind('desktop')], null, 'x', 'desktop'],
    [
      'a laptop with a desktop’s word',
      series('laptop'),
      [kind('desktop'), kind('laptop')],
      null,
      'x',
      'laptop',
    ],
    ['a laptop beside what is no computer', series('laptop'), [kind('monitor')], null, 'x', 'laptop'],
    [
      'no lens where the body is named',
      null,
      [kind('camera-body')],
      null,
      '微单 机身 50mm 镜头',
      'camera-body',
    ],
  ])('%s', (_, one, words, usually, low, category) => {
    expect(categoryOf(one, words, usually, low)).toBe(category);
  });

  it('knows a focal length', () => {
    expect(['50mm', '35毫米', 'mm', '50m m'].map(hasFocalLength)).toEqual([true, true, false, false]);
  });
});
