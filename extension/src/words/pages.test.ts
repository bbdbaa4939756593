import { describe, expect, it } from 'vitest';
import { PAGE_WORDS, RESTORE_REFUSED, restoredWords } from './pages.ts';
import { STORE_WORDS } from './store-words.ts';

const CHINESE = /[\u4e00-\u9fff]/;
/** Their own names for themselves. */
const SAME_IN_BOTH = new Set(['settings.zh', 'settings.en']);

/** Every sentence of a tree of words, functions called with sample values. */
function sentences(tree: object, path: string[] = []): [path: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    const here = [...path, key];
    if (typeof value === 'string') return [[here.join('.'), value]];
    if (typeof value === 'function') return [[here.join('.'), String(value(3, 3))]];
    return typeof value === 'object' && value !== null ? sentences(value, here) : [];
  });
}

describe.each([
  ['pages', PAGE_WORDS],
  ['restore', RESTORE_REFUSED],
  ['store', STORE_WORDS],
] as const)('words of %s', (_, words) => {
  const zh = sentences(words.zh).filter(([path]) => !SAME_IN_BOTH.has(path));
  const en = sentences(words.en).filter(([path]) => !SAME_IN_BOTH.has(path));

  it('has a text for every place in both languages', () => {
    expect(en.map(([path]) => path).sort()).toEqual(zh.map(([path]) => path).sort());
    expect([...zh, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
  it('speaks Chinese in Chinese and English in English', () => {
    expect(zh.filter(([, text]) => !CHINESE.test(text))).toEqual([]);
    expect(en.filter(([, text]) => CHINESE.test(text))).toEqual([]);
  });
  it('uses full-width punctuation after Chinese', () => {
    expect(zh.filter(([, text]) => /[\u4e00-\u9fff][,;:?!]/.test(text))).toEqual([]);
  });
});

it('says what a restore did', () => {
  const none = { purchases: 0, items: 0, tasks: 0, files: 0 };
  const counts = { added: { ...none, items: 3, files: 2 }, updated: none, unchanged: { ...none, items: 1 } };
  expect(restoredWords(counts, 'zh')).toContain('恢复了 3 件物品和 2 个文件');
  expect(restoredWords(counts, 'en')).toContain('Restored 3 items and 2 files');
});
