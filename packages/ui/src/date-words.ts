import { type CivilDate, daysBetween, partsOf } from '@baoqi/rules';
import type { Lang } from './lang.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A date as people write it. Chinese leaves out the year where it is today's own, English never does.
 * `dateWords('2026-12-21', 'zh', '2026-11-22')` is `12 月 21 日`; in English `21 Dec 2026`.
 */
export function dateWords(date: CivilDate, lang: Lang, today?: CivilDate): string {
  const { year, month, day } = partsOf(date);
  if (lang === 'en') return `${day} ${MONTHS[month - 1]} ${year}`;
  const sameYear = today !== undefined && partsOf(today).year === year;
  return sameYear ? `${month} 月 ${day} 日` : `${year} 年 ${month} 月 ${day} 日`;
}

/** A month on an axis: `2027-11`, in English `Nov 2027`. */
export function monthWords({ year, month }: { year: number; month: number }, lang: Lang): string {
  return lang === 'en' ? `${MONTHS[month - 1]} ${year}` : `${year}-${String(month).padStart(2, '0')}`;
}

/** How long until a last day: `还剩 6 天`, `今天是最后一天`, `已过 3 天`. */
export function daysLeftWords(lastDay: CivilDate, today: CivilDate, lang: Lang): string {
  const days = daysBetween(today, lastDay);
  if (lang === 'zh') {
    if (days === 0) return '今天是最后一天';
    return days > 0 ? `还剩 ${days} 天` : `已过 ${-days} 天`;
  }
  if (days === 0) return 'last day today';
  return days > 0 ? `${plural(days, 'day')} left` : `${plural(-days, 'day')} ago`;
}

/** A day relative to today: `明天`, `6 天后`, `昨天`. */
export function relativeWords(date: CivilDate, today: CivilDate, lang: Lang): string {
  const days = daysBetween(today, date);
  const near = NEAR[lang][days];
  if (near !== undefined) return near;
  if (lang === 'zh') return days > 0 ? `${days} 天后` : `${-days} 天前`;
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

const NEAR: Record<Lang, Record<number, string>> = {
  zh: { [-2]: '前天', [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' },
  en: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
};

/** A term in months: `2 年`, `18 个月`, `1 year`. */
export function monthsWords(months: number, lang: Lang): string {
  const years = months / 12;
  if (Number.isInteger(years)) return lang === 'zh' ? `${years} 年` : plural(years, 'year');
  return lang === 'zh' ? `${months} 个月` : plural(months, 'month');
}

/** Days in words: `7 天`, `1 day`. */
export const daysWords = (days: number, lang: Lang): string =>
  lang === 'zh' ? `${days} 天` : plural(days, 'day');

function plural(n: number, one: string): string {
  return `${n} ${one}${n === 1 ? '' : 's'}`;
}
