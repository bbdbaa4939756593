import { describe, expect, it } from 'vitest';
import { coverage, day } from '../testing/make.ts';
import type { Coverage, Reminder } from './types.ts';
import { warrantyEnds } from './warranty-ends.ts';

const year = coverage({ from: day('2020-01-01'), until: day('2021-01-01') });
const ends = (entries: Coverage[], leads?: readonly number[]): Reminder[] =>
  warrantyEnds('i', { coverage: entries, deadlines: [], requirements: [] }, leads);
const told = (...entries: Coverage[]) => ends(entries, [0]).map(({ deadline }) => deadline);

describe('the end of a warranty', () => {
  it('is told thirty and seven days before, and on its last day', () => {
    const common = {
      deadline: 'p:warranty-ends',
      kind: 'warranty-ends',
      lastDay: '2021-01-01',
      finalDay: '2021-01-01',
    };
    expect(ends([year])).toEqual([
      { ...common, key: 'i|p:warranty-ends|30', lead: 30, on: '2020-12-02', tone: 'urge' },
      { ...common, key: 'i|p:warranty-ends|7', lead: 7, on: '2020-12-25', tone: 'urge' },
      { ...common, key: 'i|p:warranty-ends|0', lead: 0, on: '2021-01-01', tone: 'last-day' },
    ]);
  });

  it('is told by the leads that were chosen, of those that count back from it', () => {
    expect(ends([year], [10, -1, 0]).map(({ lead, on }) => [lead, on])).toEqual([
      [10, '2020-12-22'],
      [0, '2021-01-01'],
    ]);
  });

  it('is told only once it has begun, and on its last day in any case', () => {
    const short = { ...year, from: day('2020-12-25') };
    expect(ends([short]).map(({ lead }) => lead)).toEqual([0]);
    expect(ends([{ ...year, from: day('2020-12-24') }]).map(({ lead }) => lead)).toEqual([7, 0]);
    expect(ends([{ ...year, from: year.until }]).map(({ lead }) => lead)).toEqual([0]);
    expect(ends([{ ...year, from: null }]).map(({ lead }) => lead)).toEqual([30, 7, 0]);
  });

  it('of what is not verified asks to check', () => {
    expect(ends([{ ...year, verified: false }]).map(({ tone }) => tone)).toEqual(['check', 'check', 'check']);
  });

  it('is told of what holds, with a last day, and of warranties', () => {
    expect(told({ ...year, state: 'earned' })).toEqual(['p:warranty-ends']);
    for (const state of ['conditional', 'lost', 'ended'] as const)
      expect(told({ ...year, state })).toEqual([]);
    expect(told({ ...year, until: null })).toEqual([]);
    for (const kind of ['membership', 'maintenance', 'store-service', 'loss-theft'] as const)
      expect(told({ ...year, kind })).toEqual([]);
    for (const kind of ['registration', 'campaign', 'coupon', 'paid-extension', 'care', 'statutory'] as const)
      expect(told({ ...year, kind })).toEqual(['p:warranty-ends']);
  });
});

describe('of several ends', () => {
  const two = { ...year, policy: 'q', until: day('2022-01-01') };

  it('the last is told', () => {
    expect(told(year, two)).toEqual(['q:warranty-ends']);
  });

  it('of each part the last, the part named', () => {
    const battery = { ...year, part: 'battery' };
    expect(told(battery, two)).toEqual(['p:warranty-ends:battery', 'q:warranty-ends']);
  });

  it('the verified one is told beside a longer one that is not', () => {
    expect(told(year, { ...two, verified: false })).toEqual(['p:warranty-ends', 'q:warranty-ends']);
    expect(told({ ...year, verified: false }, { ...two, verified: false })).toEqual(['q:warranty-ends']);
    expect(told({ ...year, verified: false }, two)).toEqual(['q:warranty-ends']);
  });

  it('parts of one policy that end on one day are told once', () => {
    expect(told({ ...year, part: 'battery' }, { ...year, part: 'screen' })).toEqual([
      'p:warranty-ends:battery',
    ]);
    expect(told(year, { ...year, policy: 'q' })).toEqual(['p:warranty-ends', 'q:warranty-ends']);
  });
});

describe('the end of what the law gives', () => {
  const law = { ...year, policy: 'law', kind: 'statutory' as const };

  it('is told where no other promise covers the whole, however long', () => {
    expect(told(law)).toEqual(['law:warranty-ends']);
    expect(told(law, { ...year, until: day('2020-06-01') })).toEqual(['p:warranty-ends']);
  });

  it('of a part is told where it outlasts all that covers the whole', () => {
    const part = { ...law, part: 'main-parts' };
    expect(told(part, { ...year, until: day('2020-12-31') })).toContain('law:warranty-ends:main-parts');
    expect(told(part, year)).toEqual(['p:warranty-ends']);
    expect(told(part, { ...year, part: 'battery', until: day('2030-01-01') })).toContain(
      'law:warranty-ends:main-parts',
    );
  });
});
