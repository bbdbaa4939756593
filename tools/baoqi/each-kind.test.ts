import type { Evaluation } from '@baoqi/rules';
import { describe, expect, it } from 'vitest';
import { runBaoqi } from './run-baoqi.ts';

type Dates = Partial<Record<'ordered' | 'delivered' | 'invoiced' | 'activated', string>>;
type Bought = { brand: string; category: string; model: string; dates: Dates; store?: string };
type Term = [part: string, from: string | null, until: string | null, conditionalOn: string | null];
type Day = [kind: string, firstDay: string | null, lastDay: string | null, safeDay: string | null];

/** One purchase of each kind of promise: what is bought, on which day it is asked, and what the source says of it. */
const KINDS: { kind: string; policy: string; bought: Bought; today: string; terms: Term[]; days: Day[] }[] = [
  {
    // 基本保修 12 个月 from the order.
    kind: 'base',
    policy: 'nikon-cn-base',
    bought: { brand: 'nikon', category: 'camera-body', model: 'Z 6', dates: { ordered: '2020-01-01' } },
    today: '2020-01-10',
    terms: [['whole', '2020-01-01', '2021-01-01', null]],
    days: [],
  },
  {
    // 购买之日起一个月内; read as 30 days by others. Two years on top of the first; an invoice within 30 days.
    kind: 'registration',
    policy: 'nikon-cn-registration-2020',
    bought: { brand: 'nikon', category: 'camera-body', model: 'Z 6', dates: { ordered: '2020-01-01' } },
    today: '2020-01-10',
    terms: [['whole', '2021-01-02', '2023-01-01', 'nikon-cn-registration-2020:register']],
    days: [
      ['register', '2020-01-01', '2020-02-01', '2020-01-31'],
      ['get-invoice', '2020-01-01', '2020-01-31', '2020-01-31'],
    ],
  },
  {
    // 赠送整机延长一年: after the twelve months from the invoice, without anything to do.
    kind: 'campaign',
    policy: 'sony-cn-six-models-2006',
    bought: {
      brand: 'sony',
      category: 'compact-camera',
      model: 'DSC-W5',
      dates: { ordered: '2006-03-15', invoiced: '2006-03-15' },
    },
    today: '2006-03-20',
    terms: [['whole', '2007-03-16', '2008-03-15', null]],
    days: [],
  },
  {
    // 晒单通过后延保: how much, and by when, the App says; that it has to be asked for is known.
    kind: 'coupon',
    policy: 'lenovo-cn-coupon-think',
    bought: {
      brand: 'lenovo',
      category: 'laptop',
      model: 'ThinkPad X1',
      dates: { ordered: '2026-03-10', invoiced: '2026-03-10' },
    },
    today: '2026-03-20',
    terms: [['whole', '2026-03-10', null, 'lenovo-cn-coupon-think:claim']],
    days: [['claim', null, null, null]],
  },
  {
    // DJI Care 随心续享: bought within the first plan's twelve months, it runs to the end of the second year.
    kind: 'paid-extension',
    policy: 'dji-cn-care-plus',
    bought: {
      brand: 'dji',
      category: 'drone',
      model: 'Mini 3 Pro',
      dates: { ordered: '2022-06-08', activated: '2022-06-10' },
    },
    today: '2022-07-01',
    terms: [['whole', '2022-06-10', '2024-06-10', 'dji-cn-care-plus:buy-care']],
    days: [['buy-care', '2022-06-10', '2023-06-10', '2023-06-10']],
  },
  {
    // 激活时间在 48 小时内: at the latest on the third day, for sure only until the end of the second (0008).
    kind: 'care, 48 hours',
    policy: 'dji-cn-care-drone',
    bought: {
      brand: 'dji',
      category: 'drone',
      model: 'Mini 5 Pro',
      dates: { ordered: '2026-05-30', activated: '2026-06-01' },
    },
    today: '2026-06-01',
    terms: [
      ['plan-1y', '2026-06-01', '2027-06-01', 'dji-cn-care-drone:buy-care'],
      ['plan-2y', '2026-06-01', '2028-06-01', 'dji-cn-care-drone:buy-care'],
      ['liability', '2026-06-01', null, 'dji-cn-care-drone:buy-care'],
    ],
    days: [['buy-care', '2026-06-01', '2026-06-03', '2026-06-02']],
  },
  {
    // 从电子保卡生成当日开始计算，含第 60 天: 1 October is day 1, 29 November day 60.
    kind: 'care, 60 days',
    policy: 'huawei-cn-care',
    bought: {
      brand: 'huawei',
      category: 'phone',
      model: 'Mate 70',
      dates: { ordered: '2026-09-28', activated: '2026-10-01' },
    },
    today: '2026-10-05',
    terms: [
      ['screen', '2026-10-01', null, 'huawei-cn-care:buy-care'],
      ['accidents', '2026-10-01', null, 'huawei-cn-care:buy-care'],
      // 保修期满后再保一年: the first year counts from the activation, so does the end of the second.
      ['whole', '2027-10-02', '2028-10-01', 'huawei-cn-care:buy-care'],
    ],
    days: [['buy-care', '2026-10-01', '2026-11-29', '2026-11-29']],
  },
  {
    // 含 1 次飞丢置换: part of the plan, so the plan's 48 hours.
    kind: 'loss-theft',
    policy: 'dji-cn-flyaway',
    bought: {
      brand: 'dji',
      category: 'drone',
      model: 'Air 3S',
      dates: { ordered: '2026-05-30', activated: '2026-06-01' },
    },
    today: '2026-06-01',
    terms: [
      ['flyaway-1y', '2026-06-01', '2027-06-01', 'dji-cn-flyaway:buy-care'],
      ['flyaway-2y', '2026-06-01', '2028-06-01', 'dji-cn-flyaway:buy-care'],
    ],
    days: [['buy-care', '2026-06-01', '2026-06-03', '2026-06-02']],
  },
  {
    // 所有保修和 ATPP 服务仅限大陆行货: a service, without a length of its own.
    kind: 'membership',
    policy: 'canon-cn-atpp-2018',
    bought: { brand: 'canon', category: 'lens', model: 'EF 50mm', dates: { ordered: '2017-05-01' } },
    today: '2017-05-10',
    terms: [['whole', '2017-05-01', null, null]],
    days: [],
  },
  {
    // 支持机型为 DJI Mavic 3: goes with the plan, so its 48 hours.
    kind: 'maintenance',
    policy: 'dji-cn-care-maintenance',
    bought: {
      brand: 'dji',
      category: 'drone',
      model: 'Mavic 3',
      dates: { ordered: '2022-11-29', activated: '2022-12-01' },
    },
    today: '2022-12-01',
    terms: [['whole', '2022-12-01', null, 'dji-cn-care-maintenance:buy-care']],
    days: [['buy-care', '2022-12-01', '2022-12-03', '2022-12-02']],
  },
  {
    // 可以延保到 36 个月, by activation.
    kind: 'quality-programme',
    policy: 'xiaomi-cn-quality-programme-mi11',
    bought: {
      brand: 'xiaomi',
      category: 'phone',
      model: '小米11',
      dates: { ordered: '2021-01-03', activated: '2021-01-05' },
    },
    today: '2022-01-01',
    terms: [['whole', '2021-01-05', '2024-01-05', null]],
    days: [],
  },
  {
    // 一年、电池六个月、充电器一年、有线耳机三个月; 6 April 2026 is 清明, so the earphone's last day is the seventh.
    kind: 'statutory',
    policy: 'statute-cn-sanbao-phone',
    bought: {
      brand: 'huawei',
      category: 'phone',
      model: 'Mate 70',
      dates: { ordered: '2026-01-06', invoiced: '2026-01-06' },
    },
    today: '2026-01-07',
    terms: [
      ['whole', '2026-01-06', '2027-01-06', null],
      ['battery', '2026-01-06', '2026-07-06', null],
      ['charger', '2026-01-06', '2027-01-06', null],
      ['wired-earphone', '2026-01-06', '2026-04-07', null],
    ],
    days: [
      ['return', '2026-01-06', '2026-01-13', '2026-01-12'],
      ['exchange', '2026-01-06', '2026-01-21', '2026-01-20'],
    ],
  },
  {
    // 跟订单一起买: on the day of the order and no later; four years from it, for what was bought at 京东.
    kind: 'store-service',
    policy: 'jd-cn-service-full-swap',
    bought: {
      brand: 'samsung',
      category: 'storage',
      model: '990 PRO',
      dates: { ordered: '2026-11-20' },
      store: 'jd',
    },
    today: '2026-11-20',
    terms: [['whole', '2026-11-20', '2030-11-20', 'jd-cn-service-full-swap:buy-care']],
    days: [['buy-care', '2026-11-20', '2026-11-20', '2026-11-20']],
  },
];

function evaluated(bought: Bought, today: string): Evaluation {
  const item = { region: 'CN', channel: 'mainland', condition: 'new', title: bought.model, ...bought };
  const { code, out, err } = runBaoqi(['evaluate', '-'], JSON.stringify({ item, today }));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
}

describe('baoqi evaluate, one purchase of each kind of promise', { timeout: 60_000 }, () => {
  it.each(KINDS)('$kind: $policy', ({ policy, bought, today, terms, days }) => {
    const { coverage, deadlines } = evaluated(bought, today);
    const ours = coverage.filter((each) => each.policy === policy);
    const due = deadlines.filter((each) => each.policy === policy);
    expect(ours.map(({ part, from, until, conditionalOn }) => [part, from, until, conditionalOn])).toEqual(
      terms,
    );
    expect(due.map(({ kind, firstDay, lastDay, safeDay }) => [kind, firstDay, lastDay, safeDay])).toEqual(
      days,
    );
    for (const { because } of [...ours, ...due]) {
      expect(because).toMatchObject({ policy });
      expect(because.sources.length).toBeGreaterThan(0);
      expect(because.sources.every(({ quote }) => quote !== '')).toBe(true);
    }
  });

  it('a store’s plan is for nobody who bought elsewhere', () => {
    const bought = {
      brand: 'samsung',
      category: 'storage',
      model: '990 PRO',
      dates: { ordered: '2026-11-20' },
    };
    const { coverage } = evaluated({ ...bought, store: 'taobao' }, '2026-11-20');
    expect(coverage.filter(({ policy }) => policy.startsWith('jd-'))).toEqual([]);
  });

  it('a campaign is for nobody who bought on the day after', () => {
    const dates = { ordered: '2006-04-01', invoiced: '2006-04-01' };
    const bought = { brand: 'sony', category: 'compact-camera', model: 'DSC-W5', dates };
    const { coverage } = evaluated(bought, '2006-04-02');
    expect(coverage.filter(({ kind }) => kind === 'campaign')).toEqual([]);
  });
});
