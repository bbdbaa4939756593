import { type CivilDate, type Coverage, type Deadline, parseCivilDate } from '@baoqi/rules';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { CoverageTimeline } from './CoverageTimeline.tsx';
import { termWords } from './TermBar.tsx';

const day = (text: string): CivilDate => {
  const date = parseCivilDate(text);
  if (date === null) throw new Error(`not a date: ${text}`);
  return date;
};
const today = day('2026-11-22');
const because = { policy: 'p', rule: 'r', input: {}, steps: [], sources: [] };
const base: Coverage = {
  policy: 'p-base',
  kind: 'base',
  part: 'whole',
  from: day('2026-11-21'),
  until: day('2027-11-21'),
  state: 'assured',
  conditionalOn: null,
  verified: true,
  bound: false,
  because,
};
const bonus: Coverage = {
  ...base,
  policy: 'p-bonus',
  kind: 'registration',
  from: day('2027-11-22'),
  until: day('2029-11-21'),
  state: 'conditional',
  conditionalOn: 'p-bonus:register',
};
const register: Deadline = {
  key: 'p-bonus:register',
  policy: 'p-bonus',
  kind: 'register',
  firstDay: day('2026-11-22'),
  lastDay: day('2026-12-21'),
  safeDay: day('2026-12-20'),
  state: 'open',
  gain: { months: 24, zh: '多 2 年', en: '2 more years' },
  verified: true,
  bound: false,
  byLaw: false,
  because,
};

/** What a reader without eyes hears: the page without what is hidden from it. */
function spoken(html: string): string {
  return html
    .replace(/<(div|span)[^>]*aria-hidden="true"[^>]*>(?:(?!<\/?(?:li|p|ul)\b).)*?<\/div>/gs, '')
    .replace(/<[^>]+>/g, '\n');
}

const draw = (coverage: Coverage[], deadlines: Deadline[] = [], lang: 'zh' | 'en' = 'zh') =>
  render(<CoverageTimeline {...{ coverage, deadlines, today, lang }} />);

describe('CoverageTimeline', () => {
  it('says each bar in words beside it', () => {
    const text = spoken(draw([base, bonus], [register]));
    expect(text).toContain('厂家保修');
    expect(text).toContain('1 年，到 2027 年 11 月 21 日');
    expect(text).toContain('办好才有：再 2 年，到 2029 年 11 月 21 日');
  });

  it('flags what a hatched bar waits for, by the safe day', () => {
    expect(draw([bonus], [register])).toContain('最晚 12 月 20 日注册，还剩 28 天');
    expect(draw([bonus], [register], 'en')).toContain('Register by 20 Dec 2026, 28 days left');
  });

  it('takes the flag away once it was earned', () => {
    const html = draw([{ ...bonus, state: 'earned' }], [{ ...register, state: 'done' }]);
    expect(html).not.toContain('bq-flag');
    expect(html).toContain('已经拿到');
  });

  it('never draws an unverified promise like a verified one, and says so', () => {
    const html = draw([{ ...base, verified: false }]);
    expect(html).toContain('is-unverified');
    expect(html).toContain('请先向品牌确认');
    expect(draw([base])).not.toContain('is-unverified');
  });

  it('draws nothing where the end is not known', () => {
    const html = draw([{ ...base, until: null }]);
    expect(html).not.toContain('bq-bar');
    expect(html).toContain('还不知道');
  });

  it('keeps every bar and today inside the picture', () => {
    const old = { ...base, from: day('2019-01-01'), until: day('2020-01-01'), state: 'ended' as const };
    for (const html of [draw([old]), draw([base, bonus], [register]), draw([])]) {
      for (const [, left] of html.matchAll(/left:([\d.-]+)%/g)) {
        expect(Number(left)).toBeGreaterThanOrEqual(0);
        expect(Number(left)).toBeLessThanOrEqual(100);
      }
    }
  });
});

it('writes a term as a sum', () => {
  const part = (months: number) => ({ months, state: 'assured' as const, verified: true });
  expect(termWords([part(12), part(24)], 'zh')).toBe('1 + 2 年');
  expect(termWords([part(12)], 'en')).toBe('1 year');
  expect(termWords([part(18), part(12)], 'zh')).toBe('18 个月 + 1 年');
});
