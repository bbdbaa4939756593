import { type CivilDate, parseCivilDate, type Step } from '@baoqi/rules';
import { dateWords } from './date-words.ts';
import { ACTION_WORDS, CHANNEL_WORDS, CONDITION_WORDS } from './kind-words.ts';
import type { Lang, Words } from './lang.ts';
import { COUNTER_UNITS, LAW_STEP_SENTENCES, partIn } from './law-step-words.ts';
import { CONFIDENCE_WORDS, DATE_NAME_WORDS, DAY_WORDS, STATUS_WORDS } from './reason-words.ts';

/** Reads a value of a step in words: `on` as a date, `date` as the name of a date, and so on. */
export type Values = {
  day: (name: string) => string;
  has: (name: string) => boolean;
  text: (name: string) => string;
  /** A value that names a member of a closed list, in that list's words. */
  named: (name: string, list: Readonly<Record<string, Words>>) => string;
  length: (n: string, unit: string) => string;
  part: (name: string) => string;
};

export type StepSentence = { zh: (v: Values) => string; en: (v: Values) => string };

export const STEP_SENTENCES = {
  'counts-from': {
    zh: (v) => `从${v.named('date', DATE_NAME_WORDS)}算起：${v.day('on')}`,
    en: (v) => `Counts from the day it was ${lower(v.named('date', DATE_NAME_WORDS))}: ${v.day('on')}`,
  },
  'counts-from-substitute': {
    zh: (v) =>
      `本应从${v.named('wanted', DATE_NAME_WORDS)}算起，但还不知道，先按${v.named('used', DATE_NAME_WORDS)} ${v.day('on')} 推算`,
    en: (v) =>
      `Should count from the day it was ${lower(v.named('wanted', DATE_NAME_WORDS))}, which is not known; the day it was ${lower(v.named('used', DATE_NAME_WORDS))}, ${v.day('on')}, stands in`,
  },
  'start-unknown': {
    zh: (v) => `从${v.named('wanted', DATE_NAME_WORDS)}算起，但这一天还不知道`,
    en: (v) => `Counts from the day it was ${lower(v.named('wanted', DATE_NAME_WORDS))}, which is not known`,
  },
  'first-day-not-counted': {
    zh: (v) => `${v.day('on')} 当天不算，从第二天起算（民法典第二百零一条）`,
    en: (v) => `${v.day('on')} itself does not count (Civil Code, article 201)`,
  },
  'first-day-counts': {
    zh: (v) => `${v.day('on')} 当天算第一天（来源这样写）`,
    en: (v) => `${v.day('on')} counts as the first day (so the source says)`,
  },
  length: {
    zh: (v) => `期限：${v.length('n', 'unit')}`,
    en: (v) => `Length: ${v.length('n', 'unit')}`,
  },
  'length-unknown': { zh: () => '期限多长，没有查到', en: () => 'How long it lasts was not found' },
  'month-end': {
    zh: (v) => `那个月没有 ${v.text('day')} 日，以月末 ${v.day('on')} 为准（民法典第二百零二条）`,
    en: (v) =>
      `That month has no day ${v.text('day')}, so its last day, ${v.day('on')} (Civil Code, article 202)`,
  },
  'last-day': {
    zh: (v) => `最后一天：${v.day('on')}（当天也算）`,
    en: (v) => `Last day: ${v.day('on')}, inclusive`,
  },
  'safe-day': {
    zh: (v) => `另一种说法是 ${v.length('n', 'unit')}，到 ${v.day('on')} 就截止；稳妥起见按这一天提醒`,
    en: (v) =>
      `Another reading says ${v.length('n', 'unit')} and ends on ${v.day('on')}; to be safe, we remind by that day`,
  },
  'hours-in-days': {
    zh: (v) =>
      `按小时算（${v.text('hours')} 小时）：最晚到 ${v.day('last')}；${v.day('safe')} 当天办完一定来得及`,
    en: (v) =>
      `Counted in hours (${v.text('hours')}): at the latest ${v.day('last')}, surely in time until ${v.day('safe')}`,
  },
  'adds-to-base': {
    zh: (v) => `接在厂家保修之后，从 ${v.day('from')} 一次加总（厂家保修到 ${v.day('baseUntil')}）`,
    en: (v) =>
      `Added to the maker’s warranty (until ${v.day('baseUntil')}), in one sum from ${v.day('from')}`,
  },
  'base-unknown': {
    zh: () => '厂家保修多长还不知道，所以说不出到哪天',
    en: () => 'The maker’s own term is not known, so no end can be named',
  },
  'waits-for': {
    zh: (v) =>
      v.has('lastDay')
        ? `要先${v.named('action', ACTION_WORDS)}才有，最晚 ${v.day('lastDay')}`
        : `要先${v.named('action', ACTION_WORDS)}才有，期限未知`,
    en: (v) =>
      v.has('lastDay')
        ? `Waits for: ${lower(v.named('action', ACTION_WORDS))}, by ${v.day('lastDay')}`
        : `Waits for: ${lower(v.named('action', ACTION_WORDS))}; by when is not known`,
  },
  'done-in-time': {
    zh: (v) => `${v.day('on')} 已${v.named('action', ACTION_WORDS)}，在 ${v.day('lastDay')} 截止之前`,
    en: (v) => `${v.named('action', ACTION_WORDS)}: done on ${v.day('on')}, in time for ${v.day('lastDay')}`,
  },
  'done-time-unknown': {
    zh: (v) =>
      `已${v.named('action', ACTION_WORDS)}${v.has('on') ? `（${v.day('on')}）` : ''}，是否赶上期限还不知道`,
    en: (v) =>
      `${v.named('action', ACTION_WORDS)}: done${v.has('on') ? ` on ${v.day('on')}` : ''}; whether in time is not known`,
  },
  'done-late': {
    zh: (v) => `${v.day('on')} 才${v.named('action', ACTION_WORDS)}，已经过了 ${v.day('lastDay')}`,
    en: (v) =>
      `${v.named('action', ACTION_WORDS)}: done on ${v.day('on')}, after the last day, ${v.day('lastDay')}`,
  },
  'window-passed': {
    zh: (v) => `到 ${v.day('lastDay')} 还没有${v.named('action', ACTION_WORDS)}，期限已过`,
    en: (v) => `${v.named('action', ACTION_WORDS)}: not done by ${v.day('lastDay')}, and the time is over`,
  },
  'invoice-too-late': {
    zh: (v) => `发票日期 ${v.day('on')}，晚于最后一天 ${v.day('lastDay')}`,
    en: (v) => `The invoice is dated ${v.day('on')}, after the last day, ${v.day('lastDay')}`,
  },
  'invoice-lacks': {
    zh: (v) => `有发票，但没有写明${v.named('lacks', LACKS)}`,
    en: (v) => `There is an invoice, but it does not name ${v.named('lacks', LACKS)}`,
  },
  'invoice-there': {
    zh: (v) => (v.has('on') ? `有发票，日期 ${v.day('on')}` : '有发票，日期还不知道'),
    en: (v) =>
      v.has('on')
        ? `There is an invoice, dated ${v.day('on')}`
        : 'There is an invoice, its date is not known',
  },
  'invoice-none': { zh: () => '没有发票', en: () => 'There is no invoice' },
  'invoice-unknown': {
    zh: () => '有没有发票、上面写了什么，还不知道',
    en: () => 'Whether there is an invoice, and what it says, is not known',
  },
  'version-for-purchase': {
    zh: (v) => `购买日 ${v.day('purchase')}，适用${span(v, '起', '止', '各个时期')}的版本`,
    en: (v) => `Bought on ${v.day('purchase')}: the version ${spanEn(v)} applies`,
  },
  'channel-not-covered': {
    zh: (v) =>
      `购买渠道是${v.named('channel', CHANNEL_WORDS)}，这项政策只认${v.named('wants', CHANNEL_WORDS)}`,
    en: (v) =>
      `The goods came as: ${lower(v.named('channel', CHANNEL_WORDS))}; this policy asks for: ${lower(v.named('wants', CHANNEL_WORDS))}`,
  },
  'channel-covered': {
    zh: (v) => `购买渠道符合：${v.named('channel', CHANNEL_WORDS)}`,
    en: (v) => `The channel fits: ${lower(v.named('channel', CHANNEL_WORDS))}`,
  },
  'channel-unknown': { zh: () => '购买渠道还不知道', en: () => 'The channel is not known' },
  'condition-is': {
    zh: (v) => `成色：${v.named('condition', CONDITION_WORDS)}`,
    en: (v) => `Condition: ${lower(v.named('condition', CONDITION_WORDS))}`,
  },
  'or-counter': {
    zh: (v) => `或用到 ${v.text('limit')} ${v.named('kind', COUNTER_UNITS)}，以先到的为准`,
    en: (v) => `Or ${v.text('limit')} ${v.named('kind', COUNTER_UNITS)}, whichever comes first`,
  },
  'policy-unverified': {
    zh: (v) =>
      `这项政策还没有核实（${v.named('status', STATUS_WORDS)}，可信度${v.named('confidence', CONFIDENCE_WORDS)}），请先向品牌确认`,
    en: (v) =>
      `This policy is not verified (${v.named('status', STATUS_WORDS)}, confidence ${v.named('confidence', CONFIDENCE_WORDS)}): check with the brand`,
  },
  'not-on-record': {
    zh: () => '记录里看不出来，要你自己确认',
    en: () => 'Nothing on record says so; you have to see to it',
  },
  'dates-contradict': {
    zh: (v) =>
      `${v.named('first', DAY_WORDS)} ${v.day('firstOn')} 和${v.named('second', DAY_WORDS)} ${v.day('secondOn')} 对不上`,
    en: (v) =>
      `${v.named('first', DAY_WORDS)} on ${v.day('firstOn')} contradicts ${lower(v.named('second', DAY_WORDS))} on ${v.day('secondOn')}`,
  },
  ...LAW_STEP_SENTENCES,
} satisfies Record<Step['key'], StepSentence>;

/** A step of a reason as a sentence. */
export function stepWords(step: Step, lang: Lang): string {
  return STEP_SENTENCES[step.key][lang](valuesOf(step, lang));
}

const LACKS = {
  model: { zh: '型号', en: 'the model' },
  dealer: { zh: '经销商', en: 'the dealer' },
  'model-and-dealer': { zh: '型号和经销商', en: 'the model and the dealer' },
} as const satisfies Record<string, Words>;

const UNITS: Readonly<Record<string, { zh: string; en: string }>> = {
  hours: { zh: '小时', en: 'hour' },
  days: { zh: '天', en: 'day' },
  months: { zh: '个月', en: 'month' },
  years: { zh: '年', en: 'year' },
};

function valuesOf(step: Step, lang: Lang): Values {
  const raw = (name: string): string => String(step.values[name] ?? '');
  return {
    has: (name) => raw(name) !== '',
    text: raw,
    day: (name) => {
      const date: CivilDate | null = parseCivilDate(raw(name));
      return date === null ? raw(name) || UNKNOWN_DAY[lang] : dateWords(date, lang);
    },
    named: (name, list) =>
      raw(name)
        .split(',')
        .map((id) => list[id.trim()]?.[lang] ?? id)
        .join(lang === 'zh' ? '、' : ', '),
    part: (name) => partIn(raw(name), lang),
    length: (n, unit) => {
      const words = UNITS[raw(unit)];
      if (!words) return `${raw(n)} ${raw(unit)}`;
      return lang === 'zh' ? `${raw(n)} ${words.zh}` : `${raw(n)} ${words.en}${raw(n) === '1' ? '' : 's'}`;
    },
  };
}

const UNKNOWN_DAY = { zh: '未知的一天', en: 'a day not known' } as const;

function span(v: Values, from: string, to: string, open: string): string {
  if (!v.has('from') && !v.has('to')) return open;
  return `${v.has('from') ? ` ${v.day('from')} ${from}` : ''}${v.has('to') ? ` ${v.day('to')} ${to}` : ''}`;
}

function spanEn(v: Values): string {
  if (!v.has('from') && !v.has('to')) return 'of all times';
  return `${v.has('from') ? `from ${v.day('from')}` : ''}${v.has('from') && v.has('to') ? ' ' : ''}${v.has('to') ? `up to ${v.day('to')}` : ''}`;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
