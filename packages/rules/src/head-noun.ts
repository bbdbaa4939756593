import type { Category } from '@baoqi/policies/types';
import { isLatinAt } from './latin.ts';
import type { KindWord } from './title-words.ts';

/** Things that are named by what they go with, right before their own word. */
const HEADS: ReadonlySet<Category> = new Set([
  'storage',
  'headphones',
  'speaker',
  'printer',
  'peripheral',
  'monitor',
]);
const MODIFIERS: ReadonlySet<Category> = new Set([
  'phone',
  'tablet',
  'laptop',
  'desktop',
  'compact-camera',
  'tv',
  'console',
]);

/**
 * Without the kinds that only say of what sort the next one is, right behind them: `台式机硬盘` is a drive, `手机耳机` are
 * headphones, `Laptop Monitor` is a monitor. In Chinese and English alike the last noun is the thing.
 */
export function headNouns(kinds: readonly KindWord[], sold: string): KindWord[] {
  if (kinds.length < 2) return [...kinds];
  const heads = new Set(kinds.filter(({ tag }) => HEADS.has(tag.category)).map(({ start }) => start));
  if (heads.size === 0) return [...kinds];
  return kinds.filter(({ tag, end }) => !MODIFIERS.has(tag.category) || !heads.has(nextWord(sold, end)));
}

/** Where the next word begins: at once in Chinese, behind a blank in English. */
const nextWord = (sold: string, end: number): number =>
  sold.charAt(end) === ' ' && isLatinAt(sold, end - 1) ? end + 1 : end;
