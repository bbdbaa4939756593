import { type CivilDate, parseCivilDate } from '@baoqi/rules';
import { describe, expect, it } from 'vitest';
import { dateWords, daysLeftWords, monthsWords, monthWords, relativeWords } from './date-words.ts';

const day = (text: string): CivilDate => {
  const date = parseCivilDate(text);
  if (date === null) throw new Error(`not a date: ${text}`);
  return date;
};
const today = day('2026-11-22');

describe('dateWords', () => {
  it('leaves the year out in Chinese where it is this year', () => {
    expect(dateWords(day('2026-12-21'), 'zh', today)).toBe('12 月 21 日');
    expect(dateWords(day('2027-01-05'), 'zh', today)).toBe('2027 年 1 月 5 日');
    expect(dateWords(day('2026-12-21'), 'zh')).toBe('2026 年 12 月 21 日');
  });
  it('always names the year in English', () => {
    expect(dateWords(day('2026-12-21'), 'en', today)).toBe('21 Dec 2026');
  });
});

describe('daysLeftWords', () => {
  it.each([
    ['2026-11-28', '还剩 6 天', '6 days left'],
    ['2026-11-23', '还剩 1 天', '1 day left'],
    ['2026-11-22', '今天是最后一天', 'last day today'],
    ['2026-11-19', '已过 3 天', '3 days ago'],
  ])('%s', (date, zh, en) => {
    expect(daysLeftWords(day(date), today, 'zh')).toBe(zh);
    expect(daysLeftWords(day(date), today, 'en')).toBe(en);
  });
});

it('names days near today as people do', () => {
  expect(relativeWords(day('2026-11-24'), today, 'zh')).toBe('后天');
  expect(relativeWords(day('2026-11-24'), today, 'en')).toBe('in 2 days');
  expect(relativeWords(day('2026-11-12'), today, 'zh')).toBe('10 天前');
});

it('says whole years as years and the rest as months', () => {
  expect(monthsWords(24, 'zh')).toBe('2 年');
  expect(monthsWords(12, 'en')).toBe('1 year');
  expect(monthsWords(18, 'zh')).toBe('18 个月');
  expect(monthsWords(1, 'en')).toBe('1 month');
});

it('writes months of an axis', () => {
  expect(monthWords({ year: 2027, month: 3 }, 'zh')).toBe('2027-03');
  expect(monthWords({ year: 2027, month: 3 }, 'en')).toBe('Mar 2027');
});
