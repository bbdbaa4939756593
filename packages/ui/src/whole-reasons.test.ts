import { type CivilDate, evaluate, type ItemFacts, parseCivilDate } from '@baoqi/rules';
import { describe, expect, it } from 'vitest';
import { gatherWithStatutes } from '../../policies/src/statutes.ts';
import type { Lang } from './lang.ts';
import { stepWords } from './step-words.ts';

const loaded = gatherWithStatutes();
if (!loaded.ok) throw new Error(JSON.stringify(loaded.mistakes));
const data = loaded.value;

function day(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (date === null) throw new Error(`${text} is no day`);
  return date;
}

function item(changes: Partial<ItemFacts>): ItemFacts {
  return {
    brand: 'nikon',
    category: 'camera-body',
    model: 'Z 6',
    region: 'CN',
    channel: 'mainland',
    condition: 'new',
    dates: {},
    invoice: null,
    registeredOn: null,
    title: null,
    ...changes,
  };
}

/** "Why this date?", as it is read: every step of one deadline or coverage. */
function why(facts: ItemFacts, today: string, key: string, lang: Lang): string[] {
  const { deadlines, coverage } = evaluate(facts, data, day(today));
  const entry =
    deadlines.find((one) => one.key === key) ??
    coverage.find((one) => one.policy === key && one.part === 'whole');
  if (entry === undefined) throw new Error(`${key} is not there`);
  expect(entry.because.sources.length).toBeGreaterThan(0);
  const lines = entry.because.steps.map((step) => stepWords(step, lang));
  console.log([`${key} (${lang})`, ...lines].join('\n  '));
  return lines;
}

describe('why this date? read whole', () => {
  const before = item({ dates: { ordered: day('2019-12-31') } });
  const after = item({ dates: { ordered: day('2020-01-01') } });

  it('尼康，2020 年之前的最后一天', () => {
    const key = 'nikon-cn-registration-2015:register';
    expect(why(before, '2020-01-15', key, 'zh')).toEqual([
      '购买日 2019 年 12 月 31 日，适用 2015 年 4 月 13 日 起 2019 年 12 月 31 日 止的版本',
      '从下单日算起：2019 年 12 月 31 日',
      '2019 年 12 月 31 日 当天不算，从第二天起算（民法典第二百零一条）',
      '期限：3 个月',
      '最后一天：2020 年 3 月 31 日（当天也算）',
      '这项政策还没有核实（历史版本，可信度中），请先向品牌确认',
    ]);
    expect(why(before, '2020-01-15', key, 'en')).toEqual([
      'Bought on 31 Dec 2019: the version from 13 Apr 2015 up to 31 Dec 2019 applies',
      'Counts from the day it was ordered: 31 Dec 2019',
      '31 Dec 2019 itself does not count (Civil Code, article 201)',
      'Length: 3 months',
      'Last day: 31 Mar 2020, inclusive',
      'This policy is not verified (historic, confidence medium): check with the brand',
    ]);
  });

  it('尼康，2020 年第一天：一个月，或三十天', () => {
    const key = 'nikon-cn-registration-2020:register';
    expect(why(after, '2020-01-15', key, 'zh')).toEqual([
      '购买日 2020 年 1 月 1 日，适用 2020 年 1 月 1 日 起的版本',
      '从下单日算起：2020 年 1 月 1 日',
      '2020 年 1 月 1 日 当天不算，从第二天起算（民法典第二百零一条）',
      '期限：1 个月',
      '最后一天：2020 年 2 月 1 日（当天也算）',
      '另一种说法是 30 天，到 2020 年 1 月 31 日 就截止；稳妥起见按这一天提醒',
      '这项政策还没有核实（待核实，可信度中），请先向品牌确认',
    ]);
    expect(why(after, '2020-01-15', key, 'en')).toEqual([
      'Bought on 1 Jan 2020: the version from 1 Jan 2020 applies',
      'Counts from the day it was ordered: 1 Jan 2020',
      '1 Jan 2020 itself does not count (Civil Code, article 201)',
      'Length: 1 month',
      'Last day: 1 Feb 2020, inclusive',
      'Another reading says 30 days and ends on 31 Jan 2020; to be safe, we remind by that day',
      'This policy is not verified (unverified, confidence medium): check with the brand',
    ]);
  });

  it('三包一年，最后一天在国庆', () => {
    const laptop = item({
      brand: 'lenovo',
      category: 'laptop',
      model: '小新 Pro 16',
      dates: { ordered: day('2025-09-30') },
      invoice: { date: day('2025-10-01'), hasModel: true, hasDealer: true },
    });
    const key = 'statute-cn-sanbao-computer-2002';
    expect(why(laptop, '2026-10-05', key, 'zh')).toEqual([
      '从开票日算起：2025 年 10 月 1 日',
      '2025 年 10 月 1 日 当天不算，从第二天起算（民法典第二百零一条）',
      '期限：1 年',
      '最后一天：2026 年 10 月 1 日（当天也算）',
      '2026 年 10 月 1 日 是国务院公布的放假日，法定期限顺延到休息日结束的次日：2026 年 10 月 8 日（民法典第二百零三条）',
      '法规的现行原文还没有核对到（可信度中），请先向商家确认',
    ]);
    expect(why(laptop, '2026-10-05', key, 'en')).toEqual([
      'Counts from the day it was invoiced: 1 Oct 2025',
      '1 Oct 2025 itself does not count (Civil Code, article 201)',
      'Length: 1 year',
      'Last day: 1 Oct 2026, inclusive',
      '1 Oct 2026 is a day off by the State Council’s notice, so the law’s period ends on the day after it: 8 Oct 2026 (Civil Code, article 203)',
      'The law was not read in its official wording (confidence medium): ask the seller first',
    ]);
  });

  it('七日退货，最后一天在国庆：期限顺延，提醒不顺延', () => {
    const camera = item({ dates: { ordered: day('2026-09-22'), delivered: day('2026-09-24') } });
    const key = 'statute-cn-online-return-2013:return';
    expect(why(camera, '2026-10-05', key, 'zh')).toEqual([
      '2026 年 9 月 22 日 购买，按 2013 年 10 月 25 日 的法律文本；它从哪天起施行，资料里没有',
      '从收货日算起：2026 年 9 月 24 日',
      '2026 年 9 月 24 日 当天不算，从第二天起算（民法典第二百零一条）',
      '期限：7 天',
      '最后一天：2026 年 10 月 1 日（当天也算）',
      '2026 年 10 月 1 日 是国务院公布的放假日，法定期限顺延到休息日结束的次日：2026 年 10 月 8 日（民法典第二百零三条）',
      '平台页面不一定顺延，稳妥起见仍按 2026 年 10 月 1 日 提醒',
      '激活或注册之后，商家可能不再同意无理由退货：先决定留不留',
    ]);
    expect(why(camera, '2026-10-05', key, 'en').slice(-2)).toEqual([
      'An order page may not move along; to be safe, we still remind by 1 Oct 2026',
      'Once activated or registered, the seller may refuse to take it back without a reason: decide first',
    ]);
  });

  it('激活后 48 小时', () => {
    const drone = item({
      brand: 'dji',
      category: 'drone',
      model: 'Mini 4 Pro',
      dates: { ordered: day('2026-11-18'), delivered: day('2026-11-20'), activated: day('2026-11-22') },
    });
    const key = 'dji-cn-care-drone:buy-care';
    expect(why(drone, '2026-11-22', key, 'zh')).toEqual([
      '购买日 2026 年 11 月 18 日，适用 2022 年 11 月 30 日 起的版本',
      '从激活日算起：2026 年 11 月 22 日',
      '按小时算的期限从那一刻起算（民法典第二百零一条），只知道是 2026 年 11 月 22 日，不知道几点',
      '期限：48 小时',
      '按小时算（48 小时）：最晚到 2026 年 11 月 24 日；2026 年 11 月 23 日 当天办完一定来得及',
      '最后一天：2026 年 11 月 24 日（当天也算）',
      '这项政策还没有核实（待核实，可信度中），请先向品牌确认',
    ]);
    expect(why(drone, '2026-11-22', key, 'en')).toEqual([
      'Bought on 18 Nov 2026: the version from 30 Nov 2022 applies',
      'Counts from the day it was activated: 22 Nov 2026',
      'Hours run from the moment itself (Civil Code, article 201); of that only the day is known, 22 Nov 2026',
      'Length: 48 hours',
      'Counted in hours (48): at the latest 24 Nov 2026, surely in time until 23 Nov 2026',
      'Last day: 24 Nov 2026, inclusive',
      'This policy is not verified (unverified, confidence medium): check with the brand',
    ]);
  });
});
