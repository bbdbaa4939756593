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
 * headphones, `Laptop Monitor` is a monitor, and so is what `Camera-Mount` stands before. In Chinese and English alike the
 * last noun is the thing. `笔记本台式机 鼠标` goes with either of them.
 */
export function headNouns(kinds: readonly KindWord[], sold: string): readonly KindWord[] {
  if (kinds.length < 2) return kinds;
  const named = withoutJoined(kinds, sold);
  if (!named.some(({ tag }) => HEADS.has(tag.category))) return named;
  const heads = new Set(named.filter(({ tag }) => HEADS.has(tag.category)).map(({ start }) => start));
  const either = namesEither(named);
  return named.filter(
    ({ tag, end }) =>
      !MODIFIERS.has(tag.category) ||
      !(heads.has(nextWord(sold, end)) || (either && COMPUTERS.has(tag.category))),
  );
}

/** Without those that a hyphen joins to another word; all of them where no other is left. Most titles have none. */
function withoutJoined(kinds: readonly KindWord[], sold: string): readonly KindWord[] {
  if (!kinds.some(({ tag, end }) => !tag.added && isJoined(sold, end))) return kinds;
  const left = kinds.filter(({ tag, end }) => tag.added || !isJoined(sold, end));
  return left.length > 0 ? left : kinds;
}

/** `Camera-Mount`, `Laptop-Tasche`: a Latin word that a hyphen joins to the next. */
const isJoined = (sold: string, end: number): boolean =>
  sold.charAt(end) === '-' && isLatinAt(sold, end - 1) && /[a-z]/.test(sold.charAt(end + 1));

const COMPUTERS: ReadonlySet<Category> = new Set(['laptop', 'desktop']);

/** `笔记本台式机`, `laptop/desktop`: one right behind the other. */
function namesEither(kinds: readonly KindWord[]): boolean {
  const computers = kinds.filter(({ tag }) => COMPUTERS.has(tag.category));
  return computers.some(
    ({ tag, start }, at) =>
      computers[at - 1]?.tag.category !== tag.category && start - (computers[at - 1]?.end ?? start - 9) <= 1,
  );
}

/** Where the next noun begins: at once in Chinese, or behind `原装`, `蓝牙`; behind a blank in English. */
function nextWord(sold: string, end: number): number {
  if (sold.charAt(end) === ' ' && isLatinAt(sold, end - 1)) return end + 1;
  return end + (ADJECTIVES.exec(sold.slice(end, end + LONGEST_ADJECTIVES))?.[0].length ?? 0);
}

const ADJECTIVES = /^(?:原装|原厂|专用|有线|无线|蓝牙|线控)+/;
const LONGEST_ADJECTIVES = 6;
