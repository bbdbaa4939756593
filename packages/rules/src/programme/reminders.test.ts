import { loadProgrammes } from '@baoqi/policies';
import { expect, it } from 'vitest';
import { day } from '../../testing/make.ts';
import { lenovoIn } from '../../testing/programmes.ts';
import { comingDays, type Device, type Holdings, programmeDays } from './index.ts';

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

/** What `programmeDays` says on each of these days: the days of one wait have to stay the same. */
const seenOn = (holdings: Holdings, kind: string, ...days: string[]) =>
  days.map((on) =>
    programmeDays(lenovo, holdings, holdings.grants, day(on))
      .filter((one) => one.kind === kind)
      .map((one) => one.on),
  );

it('keeps what lapsed unspent and waits that are over: on their day and after it', () => {
  const bound = held({ devices: [device('a', '2026-11-01')] });
  expect(seenOn(bound, 'bound-long-enough', '2026-10-31', '2026-11-01', '2026-12-02', '2026-12-20')).toEqual([
    [],
    ['2026-12-02'],
    ['2026-12-02'],
    ['2026-12-02'],
  ]);
  const spent = held({ redemptions: [redeemed('2025-11-22', 90)] });
  expect(seenOn(spent, 'device-free-again', '2025-11-21', '2025-11-22', '2026-11-23', '2026-12-20')).toEqual([
    [],
    ['2026-11-23'],
    ['2026-11-23'],
    ['2026-11-23'],
  ]);
  const lapsed = held({ grants: [grant('2025-11-22', 90), grant('2025-11-20', 0)] });
  expect(seenOn(lapsed, 'lapses', '2025-11-21', '2026-11-21', '2026-11-22')).toEqual([
    [],
    ['2026-11-21'],
    ['2026-11-21'],
  ]);
  const full = held({ grants: [grant('2026-01-05', 60), grant('2026-02-05', 300)] });
  expect(seenOn(full, 'earning-again', '2026-02-04', '2026-02-05', '2027-01-01', '2027-03-01')).toEqual([
    [],
    ['2027-01-01'],
    ['2027-01-01'],
    ['2027-01-01'],
  ]);
});

it('forgets a wait when the next operation begins another, each device by itself', () => {
  const devices = [device('a', '2025-01-01'), device('b', '2025-01-01')];
  const redemptions = [redeemed('2025-11-22', 90, 'a'), redeemed('2026-11-25', 90, 'b')];
  expect(seenOn(held({ devices, redemptions }), 'device-free-again', '2026-11-26')).toEqual([
    ['2026-11-23', '2027-11-26'],
  ]);
  const twice = [redeemed('2025-11-22', 90, 'a'), redeemed('2026-11-23', 90, 'a')];
  expect(seenOn(held({ redemptions: twice }), 'device-free-again', '2026-11-23')).toEqual([['2027-11-24']]);
  // A grant of the new year: earning has begun again, and nobody need be told.
  const grants = [grant('2026-02-05', 360), grant('2027-01-02', 30)];
  expect(seenOn(held({ grants }), 'earning-again', '2027-01-01', '2027-01-02')).toEqual([['2027-01-01'], []]);
});

it('what comes has its day today at the earliest', () => {
  const devices = [device('a', '2026-10-22')];
  expect(coming(held({ devices }))).toEqual([['bound-long-enough', '2026-11-22', 'R07', 'a']]);
  expect(coming(held({ devices: [device('a', '2026-10-21')] }))).toEqual([]);
});
