import { readFileSync } from 'node:fs';
import { parseYaml } from '@baoqi/policies';
import { programme as shape } from '@baoqi/policies/programme-schema';
import { describe, expect, it } from 'vitest';
import { day } from '../../testing/make.ts';
import { capOf, mixer, pointsIn } from '../../testing/star-points.ts';
import { credited, lastUsableDay, lastUsableDays, purse, withLastDays } from './grants.ts';
import type { Grant, Programme } from './types.ts';

const file = new URL('../../programme-cases/star-points.yaml', import.meta.url);
const points = pointsIn(parseYaml(readFileSync(file, 'utf8'), 'star-points.yaml', shape));

type Life = Programme['grants']['life'];
type Order = Programme['grants']['spend']['order'];
const living = (life: Partial<Life>, order: Order = 'oldest'): Programme => ({
  ...points,
  grants: {
    ...points.grants,
    life: { ...points.grants.life, ...life },
    spend: { ...points.grants.spend, order },
  },
});
const grant = (on: string, amount: number, source = 'purchase'): Grant => ({ on: day(on), amount, source });

describe('the last usable day', () => {
  const year = { n: 1, unit: 'years' as const };
  it.each([
    // FAQ 4: got on 1 January 2017, to be used before 1 January 2018.
    ['2017-01-01', '2017-12-31', '2018-01-01'],
    ['2026-03-12', '2027-03-11', '2027-03-12'],
    ['2023-03-01', '2024-02-29', '2024-03-01'],
  ])('of %s is %s, or the anniversary %s itself', (on, before, anniversary) => {
    expect(lastUsableDay(living({ length: year, lastDay: 'before' }), day(on))).toBe(before);
    expect(lastUsableDay(living({ length: year, lastDay: 'on' }), day(on))).toBe(anniversary);
  });
});

describe('grants that complete a size', () => {
  const renewing = living({ renewsWhenComplete: true });
  const lasts = (...grants: Grant[]) => lastUsableDays(renewing, grants);

  it('each age on their own where a programme knows no renewal', () => {
    const grants = [grant('2024-01-10', 300), grant('2024-03-05', 200)];
    expect(lastUsableDays(points, grants)).toEqual(['2026-01-10', '2026-03-05']);
    expect(withLastDays(points, grants)).toEqual([
      { on: '2024-01-10', amount: 300, source: 'purchase', index: 0, last: '2026-01-10' },
      { on: '2024-03-05', amount: 200, source: 'purchase', index: 1, last: '2026-03-05' },
    ]);
  });

  it('live anew from the day of the last of them', () => {
    const both = ['2026-03-05', '2026-03-05'];
    expect(lasts(grant('2024-01-10', 300), grant('2024-03-05', 200))).toEqual(both);
    // Whatever order they were entered in.
    expect(lasts(grant('2024-03-05', 200), grant('2024-01-10', 300))).toEqual(both);
  });

  it('do not as long as one point is lacking', () => {
    expect(lasts(grant('2024-01-10', 300), grant('2024-03-05', 199))).toEqual(['2026-01-10', '2026-03-05']);
  });

  it('are those since the last completion only', () => {
    expect(
      lasts(
        grant('2024-01-10', 300),
        grant('2024-03-05', 200),
        grant('2024-04-01', 400),
        grant('2024-05-01', 50),
      ),
    ).toEqual(['2026-03-05', '2026-03-05', '2026-04-01', '2026-05-01']);
    expect(
      lasts(
        grant('2024-01-10', 300),
        grant('2024-03-05', 200),
        grant('2024-04-01', 400),
        grant('2024-05-01', 100),
      ),
    ).toEqual(['2026-03-05', '2026-03-05', '2026-05-01', '2026-05-01']);
  });

  it('complete nothing with what has lapsed before; on its last day it still counts', () => {
    expect(lasts(grant('2022-01-10', 300), grant('2024-01-11', 200))).toEqual(['2024-01-10', '2026-01-11']);
    expect(lasts(grant('2022-01-10', 300), grant('2024-01-10', 200))).toEqual(['2026-01-10', '2026-01-10']);
  });
});

describe('a purse', () => {
  const pro = { ...mixer, facts: { kind: 'mixer', series: 'Pro 5' } };
  const nothing = { usable: 0, lapsed: 0, shutOut: 0, neither: 0, shutOutBy: null, spends: null };
  const of = (grants: Grant[], device = mixer, programme = points) =>
    purse(programme, grants, device, day('2024-06-01'), 500);

  it('that is empty holds nothing, and neither do spent grants and those of tomorrow', () => {
    expect(of([])).toEqual(nothing);
    expect(of([grant('2024-03-01', 0), grant('2024-06-02', 900)])).toEqual(nothing);
    // They do not bring in the rule about their source either.
    expect(of([grant('2024-03-01', 0, 'draw'), grant('2024-06-02', 900, 'draw')], pro)).toEqual(nothing);
  });

  it('tells usable, lapsed and shut-out grants apart', () => {
    const grants = [
      grant('2024-06-01', 10),
      grant('2022-06-01', 20),
      grant('2022-05-31', 30),
      grant('2024-03-01', 40, 'draw'),
      grant('2022-05-31', 50, 'draw'),
    ];
    expect(of(grants, pro)).toEqual({
      usable: 30,
      lapsed: 30,
      shutOut: 40,
      neither: 50,
      shutOutBy: 'S08',
      spends: null,
    });
    expect(of(grants)).toEqual({ ...nothing, usable: 70, lapsed: 80 });
  });

  it('names the limit that the source falls under, of several', () => {
    const gift = { rule: 'S07', when: [{ fact: 'kind', is: ['mixer'] }], sources: ['gift'] };
    const two = { ...points, sourceLimits: { gift, ...points.sourceLimits } };
    expect(of([grant('2024-03-01', 40, 'draw')], pro, two)).toEqual({
      ...nothing,
      shutOut: 40,
      shutOutBy: 'S08',
    });
    expect(of([grant('2024-03-01', 40, 'draw')], mixer, two)).toEqual({ ...nothing, usable: 40 });
  });

  it('spends the oldest first and no more than is wanted', () => {
    const grants = [
      grant('2024-05-01', 300),
      grant('2024-02-01', 0),
      grant('2024-03-01', 100),
      grant('2024-04-01', 100),
      grant('2024-05-02', 300),
    ];
    for (const order of ['oldest', 'soonest-to-lapse'] as const)
      expect(of(grants, mixer, living({}, order))).toEqual({
        ...nothing,
        usable: 800,
        spends: [
          { grant: 2, amount: 100 },
          { grant: 3, amount: 100 },
          { grant: 0, amount: 300 },
        ],
      });
  });

  it('takes what lapses together in the order of entry, the oldest first in that of days', () => {
    // 700 complete a size on 1 February, so both live through 1 February 2026.
    const grants = [grant('2024-02-01', 400), grant('2024-01-01', 300)];
    const spends = (order: Order) => of(grants, mixer, living({ renewsWhenComplete: true }, order)).spends;
    expect(spends('soonest-to-lapse')).toEqual([
      { grant: 0, amount: 400 },
      { grant: 1, amount: 100 },
    ]);
    expect(spends('oldest')).toEqual([
      { grant: 1, amount: 300 },
      { grant: 0, amount: 200 },
    ]);
  });

  it('spends nothing where one point is lacking', () => {
    expect(of([grant('2024-03-01', 499)])).toEqual({ ...nothing, usable: 499 });
    expect(of([grant('2024-03-01', 500)])).toEqual({
      ...nothing,
      usable: 500,
      spends: [{ grant: 0, amount: 500 }],
    });
  });
});

describe('what is credited', () => {
  const yearly = capOf({ of: 'granted', most: 360, within: 'calendar-year', over: 'cut' });
  const got = (caps: Programme['caps'], amount: number, ...before: [string, number][]) =>
    credited(
      { ...points, caps },
      before.map(([on, one]) => ({ on: day(on), amount: one })),
      day('2018-05-01'),
      amount,
    );

  it('is all of it without a cap, or with room under it', () => {
    expect(got({}, 5_000)).toEqual({ credited: 5_000, cutBy: null });
    expect(got({ yearly }, 300, ['2018-02-01', 60])).toEqual({ credited: 300, cutBy: null });
    expect(got({ yearly }, 360, ['2017-12-31', 360])).toEqual({ credited: 360, cutBy: null });
  });

  it('is cut to the room of the year, down to nothing', () => {
    // FAQ 10: 60 and then 360 make 60 and 300.
    expect(got({ yearly }, 360, ['2018-02-01', 60])).toEqual({ credited: 300, cutBy: 'S09' });
    expect(got({ yearly }, 1, ['2018-02-01', 60], ['2018-03-01', 300])).toEqual({
      credited: 0,
      cutBy: 'S09',
    });
    expect(got({ yearly }, 1, ['2018-02-01', 400])).toEqual({ credited: 0, cutBy: 'S09' });
  });

  it('is cut by the tightest of several caps, whichever comes first', () => {
    const wide = { ...yearly, rule: 'S10', most: 400 };
    const expected = { credited: 300, cutBy: 'S09' };
    expect(got({ wide, yearly }, 500, ['2018-02-01', 60])).toEqual(expected);
    expect(got({ yearly, wide }, 500, ['2018-02-01', 60])).toEqual(expected);
  });

  it('is not cut by caps on redeeming, on devices, or on how often', () => {
    const caps = {
      redeemed: { ...yearly, of: 'redeemed' as const },
      device: { ...yearly, per: 'device' as const },
      often: { ...yearly, sum: 'count' as const },
    };
    expect(got(caps, 500, ['2018-02-01', 400])).toEqual({ credited: 500, cutBy: null });
  });
});
