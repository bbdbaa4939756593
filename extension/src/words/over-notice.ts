import type { CivilDate } from '@baoqi/rules';
import { dateWords } from '@baoqi/ui';
import type { Lang } from '../platform/locale.ts';
import type { Notice } from '../platform/notifications.ts';
import { type Reminded, taskWords } from './background.ts';
import { shortTitle } from './short-title.ts';

/** In the place of "3 days left". */
export const IT_IS_OVER: Record<Lang, string> = { zh: '期限已过', en: 'the window has closed' };

const ASK_ANYWAY: Record<Lang, string> = {
  zh: '这个期限待核实，不妨再问问品牌',
  en: 'This date is unverified: it may still be worth asking the brand',
};

/** The last word about a window that closed: when it did, and what is left. */
export function overNotice(one: Reminded, lang: Lang, today: CivilDate): Notice {
  const what = taskWords(one.kind, one.brand, lang);
  const day = dateWords(one.lastDay, lang, today);
  const lines = [
    shortTitle(one.itemTitle, 40),
    lang === 'zh' ? `已于 ${day} 截止` : `It closed on ${day}`,
    leftWords(one.left, lang, today),
    one.verified ? null : ASK_ANYWAY[lang],
  ];
  return {
    title: lang === 'zh' ? `${what}：${IT_IS_OVER.zh}` : `${what}: ${IT_IS_OVER.en}`,
    message: lines.filter((line) => line).join('\n'),
    stay: false,
  };
}

function leftWords(left: Reminded['left'], lang: Lang, today: CivilDate): string | null {
  switch (left.kind) {
    case 'covered': {
      const until = dateWords(left.until, lang, today);
      if (lang === 'zh') return `还有保修，到 ${until} 为止${left.verified ? '' : '（待核实）'}`;
      return `Still covered until ${until}${left.verified ? '' : ' (unverified)'}`;
    }
    case 'ended': {
      const on = dateWords(left.on, lang, today);
      return lang === 'zh' ? `保修已于 ${on} 结束` : `The warranty ended on ${on}`;
    }
    case 'unknown':
      return lang === 'zh' ? '没有查到别的保修' : 'We know of no other warranty';
    case 'over':
      return null;
  }
}
