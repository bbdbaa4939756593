import type { Lang } from './lang.ts';

type TimelineWords = {
  caption: (today: string) => string;
  today: string;
  unverified: string;
  bound: string;
  notKnown: string;
  unverifiedNote: string;
};

export const TIMELINE_WORDS: Record<Lang, TimelineWords> = {
  zh: {
    caption: (today) => `保障时间线。今天是 ${today}。`,
    today: '今天',
    unverified: '待核实',
    bound: '按已知日期推算',
    notKnown: '还不知道',
    unverifiedNote: '虚线：来源还没有核实，请先向品牌确认。',
  },
  en: {
    caption: (today) => `Coverage timeline. Today is ${today}.`,
    today: 'Today',
    unverified: 'unverified',
    bound: 'counted from a substitute date',
    notKnown: 'Not known',
    unverifiedNote: 'Dashed: the source is not verified. Check with the brand first.',
  },
};

/** What the patterns mean, for a legend. */
export const BAR_WORDS = {
  assured: { zh: '确定有', en: 'Yours' },
  conditional: { zh: '办好才有', en: 'Yours once done' },
  unverified: { zh: '待核实', en: 'Unverified' },
  nothing: { zh: '不画：还不知道', en: 'Not drawn: not known' },
} as const;
