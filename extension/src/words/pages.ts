import type { Lang } from '@baoqi/ui';
import type { RestoreCounts, RestoreRefusal } from '../backup/restore-result.ts';
import { PAGES_EN } from './pages-en.ts';
import { PAGES_ZH } from './pages-zh.ts';

/** All words of popup, booklet and welcome page. The Chinese is the shape; the English must have every word of it. */
export type PageWords = typeof PAGES_ZH;

export const PAGE_WORDS: Record<Lang, PageWords> = { zh: PAGES_ZH, en: PAGES_EN };

/** Why a backup was not restored, and what a person can do about it. In each case nothing was changed. */
export const RESTORE_REFUSED: Record<Lang, Record<RestoreRefusal, string>> = {
  zh: {
    truncated: '这个文件不是 ZIP，或者没有下载完整。请再下载一次。什么都没有改动。',
    'not-a-backup': '这个文件不是保期导出的备份。什么都没有改动。',
    'newer-version': '这份备份来自更新的保期。请先更新扩展，再恢复。什么都没有改动。',
    damaged: '备份里的内容和它自己的校验对不上，文件坏了。请换一份备份。什么都没有改动。',
    'too-large': '这个 ZIP 解开后大得不正常，没有打开它。什么都没有改动。',
    'bad-name': '备份里有来路不明的文件名，没有打开它。什么都没有改动。',
    'bad-data': '备份里的记录读不懂，可能被改过。什么都没有改动。',
  },
  en: {
    truncated:
      'This file is no ZIP, or was not downloaded completely. Download it again. Nothing was changed.',
    'not-a-backup': 'This file is no backup that Baoqi exported. Nothing was changed.',
    'newer-version': 'This backup comes from a newer Baoqi. Update the extension first. Nothing was changed.',
    damaged:
      'The content does not match the backup’s own checksums: the file is damaged. Try another copy. Nothing was changed.',
    'too-large': 'Unpacked, this ZIP would be abnormally large, so it was not opened. Nothing was changed.',
    'bad-name':
      'The backup holds a file name that leads outside of it, so it was not opened. Nothing was changed.',
    'bad-data':
      'The records in this backup cannot be understood; it may have been altered. Nothing was changed.',
  },
};

/** What a restore did: `恢复了 3 件，更新 1 件，2 件本来就有`. */
export function restoredWords(
  counts: { added: RestoreCounts; updated: RestoreCounts; unchanged: RestoreCounts },
  lang: Lang,
): string {
  const { added, updated, unchanged } = counts;
  return lang === 'zh'
    ? `恢复了 ${added.items} 件物品和 ${added.files} 个文件，更新 ${updated.items} 件，${unchanged.items} 件本来就有。`
    : `Restored ${added.items} items and ${added.files} files; ${updated.items} updated, ${unchanged.items} were here already.`;
}
