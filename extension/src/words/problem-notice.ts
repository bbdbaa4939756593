import type { Lang } from '../platform/locale.ts';
import type { Notice } from '../platform/notifications.ts';
import type { StorageProblem } from '../records/problems.ts';

const REASONS: Record<StorageProblem, Record<Lang, string>> = {
  'disk-full': {
    zh: '磁盘满了。腾出一些空间，再打开订单页就会记下；已有的记录都在。',
    en: 'The disk is full. Free some space and open the order page again; your records are safe.',
  },
  blocked: {
    zh: '另一个标签页还开着旧版保期。关掉它，再打开订单页。',
    en: 'Another tab still runs an older Baoqi. Close it and open the order page again.',
  },
  outdated: {
    zh: '保期刚刚更新过。重新打开浏览器后，再打开订单页。',
    en: 'Baoqi was just updated. Restart the browser, then open the order page again.',
  },
  unavailable: {
    zh: '浏览器没有让保期使用本机存储。',
    en: 'The browser does not let Baoqi store anything.',
  },
  'not-found': { zh: '记录已经不在了。', en: 'The record is no longer there.' },
};

/** A purchase was seen and could not be written down. */
export function notKeptNotice(problem: StorageProblem, lang: Lang): Notice {
  const title = lang === 'zh' ? '这次购买没能记下' : 'This purchase could not be saved';
  return { title, message: REASONS[problem][lang], stay: false };
}
