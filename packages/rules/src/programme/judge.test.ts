import { readFileSync } from 'node:fs';
import { parseYaml } from '@baoqi/policies';
import { programme as shape } from '@baoqi/policies/programme-schema';
import { describe, expect, it } from 'vitest';
import { day } from '../../testing/make.ts';
import { held, mixer, pointsIn } from '../../testing/star-points.ts';
import { type Device, type Failing, type Grant, type Holdings, judge, type Programme } from './index.ts';

const file = new URL('../../programme-cases/star-points.yaml', import.meta.url);
const points = pointsIn(parseYaml(readFileSync(file, 'utf8'), 'star-points.yaml', shape));

const text = { zh: '另一种读法', en: 'another reading' };
const at = (on: string, amount = 500) => ({ on: day(on), amount, device: 'a' });
const failed = (holdings: Holdings, on: string, amount = 500, of: Programme = points) =>
  judge(of, holdings, at(on, amount)).failed;
const deny = (rule: string, key: Failing['key'], values: Failing['values'] = {}): Failing => ({
  rule,
  verdict: 'deny',
  key,
  values,
});
const mixerBut = (changes: Partial<Device>) => held({ devices: [{ ...mixer, ...changes }] });

describe('a redemption that is allowed', () => {
  it('is judged whole', () => {
    expect(judge(points, held({}), at('2024-06-01'))).toEqual({
      verdict: 'allow',
      failed: [],
      end: '2026-04-25',
      certainty: 'plain',
      readings: [],
      spends: [{ grant: 0, amount: 500 }],
      contradictions: [],
    });
  });

  it('of a device that nobody knows is a mistake of the caller', () => {
    expect(() => judge(points, held({}), { ...at('2024-06-01'), device: 'z' })).toThrow(
      new RangeError('no such device in these holdings: z'),
    );
  });
});

describe('binding', () => {
  it('is missing, or to come', () => {
    expect(failed(mixerBut({ boundOn: null }), '2024-06-01')).toEqual([deny('S05', 'not-bound')]);
    expect(failed(mixerBut({ boundOn: day('2024-06-02') }), '2024-06-01')).toEqual([
      deny('S05', 'not-bound'),
    ]);
  });

  it('to somebody else shuts out, bound here or not', () => {
    const elsewhere = [deny('S04', 'bound-elsewhere')];
    expect(failed(mixerBut({ boundElsewhere: true }), '2024-06-01')).toEqual(elsewhere);
    expect(failed(mixerBut({ boundElsewhere: true, boundOn: null }), '2024-06-01')).toEqual(elsewhere);
  });

  it('too short names the first day, and the one that is surely long enough', () => {
    const values = { bound: '2024-02-01', first: '2024-04-01', safe: '2024-04-01' };
    expect(failed(held({}), '2024-03-31')).toEqual([deny('S05', 'bound-too-short', values)]);
  });
});

describe('the warranty', () => {
  it('has to run, and its last day does not count here', () => {
    expect(failed(held({}), '2026-01-14')).toEqual([]);
    expect(failed(held({}), '2026-01-15')).toEqual([deny('S06', 'warranty-over', { end: '2026-01-15' })]);
    const counted = { ...points, inWarranty: { rule: 'S06', endDayCounts: true } };
    expect(failed(held({}), '2026-01-15', 500, counted)).toEqual([]);
    expect(failed(held({}), '2026-01-16', 500, counted)).toHaveLength(1);
  });

  it('of no known end cannot be lengthened; of no known start has no longest term', () => {
    expect(failed(mixerBut({ end: null }), '2024-06-01')).toEqual([deny('S06', 'warranty-unknown')]);
    const late = mixerBut({ start: null, end: day('2030-01-01') });
    expect(judge(points, late, at('2024-06-01'))).toMatchObject({ verdict: 'allow', end: '2030-04-11' });
  });

  it('may reach four years, and not pass them', () => {
    // 100 days before 15 January 2028 is 7 October 2027: 24 left of October, 30, 31, 15.
    const just = mixerBut({ end: day('2027-10-07') });
    expect(judge(points, just, at('2025-06-01'))).toMatchObject({ verdict: 'allow', end: '2028-01-15' });
    const values = { start: '2024-01-15', cap: '2028-01-15' };
    expect(failed(mixerBut({ end: day('2027-10-08') }), '2025-06-01')).toEqual([
      deny('S06', 'term-overshot', { ...values, end: '2027-10-08' }),
    ]);
    expect(failed(mixerBut({ end: day('2028-01-15') }), '2025-06-01')).toEqual([
      deny('S06', 'term-reached', { ...values, end: '2028-01-15' }),
    ]);
  });

  it('is cut to them with a warning, or not at all, where a programme says so', () => {
    const beyond = (how: Programme['term']['beyond']) => ({
      ...points,
      term: { ...points.term, beyond: how },
    });
    const late = mixerBut({ end: day('2027-12-01') });
    expect(judge(beyond('cut-and-warn'), late, at('2025-06-01'))).toMatchObject({
      verdict: 'warn',
      failed: [{ rule: 'S06', verdict: 'warn', key: 'term-overshot' }],
      end: '2028-01-15',
    });
    expect(judge(beyond('allow'), late, at('2025-06-01'))).toMatchObject({
      verdict: 'allow',
      end: '2028-03-10',
    });
  });
});

describe('what is held', () => {
  const grant = (on: string, amount: number, source = 'purchase'): Grant => ({ on: day(on), amount, source });
  const pro = { facts: { kind: 'mixer', series: 'Pro 5' } };
  const of = (grants: Grant[], device: Partial<Device> = {}) =>
    failed({ ...mixerBut(device), grants }, '2024-06-01');
  const values = { amount: 500, usable: 0, lapsed: 0, shutOut: 0 };

  it('is too little', () => {
    expect(of([grant('2024-03-01', 300)])).toEqual([deny('S02', 'too-little', { ...values, usable: 300 })]);
    expect(of([grant('2024-03-01', 499)])).toHaveLength(1);
    expect(of([grant('2024-03-01', 500)])).toEqual([]);
    expect(of([grant('2024-06-01', 500)])).toEqual([]);
    expect(of([grant('2024-06-02', 500)])).toEqual([deny('S02', 'too-little', values)]);
  });

  it('has lapsed the day after its second anniversary', () => {
    expect(of([grant('2022-06-01', 500)])).toEqual([]);
    expect(of([grant('2022-05-31', 500)])).toEqual([deny('S01', 'lapsed', { ...values, lapsed: 500 })]);
  });

  it('is of a source that this device does not take', () => {
    const shut = deny('S08', 'source-shut-out', { ...values, shutOut: 600 });
    expect(of([grant('2024-03-01', 600, 'draw')], pro)).toEqual([shut]);
    expect(of([grant('2024-03-01', 600, 'draw')])).toEqual([]);
  });

  it('is partly lapsed and partly shut out, or both at once', () => {
    const some = { ...values, lapsed: 300, shutOut: 300 };
    expect(of([grant('2024-03-01', 300, 'draw'), grant('2022-01-01', 300)], pro)).toEqual([
      deny('S08', 'source-shut-out', some),
      deny('S01', 'lapsed', some),
    ]);
    const both = { ...values, shutOut: 600 };
    expect(of([grant('2022-01-01', 600, 'draw')], pro)).toEqual([
      deny('S08', 'source-shut-out', both),
      deny('S01', 'lapsed', both),
    ]);
  });

  it('is too little in any case; the source is named where nothing else is there', () => {
    const alone = { ...values, shutOut: 300 };
    expect(of([grant('2024-03-01', 300, 'draw')], pro)).toEqual([
      deny('S08', 'source-shut-out', alone),
      deny('S02', 'too-little', alone),
    ]);
    const mixed = { ...values, usable: 100, shutOut: 100 };
    expect(of([grant('2024-03-01', 100, 'draw'), grant('2024-03-01', 100)], pro)).toEqual([
      deny('S02', 'too-little', mixed),
    ]);
  });

  it('is spent in order, and only as far as needed', () => {
    const grants = [grant('2024-03-02', 400), grant('2024-03-01', 300), grant('2024-03-01', 300)];
    const spends = (order: Programme['grants']['spend']['order']) => {
      const programme = { ...points, grants: { ...points.grants, spend: { ...points.grants.spend, order } } };
      return judge(programme, held({ grants }), at('2024-06-01')).spends;
    };
    const wanted = [
      { grant: 1, amount: 300 },
      { grant: 2, amount: 200 },
    ];
    expect(spends('oldest')).toEqual(wanted);
    expect(spends('soonest-to-lapse')).toEqual(wanted);
  });
});

describe('sizes and caps', () => {
  it('know no other size', () => {
    const values = { amount: 700, sizes: '500 / 1200' };
    expect(failed(held({}), '2024-06-01', 700)).toEqual([deny('S02', 'no-such-size', values)]);
  });

  const redeemed = (on: string, device = 'a') => ({ on: day(on), amount: 500, device });

  it('of a device and a calendar year name its end', () => {
    const redemptions = [redeemed('2024-06-01'), redeemed('2024-07-01')];
    expect(failed(held({ redemptions }), '2024-12-31')).toEqual([
      deny('S03', 'too-soon', { had: 2, most: 2, first: '2025-01-01' }),
    ]);
    expect(
      failed(held({ redemptions: [redeemed('2024-06-01'), redeemed('2024-07-01', 'b')] }), '2024-12-31'),
    ).toEqual([]);
    expect(failed(held({ redemptions: redemptions.slice(1) }), '2024-12-31')).toEqual([]);
  });

  it('of a person and a year from each name the day on which there is room again', () => {
    const person: Programme['caps'][string] = {
      rule: 'S09',
      of: 'redeemed',
      per: 'person',
      sum: 'amount',
      most: 1000,
      within: 'year-from-each',
      leapDay: 'clamp',
      over: 'deny',
    };
    const granted = { ...person, of: 'granted' as const, most: 1 };
    const programme = { ...points, caps: { person, granted } };
    const redemptions = [redeemed('2024-07-01', 'b'), redeemed('2024-06-01', 'b')];
    // That of 1 June counts through 1 June 2025.
    expect(failed(held({ redemptions }), '2024-08-01', 500, programme)).toEqual([
      deny('S09', 'cap-reached', { had: 1000, most: 1000, first: '2025-06-02' }),
    ]);
    expect(failed(held({ redemptions }), '2024-08-01', 1200, programme)).toEqual([
      deny('S09', 'cap-reached', { had: 1000, most: 1000 }),
    ]);
    expect(failed(held({ redemptions: redemptions.slice(1) }), '2024-08-01', 500, programme)).toEqual([]);
  });
});

describe('conditions', () => {
  const staff = { rule: 'S10', of: 'person' as const, when: [{ fact: 'staff', is: [true] }] };

  it('shut out devices and persons, each rule once', () => {
    // As somebody may have typed it.
    for (const kind of ['TOASTER', ' toaster '])
      expect(failed(mixerBut({ facts: { kind } }), '2024-06-01')).toEqual([
        deny('S07', 'excluded', { of: 'device' }),
      ]);
    const two = { ...points, exclusions: { one: staff, two: staff } };
    expect(failed(held({ person: { staff: true } }), '2024-06-01', 500, two)).toEqual([
      deny('S10', 'excluded', { of: 'person' }),
    ]);
    expect(failed(held({ person: { staff: false } }), '2024-06-01', 500, two)).toEqual([]);
    expect(failed(held({}), '2024-06-01', 500, two)).toEqual([]);
  });

  it('that turn round, or ask for what is not known', () => {
    const when = (condition: object) => ({
      ...points,
      exclusions: { x: { rule: 'S07', of: 'device' as const, when: [{ fact: 'series', ...condition }] } },
    });
    const shut = (condition: object, series: string | null) =>
      failed(mixerBut({ facts: { series } }), '2024-06-01', 500, when(condition)).length > 0;
    expect(shut({ names: ['Home'], not: true }, 'Pro 5')).toBe(true);
    expect(shut({ names: ['Home'], not: true }, 'Home 3')).toBe(false);
    expect(shut({ names: ['Home'], not: true }, null)).toBe(false);
    expect(shut({ unknown: true }, null)).toBe(true);
    expect(shut({ unknown: true }, 'Home 3')).toBe(false);
  });

  it('that only ask leave a warning, after what denies', () => {
    const asks = {
      home: { rule: 'S07', when: [{ fact: 'series', unknown: true as const }], question: text },
    };
    const programme = { ...points, asks };
    const warning = { rule: 'S07', verdict: 'warn', key: 'not-known', values: { ask: 'home' } };
    const open = mixerBut({ facts: { kind: 'mixer' } });
    expect(judge(programme, open, at('2024-06-01'))).toMatchObject({
      verdict: 'warn',
      failed: [warning],
      end: '2026-04-25',
    });
    expect(judge(programme, open, at('2026-01-15'))).toMatchObject({
      verdict: 'deny',
      failed: [deny('S06', 'warranty-over', { end: '2026-01-15' }), warning],
      end: null,
      spends: [],
    });
    expect(failed(held({}), '2024-06-01', 500, programme)).toEqual([]);
  });
});
