import { readFileSync } from 'node:fs';
import { parseYaml } from '@baoqi/policies';
import { programme as shape } from '@baoqi/policies/programme-schema';
import { describe, expect, it } from 'vitest';
import { day } from '../../testing/make.ts';
import { capOf, held, mixer, pointsIn } from '../../testing/star-points.ts';
import { CHECKS, newEnd } from './checks.ts';
import type { Device, Failing, Grant, Holdings, Programme } from './types.ts';

const file = new URL('../../programme-cases/star-points.yaml', import.meta.url);
const points = pointsIn(parseYaml(readFileSync(file, 'utf8'), 'star-points.yaml', shape));

/** What all checks say, in their order, before anybody sorts or filters it. */
const failing = (
  holdings: Partial<Holdings>,
  device: Partial<Device>,
  on: string,
  amount: number,
  programme: Programme,
) => {
  const whole = { ...mixer, ...device };
  const attempt = { on: day(on), amount, device: 'a' };
  return CHECKS.flatMap((check) => check(programme, held({ devices: [whole], ...holdings }), whole, attempt));
};
const deny = (rule: string, key: Failing['key'], values: Failing['values'] = {}): Failing => ({
  rule,
  verdict: 'deny',
  key,
  values,
});

describe('all checks', () => {
  it('say nothing where nothing is amiss', () => {
    expect(failing({}, {}, '2024-06-01', 500, points)).toEqual([]);
    expect(failing({}, { start: null }, '2024-06-01', 1200, points)).toEqual([]);
    expect(failing({}, { boundElsewhere: false, invoicedOn: null }, '2024-06-01', 500, points)).toEqual([]);
  });

  it('say everything that is amiss, in their order', () => {
    const device = {
      facts: { kind: 'toaster' },
      boundElsewhere: true,
      boundOn: null,
      end: day('2028-01-15'),
    };
    const redemptions = ['2028-01-05', '2028-01-10'].map((on) => ({ on: day(on), amount: 500, device: 'a' }));
    const asks = {
      home: {
        rule: 'S07',
        when: [{ fact: 'series', unknown: true as const }],
        question: { zh: '在哪', en: 'where' },
      },
    };
    expect(failing({ redemptions }, device, '2028-02-01', 700, { ...points, asks })).toEqual([
      deny('S07', 'excluded', { of: 'device' }),
      { rule: 'S07', verdict: 'warn', key: 'not-known', values: { ask: 'home' } },
      deny('S04', 'bound-elsewhere'),
      deny('S06', 'warranty-over', { end: '2028-01-15' }),
      deny('S02', 'no-such-size', { amount: 700, sizes: '500 / 1200' }),
      deny('S03', 'too-soon', { had: 2, most: 2, first: '2029-01-01' }),
      deny('S01', 'lapsed', { amount: 700, usable: 0, lapsed: 2000, shutOut: 0 }),
      deny('S06', 'term-reached', { start: '2024-01-15', end: '2028-01-15', cap: '2028-01-15' }),
    ]);
  });

  it('count a binding from its very day', () => {
    const grants = [{ on: day('2024-01-20'), amount: 500, source: 'purchase' }];
    expect(failing({ grants }, {}, '2024-02-01', 500, points)).toEqual([
      deny('S05', 'bound-too-short', { bound: '2024-02-01', first: '2024-04-01', safe: '2024-04-01' }),
    ]);
    expect(failing({ grants }, {}, '2024-01-31', 500, points)).toEqual([deny('S05', 'not-bound')]);
  });
});

describe('a cap that is full', () => {
  const redeemed = (on: string, amount = 500) => ({ on: day(on), amount, device: 'b' });
  const full = (changes: Partial<Programme['caps'][string]>, amount: number, ...days: string[]) =>
    failing({ redemptions: days.map((on) => redeemed(on)) }, {}, '2024-08-01', amount, {
      ...points,
      caps: { person: capOf(changes) },
    });
  const reached = (values: Failing['values']) => [deny('S09', 'cap-reached', values)];

  it('by number has room a year and a day after the oldest, whatever each was worth', () => {
    const often = { sum: 'count', most: 2 } as const;
    expect(full(often, 500, '2024-07-01', '2024-06-01')).toEqual(
      reached({ had: 2, most: 2, first: '2025-06-02' }),
    );
    expect(full(often, 1200, '2024-06-01')).toEqual([]);
  });

  it('by number waits for as many as were too many', () => {
    expect(full({ sum: 'count', most: 2 }, 500, '2024-07-01', '2024-05-01', '2024-06-01')).toEqual(
      reached({ had: 3, most: 2, first: '2025-06-02' }),
    );
  });

  it('by worth waits for as many as leave enough', () => {
    // 1700 less 1200 leaves 500: two of the three have to go.
    expect(full({ most: 1700 }, 1200, '2024-07-01', '2024-05-01', '2024-06-01')).toEqual(
      reached({ had: 1500, most: 1700, first: '2025-06-02' }),
    );
    expect(full({ most: 1699 }, 1200, '2024-07-01', '2024-05-01', '2024-06-01')).toEqual(
      reached({ had: 1500, most: 1699, first: '2025-07-02' }),
    );
    expect(full({ most: 2000 }, 500, '2024-07-01', '2024-05-01', '2024-06-01')).toEqual([]);
  });

  it('never has room for what is more than the whole cap', () => {
    expect(full({ most: 1199 }, 1200, '2024-07-01')).toEqual(reached({ had: 500, most: 1199 }));
    expect(full({ most: 1199 }, 1200)).toEqual(reached({ had: 0, most: 1199 }));
    expect(full({ most: 1200 }, 1200)).toEqual([]);
  });
});

describe('too little', () => {
  const pro = { facts: { kind: 'mixer', series: 'Pro 5' } };
  const short = (usable: number, lapsed: number, shut: number, neither: number) => {
    const grant = (on: string, amount: number, source: string): Grant => ({ on: day(on), amount, source });
    const grants = [
      grant('2024-03-01', usable, 'purchase'),
      grant('2022-03-01', lapsed, 'purchase'),
      grant('2024-03-01', shut, 'draw'),
      grant('2022-03-01', neither, 'draw'),
    ];
    const values = { amount: 500, usable, lapsed, shutOut: shut + neither };
    const found = failing({ grants }, pro, '2024-06-01', 500, points);
    for (const one of found) expect(one.values).toEqual(values);
    return found.map(({ rule, key }) => `${rule} ${key}`);
  };

  it('is nothing of the rest, where what is usable is enough', () => {
    expect(short(500, 100, 100, 100)).toEqual([]);
  });

  it('for the source alone, where that source would do', () => {
    expect(short(200, 0, 300, 0)).toEqual(['S08 source-shut-out']);
    expect(short(200, 100, 300, 100)).toEqual(['S08 source-shut-out']);
  });

  it('for both, where the lapsed ones would do and those of the source as well', () => {
    expect(short(200, 300, 300, 0)).toEqual(['S08 source-shut-out', 'S01 lapsed']);
    expect(short(200, 300, 299, 0)).toEqual(['S01 lapsed']);
    expect(short(200, 299, 300, 0)).toEqual(['S08 source-shut-out']);
  });

  it('for age alone, where the lapsed ones would do', () => {
    expect(short(200, 300, 0, 0)).toEqual(['S01 lapsed']);
    expect(short(200, 300, 100, 0)).toEqual(['S01 lapsed']);
  });

  it('for both, where only all together would do', () => {
    expect(short(100, 200, 100, 100)).toEqual(['S08 source-shut-out', 'S01 lapsed']);
    expect(short(0, 0, 0, 500)).toEqual(['S08 source-shut-out', 'S01 lapsed']);
  });

  it('in any case, where nothing would do', () => {
    expect(short(100, 199, 100, 100)).toEqual(['S02 too-little']);
    expect(short(200, 299, 0, 0)).toEqual(['S02 too-little']);
    expect(short(0, 0, 499, 0)).toEqual(['S08 source-shut-out', 'S02 too-little']);
    expect(short(0, 499, 0, 0)).toEqual(['S02 too-little']);
    expect(short(0, 0, 0, 0)).toEqual(['S02 too-little']);
  });
});

describe('the longest term', () => {
  // 100 days lead from 7 October 2027 to its very end, 300 beyond it.
  const late = { end: day('2027-10-07') };
  const listed = (list: Programme['sizes']['list']): Programme => ({
    ...points,
    sizes: { ...points.sizes, list },
  });

  it('is asked with the size that is meant, wherever it is listed', () => {
    const overshot = deny('S06', 'term-overshot', {
      start: '2024-01-15',
      end: '2027-10-07',
      cap: '2028-01-15',
    });
    for (const list of [points.sizes.list, points.sizes.list.toReversed()]) {
      expect(failing({}, late, '2025-06-01', 500, listed(list))).toEqual([]);
      expect(failing({}, late, '2025-06-01', 1200, listed(list))).toEqual([overshot]);
    }
  });

  it('is not asked with a size that is none', () => {
    expect(failing({}, late, '2025-06-01', 700, points)).toEqual([
      deny('S02', 'no-such-size', { amount: 700, sizes: '500 / 1200' }),
    ]);
  });
});

describe('the new end', () => {
  const of = (
    device: Partial<Device>,
    amount: number,
    beyond: Programme['term']['beyond'] = 'cut-and-warn',
  ) =>
    newEnd(
      { ...points, term: { ...points.term, beyond } },
      { ...mixer, ...device },
      { on: day('2025-06-01'), amount, device: 'a' },
    );

  it('lies as many days later as the size adds', () => {
    expect(of({}, 500)).toBe('2026-04-25');
    // 16 left of January, 28, 31, 30, 31, 30, 31, 31, 30, 31, 11 of November.
    expect(of({}, 1200)).toBe('2026-11-11');
  });

  it('is not known for a size that is none, and where the end is not', () => {
    expect(of({}, 700)).toBeNull();
    expect(of({ end: null }, 500)).toBeNull();
    expect(of({ end: null }, 700)).toBeNull();
  });

  it('does not pass the longest term, and never comes nearer', () => {
    expect(of({ end: day('2027-10-07') }, 500)).toBe('2028-01-15');
    expect(of({ end: day('2027-10-08') }, 500)).toBe('2028-01-15');
    expect(of({ end: day('2028-02-01') }, 500)).toBe('2028-02-01');
    expect(of({ end: day('2027-10-08') }, 500, 'allow')).toBe('2028-01-16');
    expect(of({ end: day('2027-10-08'), start: null }, 500)).toBe('2028-01-16');
  });
});
