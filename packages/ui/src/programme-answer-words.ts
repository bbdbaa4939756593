import type { Verdict } from '@baoqi/rules/programme';
import type { Lang, Words } from './lang.ts';

/** What is said around a judgement: headings, verdicts, the plan. The reasons themselves are in `programme-words.ts`. */

export const VERDICT_WORDS = {
  allow: { zh: '可以兑换', en: 'Can be redeemed' },
  warn: { zh: '可以兑换，但先看清楚', en: 'Can be redeemed, but read this first' },
  deny: { zh: '不能兑换', en: 'Cannot be redeemed' },
} as const satisfies Record<Verdict, Words>;

const zh = {
  end: (day: string) => `保修会到 ${day}`,
  noEnd: '新的到期日算不出',
  sure: {
    plain: '原文写明',
    chosen: '原文有小空白，读法见下',
    ambiguous: '原文有两种读法，结果不同',
  },
  contradictions: '填写的内容有对不上的',
  denials: (n: number) => `不行的原因（${n} 条）`,
  warnings: (n: number) => `要留意（${n} 条）`,
  place: (place: string) => `原文：${place}`,
  reading: '我们的读法：',
  readings: '换一种读法',
  otherwise: (verdict: string, day: string | null) =>
    `这样读：${verdict}${day === null ? '' : `，到 ${day}`}`,
  advice: '怎么办',
  spends: '会用掉',
  spending: (amount: number, day: string) => `${day}得到的 ${amount} 天`,
  plan: '怎么用最划算',
  planNone: '照现在手里的券，到过期为止都兑换不了。',
  planStep: (day: string, amount: number, end: string) => `${day}兑换 ${amount} 天，保修到 ${end}`,
  planStepOf: (day: string, amount: number, device: string, end: string) =>
    `${day}，给${device}兑换 ${amount} 天，保修到 ${end}`,
  planSum: (gained: number, spent: number) => `一共多 ${gained} 天保修，用掉 ${spent} 天券。`,
  planNote: '只算现在手里的券，不猜以后还会得到多少。',
};

const en: typeof zh = {
  end: (day) => `The warranty would run until ${day}`,
  noEnd: 'The new end cannot be told',
  sure: {
    plain: 'The text says so',
    chosen: 'The text has a small gap; how it is read stands below',
    ambiguous: 'The text can be read in two ways that lead apart',
  },
  contradictions: 'Some of what was entered cannot be',
  denials: (n) => (n === 1 ? 'Why not' : `Why not (${n} rules)`),
  warnings: (n) => (n === 1 ? 'Take care' : `Take care (${n} rules)`),
  place: (place) => `Source: ${place}`,
  reading: 'As we read it: ',
  readings: 'Read another way',
  otherwise: (verdict, day) => `Then: ${verdict.toLowerCase()}${day === null ? '' : `, until ${day}`}`,
  advice: 'What to do',
  spends: 'It would spend',
  spending: (amount, day) => `${amount} days got on ${day}`,
  plan: 'The best use',
  planNone: 'With the coupons held now, nothing can be redeemed before they lapse.',
  planStep: (day, amount, end) => `${day}: redeem ${amount} days, warranty until ${end}`,
  planStepOf: (day, amount, device, end) =>
    `${day}: redeem ${amount} days for ${device}, warranty until ${end}`,
  planSum: (gained, spent) => `${gained} more days of warranty in all, for ${spent} days of coupons.`,
  planNote: 'Counted from the coupons held now; what may still come is not foreseen.',
};

export const PROGRAMME_ANSWER_WORDS: Record<Lang, typeof zh> = { zh, en };
