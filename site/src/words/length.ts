import type { Length } from '@baoqi/policies/types';
import type { Words } from './words.ts';

/** `{n: 12, unit: 'months'}` → “1 年”: whole years are said as years. */
export function sayLength(words: Words, length: Length): string {
  const years = length.unit === 'months' && length.n % 12 === 0 ? length.n / 12 : null;
  return years === null ? words.length[length.unit](length.n) : words.length.years(years);
}

/** Months of a length that has any, for drawing; days and hours count as the fraction of a month that they are. */
export function monthsOf(length: Length): number {
  switch (length.unit) {
    case 'years':
      return length.n * 12;
    case 'months':
      return length.n;
    case 'days':
      return length.n / 30.4;
    case 'hours':
      return length.n / 730;
  }
}
