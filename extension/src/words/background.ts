import type { Brand } from '@baoqi/policies/types';
import type { CivilDate, Deadline, ReminderTone } from '@baoqi/rules';
import { dateWords, daysLeftWords } from '@baoqi/ui';
import type { Lang } from '../platform/locale.ts';
import type { Notice } from '../platform/notifications.ts';
import type { TaskRow } from '../records/types.ts';
import type { CouponMatter } from '../view/coupon-matter.ts';
import type { Verdict } from '../view/verdict.ts';
import { couponLine, couponNotice } from './coupon-notice.ts';
import { IT_IS_OVER, overNotice } from './over-notice.ts';
import { shortTitle } from './short-title.ts';

type Kind = TaskRow['kind'];

/** What a reminder tells of. */
export type Reminded = {
  itemTitle: string;
  brand: Brand | null;
  kind: Kind;
  lastDay: CivilDate;
  tone: ReminderTone;
  gain: Deadline['gain'] | null;
  verified: boolean;
  /** What holds today. */
  left: Verdict;
  /** Null unless it is about coupons. */
  coupon: CouponMatter | null;
};

/** What is to be done, as a sentence would have it. */
export function taskWords(kind: Kind, brand: Brand | null, lang: Lang): string {
  const name = brand?.name[lang] ?? null;
  return lang === 'zh' ? TASKS_ZH[kind](name) : TASKS_EN[kind](name);
}

type Word = (brand: string | null) => string;

const TASKS_ZH: Record<Kind, Word> = {
  register: (brand) => (brand ? `在${brand}官方注册` : '在品牌官方注册'),
  'get-invoice': () => '开好发票',
  'buy-care': () => '购买保障服务',
  claim: () => '领取权益',
  'use-service': () => '用掉免费服务',
  return: () => '决定要不要退货',
  exchange: () => '决定要不要换货',
  'warranty-ends': () => '保修到期前检查一遍',
  coupon: () => '看看延保券',
};

const TASKS_EN: Record<Kind, Word> = {
  register: (brand) => (brand ? `Register it with ${brand}` : 'Register it with the brand'),
  'get-invoice': () => 'Get the invoice',
  'buy-care': () => 'Buy the care plan',
  claim: () => 'Claim the offer',
  'use-service': () => 'Use the free service',
  return: () => 'Decide whether to return it',
  exchange: () => 'Decide whether to exchange it',
  'warranty-ends': () => 'Check it before the warranty ends',
  coupon: () => 'See to the coupons',
};

/** "最晚 12 月 21 日（还剩 30 天）" */
export function byWords(lastDay: CivilDate, lang: Lang, today: CivilDate): string {
  const [day, left] = [dateWords(lastDay, lang, today), daysLeftWords(lastDay, today, lang)];
  return lang === 'zh' ? `最晚 ${day}（${left}）` : `by ${day} (${left})`;
}

export const CHECK_WITH_BRAND = { zh: '待核实，先向品牌确认', en: 'Unverified: check with the brand first' };
export const CHECK_WITH_SELLER = {
  zh: '待核实，先向商家确认',
  en: 'Unverified: check with the seller first',
};

/** Whom to ask first where the source is weak: what goes back goes to the seller, all else is the brand's. */
export const checkFirst = (kind: Kind): Record<Lang, string> =>
  kind === 'return' || kind === 'exchange' ? CHECK_WITH_SELLER : CHECK_WITH_BRAND;

/** A notice about one thing. */
export function reminderNotice(one: Reminded, lang: Lang, today: CivilDate): Notice {
  const { coupon, verified } = one;
  if (coupon) return couponNotice({ coupon, over: one.tone === 'over', verified }, lang, today);
  if (one.tone === 'over') return overNotice(one, lang, today);
  const title = shortTitle(one.itemTitle, 40);
  const what = taskWords(one.kind, one.brand, lang);
  const left = daysLeftWords(one.lastDay, today, lang);
  const by =
    one.kind === 'warranty-ends' ? endsWords(one.lastDay, lang, today) : byWords(one.lastDay, lang, today);
  const lines = [
    title,
    by,
    one.gain ? one.gain[lang] : null,
    one.tone === 'check' ? checkFirst(one.kind)[lang] : null,
  ];
  return {
    title: lang === 'zh' ? `${what}：${left}` : `${what}: ${left}`,
    message: lines.filter((line) => line).join('\n'),
    stay: one.tone === 'last-day' || one.lastDay === today,
  };
}

/** A notice about several things of one day, nearest first. */
export function digestNotice(all: Reminded[], lang: Lang, today: CivilDate): Notice {
  const sorted = [...all].sort((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0));
  const lines = sorted.slice(0, 4).map((one) => {
    const { coupon, verified } = one;
    if (coupon) return couponLine({ coupon, over: one.tone === 'over', verified }, lang, today);
    const parts = [
      one.tone === 'over' ? IT_IS_OVER[lang] : daysLeftWords(one.lastDay, today, lang),
      taskWords(one.kind, one.brand, lang),
      shortTitle(one.itemTitle, 24),
    ];
    return parts.join(' · ');
  });
  const rest = sorted.length - lines.length;
  if (rest > 0) lines.push(lang === 'zh' ? `还有 ${rest} 件` : `and ${rest} more`);
  return {
    title: lang === 'zh' ? `有 ${all.length} 件事快到期限` : `${all.length} deadlines are coming up`,
    message: lines.join('\n'),
    stay: sorted.some(
      (one) => one.lastDay === today && (one.coupon === null || one.coupon.kind === 'lapses'),
    ),
  };
}

function endsWords(lastDay: CivilDate, lang: Lang, today: CivilDate): string {
  const day = dateWords(lastDay, lang, today);
  return lang === 'zh' ? `保修到 ${day} 为止` : `covered until ${day}`;
}
