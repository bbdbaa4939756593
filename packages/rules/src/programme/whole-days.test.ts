import { readFileSync } from 'node:fs';
import { parseYaml } from '@baoqi/policies';
import { programme as shape } from '@baoqi/policies/programme-schema';
import { describe, expect, it } from 'vitest';
import { day } from '../../testing/make.ts';
import { capOf, held, mixer, pointsIn } from '../../testing/star-points.ts';
import { type Holdings, type Programme, programmeDays } from './index.ts';

const file = new URL('../../programme-cases/star-points.yaml', import.meta.url);
const points = pointsIn(parseYaml(readFileSync(file, 'utf8'), 'star-points.yaml', shape));

const grant = (on: string, amount: number) => ({ on: day(on), amount, source: 'purchase' });
const redeemed = (on: string, device = 'a') => ({ on: day(on), amount: 500, device });
/** Nothing held but an unbound mixer, and what the test is about. */
const loose = (changes: Partial<Holdings>) =>
  held({ grants: [], devices: [{ ...mixer, boundOn: null }], ...changes });
const of = (caps: Programme['caps'], holdings: Holdings, today: string, granted: Holdings['grants'] = []) =>
  programmeDays({ ...points, caps }, holdings, granted, day(today));

describe('the days of a programme', () => {
  const all = capOf({ most: 900 });
  const each = capOf({ rule: 'S03', per: 'device', sum: 'count', most: 1 });
  const earned = capOf({ rule: 'S10', of: 'granted', most: 600, within: 'calendar-year', over: 'cut' });

  it('are none where nothing is held, bound, redeemed or earned', () => {
    expect(of({ each, all, earned }, loose({}), '2024-12-01')).toEqual([]);
    const tomorrow = [{ ...mixer, boundOn: day('2024-12-02') }];
    expect(of({ each, all, earned }, loose({ devices: tomorrow }), '2024-12-01')).toEqual([]);
  });

  it('come in their order, and those of one day in that of their keys', () => {
    const bound = { ...mixer, boundOn: day('2024-11-01') };
    const holdings = held({
      devices: [bound, { ...bound, id: 'b' }],
      grants: [grant('2023-01-01', 20), grant('2022-12-15', 10)],
      // Its year goes on through 31 December 2024.
      redemptions: [redeemed('2023-12-31')],
    });
    const on = '2025-01-01';
    const personal = { amount: null, device: null };
    expect(of({ each, all, earned }, holdings, '2024-12-01', [grant('2024-03-01', 600)])).toEqual([
      {
        key: 'lapses:2024-12-15',
        kind: 'lapses',
        on: '2024-12-15',
        rule: 'S01',
        amount: 10,
        device: null,
      },
      { key: `all::${on}`, kind: 'redeeming-again', on, rule: 'S09', ...personal },
      { key: `bound:a:${on}`, kind: 'bound-long-enough', on, rule: 'S05', amount: null, device: 'a' },
      { key: `bound:b:${on}`, kind: 'bound-long-enough', on, rule: 'S05', amount: null, device: 'b' },
      { key: `each:a:${on}`, kind: 'device-free-again', on, rule: 'S03', amount: null, device: 'a' },
      { key: `earning:${on}`, kind: 'earning-again', on, rule: 'S10', ...personal },
      { key: `lapses:${on}`, kind: 'lapses', on, rule: 'S01', amount: 20, device: null },
    ]);
  });

  it('are named from the very day of a grant, not before', () => {
    const grants = [grant('2024-06-01', 500)];
    const lapse = {
      key: 'lapses:2026-06-01',
      kind: 'lapses',
      on: '2026-06-01',
      rule: 'S01',
      amount: 500,
      device: null,
    };
    expect(of({}, loose({ grants }), '2024-06-01')).toEqual([lapse]);
    expect(of({}, loose({ grants }), '2024-05-31')).toEqual([]);
  });
});

describe('earning again', () => {
  const earned = capOf({ rule: 'S10', of: 'granted', most: 600, within: 'calendar-year', over: 'cut' });
  const days = (cap: Programme['caps'][string], ...granted: Holdings['grants']) =>
    of({ cap }, loose({}), '2024-12-01', granted);

  it('waits for the new year where this one’s cap is reached', () => {
    const granted = [grant('2024-01-01', 300), grant('2024-12-01', 300)];
    expect(days(earned, ...granted).map(({ key }) => key)).toEqual(['earning:2025-01-01']);
    expect(days({ ...earned, most: 601 }, ...granted)).toEqual([]);
    expect(days(earned, grant('2023-12-31', 300), grant('2024-12-01', 300))).toEqual([]);
  });

  it('knows no day where each grant has a year of its own, and none for what is redeemed', () => {
    expect(days({ ...earned, within: 'year-from-each' }, grant('2024-03-01', 600))).toEqual([]);
    expect(days({ ...earned, of: 'redeemed' }, grant('2024-03-01', 600))).toEqual([]);
  });
});
