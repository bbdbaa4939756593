import type { CivilDate, Coverage, Deadline } from '@baoqi/rules';
import { dateWords, daysLeftWords, monthsWords } from './date-words.ts';
import { ACTION_WORDS, POLICY_KIND_WORDS, partWords } from './kind-words.ts';
import type { Lang } from './lang.ts';
import { wholeMonths } from './whole-months.ts';

/** `厂家保修`, and the part where the promise is for one part only: `厂家保修 · 电池`. */
export function coverageName(coverage: Coverage, lang: Lang): string {
  const kind = POLICY_KIND_WORDS[coverage.kind][lang];
  return coverage.part === 'whole' ? kind : `${kind} · ${partWords(coverage.part)[lang]}`;
}

/** What a bar says, for eyes and for a screen reader alike: `1 年，到 2027 年 11 月 21 日`. */
export function coverageSentence(coverage: Coverage, today: CivilDate, lang: Lang): string {
  const { from, until, state } = coverage;
  if (until === null) return UNTIL_UNKNOWN[lang];
  const day = dateWords(until, lang, today);
  const months = from === null ? null : wholeMonths(from, until);
  const length = months === null ? '' : monthsWords(months, lang);
  return SENTENCES[lang][state](day, length);
}

const UNTIL_UNKNOWN = { zh: '到哪天为止，还不知道', en: 'Until when is not known' } as const;

type Sentence = (day: string, length: string) => string;

const SENTENCES: Record<Lang, Record<Coverage['state'], Sentence>> = {
  zh: {
    assured: (day, length) => `${length && `${length}，`}到 ${day}`,
    conditional: (day, length) => `办好才有${length && `：再 ${length}`}，到 ${day}`,
    earned: (day, length) => `已经拿到${length && `：再 ${length}`}，到 ${day}`,
    lost: (day, length) => `错过了${length && `：${length}`}，本可到 ${day}`,
    ended: (day) => `已在 ${day} 结束`,
  },
  en: {
    assured: (day, length) => `${length && `${length}, `}until ${day}`,
    conditional: (day, length) => `Only once done: ${length && `${length} more, `}until ${day}`,
    earned: (day, length) => `Yours: ${length && `${length} more, `}until ${day}`,
    lost: (day, length) => `Missed: ${length && `${length}, `}would have run until ${day}`,
    ended: (day) => `Ended on ${day}`,
  },
};

/** The flag on a conditional bar: what, by when, how long is left. Null where nothing is left to do or no day is known. */
export function flagSentence(deadline: Deadline, today: CivilDate, lang: Lang): string | null {
  const day = deadline.safeDay ?? deadline.lastDay;
  const what = ACTION_WORDS[deadline.kind][lang];
  if (deadline.state === 'done' || deadline.state === 'passed') return null;
  if (day === null) return lang === 'zh' ? `${what}：期限未知` : `${what}: by when is not known`;
  const date = dateWords(day, lang, today);
  const left = daysLeftWords(day, today, lang);
  return lang === 'zh' ? `最晚 ${date}${what}，${left}` : `${what} by ${date}, ${left}`;
}
