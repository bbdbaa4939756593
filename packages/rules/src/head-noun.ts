import type { Category } from '@baoqi/policies/types';
import type { KindWord } from './title-words.ts';

/** Things that are named by what they go with, right before their own word. */
const HEADS: ReadonlySet<Category> = new Set(['storage', 'headphones', 'speaker', 'printer', 'peripheral']);
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
 * headphones, `相机打印机` is a printer. In Chinese the last noun is the thing.
 */
export function headNouns(kinds: readonly KindWord[]): KindWord[] {
  return kinds.filter(
    ({ tag, end }) =>
      !MODIFIERS.has(tag.category) ||
      !kinds.some((head) => head.start === end && HEADS.has(head.tag.category)),
  );
}
