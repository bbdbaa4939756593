import { loadProgrammes } from '@baoqi/policies';
import { expect, it } from 'vitest';
import { day } from '../../testing/make.ts';
import { lenovoIn } from '../../testing/programmes.ts';
import { comingDays, type Device, type Holdings, isWorthAWord } from './index.ts';

const lenovo = lenovoIn(loadProgrammes());
const today = day('2026-11-22');
const device = (id: string, boundOn: string | null): Device => ({
  id,
  facts: { kind: 'notebook' },
  start: day('2025-03-01'),
  end: day('2027-03-01'),
  boundOn: boundOn === null ? null : day(boundOn),
});
const held = (changes: Partial<Holdings>): Holdings => ({
  person: {},
  grants: [],
  devices: [device('a', '2026-03-10')],
  redemptions: [],
  ...changes,
});
const grant = (on: string, amount: number) => ({ on: day(on), amount, source: 'check-in' });
const redeemed = (on: string, amount: number, id = 'a') => ({ on: day(on), amount, device: id });
const coming = (holdings: Holdings, granted = holdings.grants) =>
  comingDays(lenovo, holdings, granted, today).map(({ kind, on, rule, amount, device: of }) => [
    kind,
    on,
    rule,
    amount ?? of,
  ]);

it('is nothing where nothing is held and nothing waits', () => expect(coming(held({}))).toEqual([]));

it('tells what lapses on which day, grants of one day together, spent and lapsed ones not', () => {
  // Got on a day, usable until the day before its anniversary (note 2).
  const grants = [
    grant('2026-05-01', 30),
    grant('2026-03-12', 60),
    grant('2026-03-12', 20),
    grant('2026-06-01', 0),
    grant('2025-11-22', 90),
    grant('2026-12-01', 90),
  ];
  expect(coming(held({ grants }))).toEqual([
    ['lapses', '2027-03-11', 'R04', 80],
    ['lapses', '2027-04-30', 'R04', 30],
  ]);
});

it('tells of a grant on its very last day', () =>
  expect(coming(held({ grants: [grant('2025-11-23', 90)] }))).toEqual([['lapses', '2026-11-22', 'R04', 90]]));

it('tells when a binding has waited long enough, by the safe day', () => {
  // 1 November and 30 days is 1 December; one day more is safe (note 4).
  const devices = [device('a', '2026-11-01'), device('b', '2026-10-01'), device('c', null)];
  expect(coming(held({ devices }))).toEqual([['bound-long-enough', '2026-12-02', 'R07', 'a']]);
});

it('tells when a device is free again: the day after the anniversary', () => {
  const redemptions = [redeemed('2025-11-22', 90), redeemed('2024-01-01', 90, 'a')];
  // 2025-11-22 bars through 2026-11-22, that day included (note 5).
  expect(coming(held({ redemptions }))).toEqual([['device-free-again', '2026-11-23', 'R08', 'a']]);
});

it('tells when the person may redeem again: three a year, 360 days a calendar year', () => {
  const devices = ['a', 'b', 'c', 'd'].map((id) => device(id, '2025-01-01'));
  const redemptions = [
    redeemed('2025-12-01', 90, 'a'),
    redeemed('2026-02-01', 180, 'b'),
    redeemed('2026-03-01', 180, 'c'),
  ];
  expect(coming(held({ devices, redemptions })).filter(([kind]) => kind === 'redeeming-again')).toEqual([
    ['redeeming-again', '2026-12-02', 'R09', null],
    ['redeeming-again', '2027-01-01', 'R03', null],
  ]);
});

it('tells when earning starts again, once the year’s 360 days are got, spent or not', () => {
  const granted = [grant('2026-01-05', 60), grant('2026-02-05', 300), grant('2025-12-31', 60)];
  expect(coming(held({}), granted)).toEqual([['earning-again', '2027-01-01', 'R02', null]]);
  expect(coming(held({}), granted.slice(1))).toEqual([]);
});

it('is worth a word from thirty days before a lapse, and of a wait on the day it is over', () => {
  const [lapse] = comingDays(lenovo, held({ grants: [grant('2026-03-12', 60)] }), [], today);
  const [wait] = comingDays(lenovo, held({ devices: [device('a', '2026-11-01')] }), [], today);
  if (lapse === undefined || wait === undefined) throw new Error('nothing comes');
  expect(
    ['2027-02-08', '2027-02-09', '2027-03-11', '2027-03-12'].map((on) => isWorthAWord(lapse, day(on))),
  ).toEqual([false, true, true, false]);
  expect(['2026-12-01', '2026-12-02', '2026-12-03'].map((on) => isWorthAWord(wait, day(on)))).toEqual([
    false,
    true,
    false,
  ]);
});
