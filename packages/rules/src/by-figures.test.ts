import type { Category } from '@baoqi/policies/types';
import { describe, expect, it } from 'vitest';
import { byFigures } from './by-figures.ts';

describe('by figures alone', () => {
  it.each<[string, Category | null]>([
    ['65英寸 超薄', 'tv'],
    ['42寸', 'tv'],
    ['50" led', 'tv'],
    ['55 inch', 'tv'],
    ['98吋', 'tv'],
    ['100英寸', 'tv'],
    ['31英寸', null],
    ['33寸', null],
    ['6.55英寸', null],
    ['165英寸', null],
    ['155 寸', null],
    ['55 inches', 'tv'],
    ['55 inchest', null],
    ['55 厘米', null],
    ['i7 4720hq 8g', 'laptop'],
    ['i5-8250u 8gb', 'laptop'],
    ['r5-5600u 16gb', 'laptop'],
    ['i7-1165g7 16gb', 'laptop'],
    ['ryzen 7 5800 16gb', 'desktop'],
    ['i7-9700 16g/512g', 'desktop'],
    ['i7-9700 16g 15.6 inch', 'laptop'],
    ['i7-9700 27 inch 16gb', 'laptop'],
    ['i7-9700 65英寸', 'tv'],
    ['i7-9700', null],
    ['i4-9700 16gb', null],
    ['di7-9700 16gb', null],
    ['i7-970000 16gb', null],
    ['i7-9700 16gold', null],
    ['', null],
  ])('%s: %s', (low, category) => expect(byFigures(low)).toBe(category));
});
