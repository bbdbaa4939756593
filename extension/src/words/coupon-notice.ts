import type { CivilDate } from '@baoqi/rules';
import { dateWords, daysLeftWords } from '@baoqi/ui';
import type { Lang } from '../platform/locale.ts';
import type { Notice } from '../platform/notifications.ts';
import type { CouponMatter } from '../view/coupon-matter.ts';

type Words = Record<Lang, string>;

export const LAPSED: Words = { zh: '已过期', en: 'lapsed' };

/** What has to be said with every word about a programme whose rules nobody has verified. */
export const CHECK_IN_APP: Words = {
  zh: '规则待核实，先到官方 App 里核对',
  en: 'Unverified rules: check in the maker’s app first',
};

/** `180 天`, in English `180 days`; points are points. */
function amountWords({ amount, unit }: CouponMatter, lang: Lang): string {
  const n = amount ?? 0;
  if (unit === 'points') return lang === 'zh' ? `${n} 分` : `${n} point${n === 1 ? '' : 's'}`;
  return lang === 'zh' ? `${n} 天` : `${n} day${n === 1 ? '' : 's'}`;
}

/** What is to be known, in a few words: `180 天快过期`, `可以兑换了`. */
export function couponWhat(matter: CouponMatter, lang: Lang): string {
  switch (matter.kind) {
    case 'lapses':
      return lang === 'zh'
        ? `${amountWords(matter, lang)}快过期`
        : `${amountWords(matter, lang)} about to lapse`;
    case 'bound-long-enough':
      return lang === 'zh' ? '绑定够久，可以兑换了' : 'Bound long enough to redeem';
    case 'device-free-again':
      return lang === 'zh' ? '这台又可以兑换了' : 'Free to redeem again';
    case 'redeeming-again':
      return lang === 'zh' ? '限额过去，又可以兑换了' : 'A limit is over: free to redeem again';
    case 'earning-again':
      return lang === 'zh' ? '新的一年，又可以获得了' : 'A new year: free to earn again';
  }
}

/** Whose it is: the device where it is about one, and the programme. */
export const couponName = ({ programme, device }: CouponMatter, lang: Lang): string =>
  device === null ? programme[lang] : `${device} · ${programme[lang]}`;

/** The day that it is about, as a line: the last one to use it, or the first one to do something again. */
export function couponDay({ kind, on }: CouponMatter, lang: Lang, today?: CivilDate): string {
  const day = dateWords(on, lang, today);
  if (kind !== 'lapses') return lang === 'zh' ? `从 ${day}起` : `from ${day}`;
  return lang === 'zh' ? `最晚用到 ${day}` : `to be used by ${day}`;
}

export type CouponNews = { coupon: CouponMatter; over: boolean; verified: boolean };

/** A notice about one matter. */
export function couponNotice({ coupon, over, verified }: CouponNews, lang: Lang, today: CivilDate): Notice {
  const [name, check] = [couponName(coupon, lang), verified ? null : CHECK_IN_APP[lang]];
  const colon = lang === 'zh' ? '：' : ': ';
  if (coupon.kind !== 'lapses')
    return {
      title: `${coupon.programme[lang]}${colon}${couponWhat(coupon, lang)}`,
      message: lines(coupon.device, couponDay(coupon, lang, today), check),
      stay: false,
    };
  const day = dateWords(coupon.on, lang, today);
  const amount = amountWords(coupon, lang);
  const what = over ? LAPSED[lang] : daysLeftWords(coupon.on, today, lang);
  const last = {
    zh: over ? `${amount}没有用掉，最后一天是 ${day}` : `${amount}最晚用到 ${day}，过后失效`,
    en: over
      ? `${amount} not used; the last day was ${day}`
      : `${amount} to be used by ${day}; what is left then lapses`,
  };
  return {
    title: lang === 'zh' ? `${name} ${amount}：${what}` : `${name}, ${amount}: ${what}`,
    message: lines(last[lang], check),
    stay: !over && coupon.on === today,
  };
}

/** One line of a digest. */
export function couponLine({ coupon, over }: CouponNews, lang: Lang, today: CivilDate): string {
  if (coupon.kind !== 'lapses') return `${couponWhat(coupon, lang)} · ${couponName(coupon, lang)}`;
  const when = over ? LAPSED[lang] : daysLeftWords(coupon.on, today, lang);
  return `${when} · ${couponName(coupon, lang)} ${amountWords(coupon, lang)}`;
}

/** How a calendar names it. */
export function couponSummary(coupon: CouponMatter, lang: Lang): string {
  if (coupon.kind !== 'lapses') return `${couponWhat(coupon, lang)} · ${couponName(coupon, lang)}`;
  const amount = amountWords(coupon, lang);
  return lang === 'zh'
    ? `${coupon.programme.zh} ${amount}的最后一天`
    : `Last day for ${amount} of ${coupon.programme.en}`;
}

const lines = (...all: (string | null)[]): string => all.filter((line) => line !== null).join('\n');
