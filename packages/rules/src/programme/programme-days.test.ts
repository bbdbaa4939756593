import { loadProgrammes } from '@baoqi/policies';
import type { ProgrammeCap } from '@baoqi/policies/types';
import { describe, expect, it } from 'vitest';
import { day } from '../../testing/make.ts';
import { lenovoIn } from '../../testing/programmes.ts';
import { type Device, type Holdings, programmeDays } from './index.ts';

const lenovo = lenovoIn(loadProgrammes());
const today = day('2026-11-22');
const device = (id: string, boundOn: string | null): Device => ({
  id,
  facts: {},
  start: null,
  end: null,
  boundOn: boundOn === null ? null : day(boundOn),
});
const grant = (on: string, amount: number) => ({ on: day(on), amount, source: 'check-in' });
const redeemed = (on: string, amount: number, id = 'a') => ({ on: day(on), amount, device: id });
const days = (held: Partial<Holdings>, programme = lenovo) => {
  const holdings = { person: {}, grants: [], devices: [], redemptions: [], ...held };
  return programmeDays(programme, holdings, holdings.grants, today);
};
const keys = (held: Partial<Holdings>, programme = lenovo) => days(held, programme).map(({ key }) => key);

/** The same programme with one cap, so that nothing else speaks. */
const cap = (changes: Partial<ProgrammeCap>) => ({
  ...lenovo,
  caps: {
    only: {
      rule: 'R1',
      of: 'redeemed' as const,
      per: 'person' as const,
      sum: 'amount' as const,
      most: 360,
      within: 'year-from-each' as const,
      leapDay: 'clamp' as const,
      over: 'deny' as const,
      ...changes,
    },
  },
});

describe('a day of a programme', () => {
  it('is called by what it is about, so that it is the same one tomorrow', () => {
    expect(
      keys({
        grants: [grant('2026-11-22', 360)],
        devices: [device('a', '2026-11-01')],
        redemptions: [redeemed('2026-11-20', 90)],
      }),
    ).toEqual([
      'bound:a:2026-12-02',
      'earning:2027-01-01',
      // By the name of the cap in the data.
      'device-in-year:a:2027-11-21',
      'lapses:2027-11-21',
    ]);
    expect(keys({ redemptions: [redeemed('2026-11-20', 360)] }, cap({}))).toEqual(['only::2027-11-21']);
  });

  it('is there for nothing that is not held, not bound, or not reached', () => {
    expect(days({})).toEqual([]);
    expect(days({ devices: [device('a', null)] })).toEqual([]);
    expect(days({ grants: [grant('2026-11-23', 360)] })).toEqual([]);
    expect(days({ devices: [device('a', '2026-11-23')] })).toEqual([]);
    // Sold by points of another kind: a cap on what is granted, of no calendar year.
    const rolling = cap({ of: 'granted', within: 'year-from-each', most: 1 });
    expect(keys({ grants: [grant('2026-11-01', 90)] }, rolling)).toEqual(['lapses:2027-10-31']);
    const roomy = cap({ of: 'granted', within: 'calendar-year', most: 91 });
    expect(keys({ grants: [grant('2026-11-01', 90)] }, roomy)).toEqual(['lapses:2027-10-31']);
  });

  it('comes after those before it; of one day they stand by their names', () => {
    const devices = ['c', 'a', 'b'].map((id) => device(id, '2026-11-01'));
    const first = device('z', '2026-10-30');
    expect(keys({ devices: [...devices, first] })).toEqual([
      'bound:z:2026-11-30',
      'bound:a:2026-12-02',
      'bound:b:2026-12-02',
      'bound:c:2026-12-02',
    ]);
  });
});

describe('a cap on what is redeemed', () => {
  const on = (most: number, ...redemptions: ReturnType<typeof redeemed>[]) =>
    days({ redemptions }, cap({ most })).map((one) => one.on);
  const [jan, feb, mar] = [
    redeemed('2026-01-10', 90),
    redeemed('2026-02-10', 90),
    redeemed('2026-03-10', 180),
  ];

  it('has room as long as the smallest size fits exactly', () => {
    expect(on(360, jan, mar)).toEqual([]);
    expect(on(359, jan, mar)).toEqual(['2027-01-11']);
  });

  it('has room again once enough of the oldest no longer count, whatever their order in the list', () => {
    // 360 are had; 90 more have room under 280 when 190 or less are left: January's and February's have to go.
    expect(on(280, mar, feb, jan)).toEqual(['2027-02-11']);
    expect(on(280, jan, mar, feb)).toEqual(['2027-02-11']);
    expect(on(370, feb, mar, jan)).toEqual(['2027-01-11']);
  });

  it('does not count what no longer counted when the last was redeemed', () => {
    // 90 of the tenth of March counts through the next one, that day included; of the ninth it does not.
    expect(on(270, redeemed('2025-03-09', 90), mar)).toEqual([]);
    expect(on(270, redeemed('2025-03-10', 90), mar)).toEqual(['2026-03-11']);
  });

  it('by number is full at that number', () => {
    const count = (most: number) =>
      days({ redemptions: [jan, feb] }, cap({ sum: 'count', most })).map((one) => one.on);
    expect([count(2), count(3)]).toEqual([['2027-01-11'], []]);
  });
});
