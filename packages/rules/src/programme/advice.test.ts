import { readFileSync } from 'node:fs';
import { parseYaml } from '@baoqi/policies';
import { programme as shape } from '@baoqi/policies/programme-schema';
import { describe, expect, it } from 'vitest';
import { day } from '../../testing/make.ts';
import { capOf, held, mixer, pointsIn } from '../../testing/star-points.ts';
import { advise } from './advice.ts';
import { type Device, type Holdings, judge, type Programme } from './index.ts';

const file = new URL('../../programme-cases/star-points.yaml', import.meta.url);
const points = pointsIn(parseYaml(readFileSync(file, 'utf8'), 'star-points.yaml', shape));

const at = (on: string, amount = 500) => ({ on: day(on), amount, device: 'a' });
const advice = (holdings: Holdings, on: string, amount = 500, of: Programme = points) =>
  advise(of, holdings, at(on, amount), judge(of, holdings, at(on, amount)));
const mixerBut = (changes: Partial<Device>) => held({ devices: [{ ...mixer, ...changes }] });

/** Two thousand points of 1 March 2024 live through 1 March 2026. */
const lapses = { key: 'lapses-next', rule: 'S01', values: { amount: 2000, day: '2026-03-01' } };
const after = [
  { key: 'spends-soonest', rule: 'S01', values: { assumed: 0 } },
  { key: 'cannot-be-undone', rule: 'S02', values: {} },
];

describe('advice on what is allowed', () => {
  it('says how it is spent, that it is final, and what lapses next', () => {
    expect(advice(held({}), '2024-06-01')).toEqual([...after, lapses]);
  });

  it('says what to look up first, in the words of the programme, and whether an order is assumed', () => {
    const spend = { ...points.grants.spend, assumed: true };
    const cautious = { ...points, always: ['S04'], grants: { ...points.grants, spend } };
    const got = advice(held({}), '2024-06-01', 500, cautious);
    expect(got[0]).toEqual({ key: 'spends-soonest', rule: 'S01', values: { assumed: 1 } });
    expect(got.at(-1)).toEqual({ key: 'check-first', rule: 'S04', values: {} });
  });

  it('names the smaller size that ends on the same day', () => {
    const cut = { ...points, term: { ...points.term, beyond: 'cut-and-warn' as const } };
    const late = mixerBut({ end: day('2027-12-01') });
    expect(advice(late, '2025-06-01', 1200, cut)).toEqual([
      {
        key: 'smaller-size-same-end',
        rule: 'S06',
        values: { amount: 500, instead: 1200, end: '2028-01-15' },
      },
      ...after,
      lapses,
    ]);
    // 100 and 300 days from 15 January 2026 are two ends.
    expect(advice(held({}), '2024-06-01', 1200)).toEqual([...after, lapses]);
    expect(advice(late, '2025-06-01', 500, cut)).toEqual([...after, lapses]);
  });

  it('names the smallest of those that end on the same day, however they are listed', () => {
    const list = [1200, 500, 800].map((amount) => ({
      amount,
      adds: { n: amount / 4, unit: 'days' as const },
    }));
    const size = (end: string, sizes: Programme['sizes']['list']) =>
      advice(mixerBut({ end: day(end) }), '2025-06-01', 1200, {
        ...points,
        sizes: { ...points.sizes, list: sizes },
        term: { ...points.term, beyond: 'cut-and-warn' },
      })[0]?.values.amount;
    for (const sizes of [list, list.toReversed(), list.toSorted((a, b) => a.amount - b.amount)]) {
      // 45 days are left: 125, 200 and 300 are all cut. Of 150, the first is not.
      expect(size('2027-12-01', sizes)).toBe(500);
      expect(size('2027-08-18', sizes)).toBe(800);
    }
  });

  it('asks what cannot be seen', () => {
    const question = { zh: '在哪用', en: 'where' };
    const asks = { home: { rule: 'S07', when: [{ fact: 'kind', is: ['mixer'] }], question } };
    expect(advice(held({}), '2024-06-01', 500, { ...points, asks })[0]).toEqual({
      key: 'ask',
      rule: 'S07',
      values: { ask: 'home' },
    });
    expect(advice(mixerBut({ facts: {} }), '2024-06-01', 500, { ...points, asks })[0]?.key).not.toBe('ask');
  });
});

describe('what lapses next', () => {
  const grant = (on: string, amount: number) => ({ on: day(on), amount, source: 'purchase' });
  const next = (...grants: ReturnType<typeof grant>[]) =>
    advice(held({ grants }), '2024-06-01').find(({ key }) => key === 'lapses-next')?.values;

  it('is all that ends on the first of the last days', () => {
    expect(next(grant('2024-03-02', 700), grant('2024-03-01', 300), grant('2024-03-01', 400))).toEqual({
      amount: 700,
      day: '2026-03-01',
    });
  });

  it('is nothing spent, lapsed, or still to come; what lapses today counts', () => {
    expect(next(grant('2024-03-02', 500), grant('2024-03-01', 0), grant('2022-05-31', 90))).toEqual({
      amount: 500,
      day: '2026-03-02',
    });
    expect(next(grant('2024-06-02', 500))).toBeUndefined();
    expect(next(grant('2024-06-01', 500))).toEqual({ amount: 500, day: '2026-06-01' });
    expect(next(grant('2022-06-01', 90), grant('2024-06-01', 500))).toEqual({
      amount: 90,
      day: '2024-06-01',
    });
  });
});

describe('advice on what is denied', () => {
  const some = (amount: number) => held({ grants: [{ on: day('2024-03-01'), amount, source: 'purchase' }] });
  const lapsesOf = (amount: number) => ({ ...lapses, values: { amount, day: '2026-03-01' } });

  it('says how much is lacking, and what it is enough for', () => {
    expect(advice(some(300), '2024-06-01')).toEqual([
      { key: 'lacking', rule: 'S02', values: { lacking: 200, usable: 300 } },
      lapsesOf(300),
    ]);
    expect(advice(some(600), '2024-06-01', 1200)).toEqual([
      { key: 'lacking', rule: 'S02', values: { lacking: 600, usable: 600 } },
      { key: 'sizes', rule: 'S02', values: { sizes: '500' } },
      lapsesOf(600),
    ]);
    expect(advice(held({}), '2024-06-01', 700)[0]).toEqual({
      key: 'sizes',
      rule: 'S02',
      values: { sizes: '500 / 1200' },
    });
  });

  it('says how much is lacking of what has lapsed', () => {
    const old = held({ grants: [{ on: day('2022-01-01'), amount: 500, source: 'purchase' }] });
    expect(advice(old, '2024-06-01')).toEqual([
      { key: 'lacking', rule: 'S01', values: { lacking: 500, usable: 0 } },
    ]);
  });

  it('names the first day on which it would be allowed, and the surely safe one', () => {
    expect(advice(held({}), '2024-03-31')).toEqual([
      { key: 'possible-from', rule: 'S05', values: { day: '2024-04-01' } },
      lapses,
    ]);
    const wait = { ...points.binding.wait, safe: { n: 3, unit: 'months' as const } };
    const careful = { ...points, binding: { ...points.binding, wait } };
    expect(advice(held({}), '2024-03-31', 500, careful)).toEqual([
      { key: 'possible-from', rule: 'S05', values: { day: '2024-04-01' } },
      { key: 'safe-from', rule: 'S05', values: { day: '2024-05-01' } },
      lapses,
    ]);
  });
});

describe('the first day on which it would be allowed', () => {
  const yearly = { ...points, caps: { person: capOf({ sum: 'count', most: 1 }) } };
  const old = { ...mixer, start: day('2022-01-15'), end: day('2025-01-15'), boundOn: day('2022-02-01') };
  const grants = [{ on: day('2022-12-01'), amount: 500, source: 'purchase' }];
  const redemptions = [{ on: day('2023-03-01'), amount: 500, device: 'b' }];
  const lapse = { key: 'lapses-next', rule: 'S01', values: { amount: 500, day: '2024-12-01' } };

  it('may be a year and a day away, over a leap day', () => {
    expect(advice(held({ devices: [old], grants, redemptions }), '2023-03-01', 500, yearly)).toEqual([
      { key: 'possible-from', rule: 'S09', values: { day: '2024-03-02' } },
      lapse,
    ]);
  });

  it('is none where the warranty is over by then', () => {
    const soon = [{ ...old, end: day('2024-03-02') }];
    expect(advice(held({ devices: soon, grants, redemptions }), '2023-03-01', 500, yearly)).toEqual([lapse]);
  });
});

describe('an invoice that moves the start', () => {
  const byInvoice = { ...points, startByInvoice: { rule: 'S06' } };
  const moves = (changes: Partial<Device>, on: string, of = byInvoice as Programme) =>
    advice(mixerBut(changes), on, 500, of).find(({ key }) => key === 'move-start-by-invoice');
  const rule = 'S06';
  const key = 'move-start-by-invoice';
  const start = '2024-01-15';

  it('is worth a word where the warranty is over, or at its longest', () => {
    expect(moves({}, '2026-01-20')).toEqual({ key, rule, values: { start } });
    expect(moves({ invoicedOn: null, end: day('2028-01-15') }, '2025-06-01')).toEqual({
      key,
      rule,
      values: { start },
    });
    expect(moves({}, '2024-06-01')).toBeUndefined();
    // It would not help what is not bound.
    expect(advice(mixerBut({ boundOn: null }), '2024-06-01', 500, byInvoice)).toEqual([lapses]);
    expect(advice(held({}), '2024-06-01', 500, byInvoice)).toEqual([...after, lapses]);
    expect(moves({}, '2026-01-20', points)).toBeUndefined();
    expect(moves({ start: null }, '2026-01-20')).toBeUndefined();
    expect(moves({ end: null, invoicedOn: day('2024-02-14') }, '2026-01-20')).toBeUndefined();
  });

  it('that is thirty days later moves start and end by thirty days', () => {
    // 14 February 2026 and 100 days: 14 left, 31, 30, 25 of May.
    expect(moves({ invoicedOn: day('2024-02-14') }, '2026-01-20')).toEqual({
      key,
      rule,
      values: { start, purchase: '2024-02-14', verdict: 'allow', end: '2026-05-25' },
    });
    expect(moves({ invoicedOn: day('2024-01-20') }, '2026-01-20')).toEqual({
      key,
      rule,
      values: { start, purchase: '2024-01-20', verdict: 'deny' },
    });
  });

  it('of the day of the start or before changes nothing', () => {
    for (const on of ['2024-01-15', '2024-01-10'])
      expect(advice(mixerBut({ invoicedOn: day(on) }), '2026-01-20', 500, byInvoice)).toEqual([lapses]);
  });
});
