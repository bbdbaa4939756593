import { partWords } from './kind-words.ts';
import type { Lang, Words } from './lang.ts';
import { CONFIDENCE_WORDS, DATE_NAME_WORDS } from './reason-words.ts';
import type { StepSentence } from './step-words.ts';

/** Steps of the law, of counters and of repairs, in words; the rest stand in `step-words.ts`. */
export const LAW_STEP_SENTENCES = {
  'version-by-text': {
    zh: (v) => `${v.day('purchase')} 购买，按 ${v.day('text')} 的法律文本；它从哪天起施行，资料里没有`,
    en: (v) =>
      `Bought on ${v.day('purchase')}, under the law’s text of ${v.day('text')}; since when that is in force is not in the data`,
  },
  'law-unverified': {
    zh: (v) =>
      `法规的现行原文还没有核对到（可信度${v.named('confidence', CONFIDENCE_WORDS)}），请先向商家确认`,
    en: (v) =>
      `The law was not read in its official wording (confidence ${v.named('confidence', CONFIDENCE_WORDS)}): ask the seller first`,
  },
  'counts-from-made': {
    zh: (v) =>
      `本应从${v.named('wanted', DATE_NAME_WORDS)}算起，但购买日期都不知道；按出厂日 ${v.day('made')} 之后第 ${v.text('days')} 天，即 ${v.day('on')} 推算`,
    en: (v) =>
      `No date of the purchase is known; ${v.text('days')} days after it was made on ${v.day('made')}, which is ${v.day('on')}, stand in`,
  },
  'hours-from-the-hour': {
    zh: (v) => `按小时算的期限从那一刻起算（民法典第二百零一条），只知道是 ${v.day('on')}，不知道几点`,
    en: (v) =>
      `Hours run from the moment itself (Civil Code, article 201); of that only the day is known, ${v.day('on')}`,
  },
  'calendar-years': {
    zh: (v) => `按自然年算，到年底 ${v.day('on')} 为止`,
    en: (v) => `Counted in calendar years, so to the end of the year: ${v.day('on')}`,
  },
  'last-day-not-counted': {
    zh: (v) => `来源写的是“之前”，所以最后一天是前一天，${v.day('on')}`,
    en: (v) => `The source says “before”, so the day before is the last: ${v.day('on')}`,
  },
  'moved-over-rest-days': {
    zh: (v) =>
      `${v.day('on')} 是${v.named('rest', RESTS)}，法定期限顺延到休息日结束的次日：${v.day('to')}（民法典第二百零三条）`,
    en: (v) =>
      `${v.day('on')} is ${v.named('rest', RESTS)}, so the law’s period ends on the day after it: ${v.day('to')} (Civil Code, article 203)`,
  },
  'safe-day-first-counted': {
    zh: (v) => `另一种读法把起算当天也算第 1 天，到 ${v.day('on')} 就截止；稳妥起见按这一天提醒`,
    en: (v) =>
      `Another reading counts the first day as day 1 and so ends on ${v.day('on')}; to be safe, we remind by that day`,
  },
  'safe-day-unmoved': {
    zh: (v) => `平台页面不一定顺延，稳妥起见仍按 ${v.day('on')} 提醒`,
    en: (v) => `An order page may not move along; to be safe, we still remind by ${v.day('on')}`,
  },
  'rest-days-unknown': {
    zh: (v) =>
      v.has('year')
        ? `${v.day('on')} 是不是休息日还不知道（放假安排只公布到 ${v.text('year')} 年），所以没有顺延；实际的最后一天可能更晚`
        : `${v.day('on')} 是不是休息日还不知道，所以没有顺延；实际的最后一天可能更晚`,
    en: (v) =>
      v.has('year')
        ? `Whether ${v.day('on')} is a rest day is not known (announced up to ${v.text('year')}), so nothing was moved; the real last day may be later`
        : `Whether ${v.day('on')} is a rest day is not known, so nothing was moved; the real last day may be later`,
  },
  'activation-may-end': {
    zh: (v) =>
      v.has('on')
        ? `${v.day('on')} 已经激活或注册，商家可能不再同意无理由退货`
        : '激活或注册之后，商家可能不再同意无理由退货：先决定留不留',
    en: (v) =>
      v.has('on')
        ? `It was activated or registered on ${v.day('on')}; the seller may refuse to take it back without a reason`
        : 'Once activated or registered, the seller may refuse to take it back without a reason: decide first',
  },
  'safe-day-contested': {
    zh: (v) => `另一项说法不同的政策到 ${v.day('on')} 就截止；两种都列出，按更早的这一天提醒`,
    en: (v) =>
      `A policy that says otherwise ends on ${v.day('on')}; both are shown, and we remind by the earlier`,
  },
  'counter-reached': {
    zh: (v) =>
      `${v.has('on') ? `${v.day('on')} 读数` : '读数'} ${v.text('reading')}，已达到 ${v.text('limit')} ${v.named('kind', COUNTER_UNITS)}，保障到此为止`,
    en: (v) =>
      `Read ${v.has('on') ? `on ${v.day('on')}` : 'some day'}: ${v.text('reading')}, which reaches ${v.text('limit')} ${v.named('kind', COUNTER_UNITS)}; the promise ended by then`,
  },
  'counter-below': {
    zh: (v) =>
      `${v.has('on') ? `${v.day('on')} 读数` : '读数'} ${v.text('reading')}，还没到 ${v.text('limit')} ${v.named('kind', COUNTER_UNITS)}`,
    en: (v) =>
      `Read ${v.has('on') ? `on ${v.day('on')}` : 'some day'}: ${v.text('reading')}, below ${v.text('limit')} ${v.named('kind', COUNTER_UNITS)}`,
  },
  'counter-unknown': {
    zh: (v) => `现在用了多少${v.named('kind', COUNTER_UNITS)}还不知道，也许已经先到了`,
    en: (v) => `How many ${v.named('kind', COUNTER_UNITS)} there are is not known; that may have come first`,
  },
  'repair-adds-days': {
    zh: (v) =>
      `修理占用 ${v.text('days')} 天（${v.text('count')} 次），扣除后顺延到 ${v.day('on')}（三包规定第八条）`,
    en: (v) =>
      `Under repair for ${v.text('days')} days (${v.text('count')} in all), which are given back: to ${v.day('on')} (three-guarantees rules, article 8)`,
  },
  'repair-open': {
    zh: (v) => `${v.day('from')} 送修的还没有取回，天数先算到今天，最后一天还会往后`,
    en: (v) =>
      `What was handed in on ${v.day('from')} is not back yet; its days count to today, and the end will move on`,
  },
  'repair-restarts-part': {
    zh: (v) => `${v.part('part')}在 ${v.day('from')} 修好交还，包修期重新算起，到 ${v.day('on')}（浙江）`,
    en: (v) =>
      `${v.part('part')}: handed back on ${v.day('from')}, so its term starts anew and ends on ${v.day('on')} (Zhejiang)`,
  },
  'repair-adds-year': {
    zh: (v) => `${v.day('from')} 选择了修理，法定责任加一年，到 ${v.day('on')}（欧盟指令 2024/1799）`,
    en: (v) =>
      `Repair was chosen on ${v.day('from')}, which adds a year: to ${v.day('on')} (Directive (EU) 2024/1799)`,
  },
  'repair-too-long': {
    zh: (v) => `修理 ${v.text('days')} 天，超过 ${v.text('limit')} 天的那一天是 ${v.day('since')}`,
    en: (v) =>
      `Under repair for ${v.text('days')} days; more than ${v.text('limit')} from ${v.day('since')} on`,
  },
  'repairs-failed': {
    zh: (v) => `修了 ${v.text('failed')} 次没有修好，规定是 ${v.text('count')} 次`,
    en: (v) => `Repairs that did not mend it: ${v.text('failed')}; the rule asks for ${v.text('count')}`,
  },
  'passed-on': {
    zh: (v) => `${v.day('on')} 转给了别人，这项保障${v.named('goes', GOES)}`,
    en: (v) => `Passed on to somebody else on ${v.day('on')}; this promise ${v.named('goes', GOES)}`,
  },
} as const satisfies Readonly<Record<string, StepSentence>>;

const RESTS = {
  holiday: { zh: '国务院公布的放假日', en: 'a day off by the State Council’s notice' },
  weekend: { zh: '周末', en: 'a weekend' },
} as const satisfies Record<string, Words>;

const GOES = {
  with: { zh: '跟着走', en: 'goes with it' },
  ends: { zh: '到此为止', en: 'ends there' },
  unknown: { zh: '还算不算，资料里没有', en: 'may or may not go with it: not in the data' },
} as const satisfies Record<string, Words>;

export const COUNTER_UNITS = {
  shutter: { zh: '次快门', en: 'shutter releases' },
  hours: { zh: '小时', en: 'hours of use' },
  cycles: { zh: '次循环', en: 'cycles' },
} as const satisfies Record<string, Words>;

/** Name of a part in a sentence. */
export const partIn = (part: string, lang: Lang): string => partWords(part)[lang];
