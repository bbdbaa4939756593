import type { Grant } from '@baoqi/policies/types';
import { describe, expect, it } from 'vitest';
import { day, grant, item, policy } from '../testing/make.ts';
import { earlyEndings } from './term-endings.ts';
import type { ItemFacts, Policy } from './types.ts';

const until = day('2027-06-01');
type Counters = Grant['counters'];
const shutter: Counters[number] = { kind: 'shutter', limit: 150_000 };
const of = (
  facts: Partial<ItemFacts>,
  counters: Counters = [shutter],
  own: Partial<Policy> = {},
  end = until as typeof until | null,
) => earlyEndings(policy(own), grant({ counters }), end, item(facts));
const read = (reading: number, on: string | null) => ({
  counters: { shutter: { reading, on: on === null ? null : day(on) } },
});

describe('a counter', () => {
  it('that is not there ends nothing', () => {
    expect(of({}, [])).toEqual({ until, ended: false, bound: false, steps: [] });
  });

  it('that nobody read leaves the term, and that is said', () => {
    expect(of({})).toEqual({
      until,
      ended: false,
      bound: false,
      steps: [
        { key: 'or-counter', values: { kind: 'shutter', limit: 150_000 } },
        { key: 'counter-unknown', values: { kind: 'shutter' } },
      ],
    });
  });

  it('below its limit leaves the term', () => {
    expect(of(read(149_999, '2025-03-01'))).toEqual({
      until,
      ended: false,
      bound: false,
      steps: [
        { key: 'or-counter', values: { kind: 'shutter', limit: 150_000 } },
        {
          key: 'counter-below',
          values: { kind: 'shutter', limit: 150_000, reading: 149_999, on: '2025-03-01' },
        },
      ],
    });
  });

  it('at its limit ends the term, on the day of the reading at the latest', () => {
    expect(of(read(150_000, '2025-03-01'))).toEqual({
      until: '2025-03-01',
      ended: true,
      bound: true,
      steps: [
        { key: 'or-counter', values: { kind: 'shutter', limit: 150_000 } },
        {
          key: 'counter-reached',
          values: { kind: 'shutter', limit: 150_000, reading: 150_000, on: '2025-03-01' },
        },
      ],
    });
  });

  it('read after the term leaves its last day; read on no known day says nothing of the day', () => {
    expect(of(read(150_000, '2028-01-01'))).toMatchObject({ until, ended: true });
    const undated = of(read(150_000, null));
    expect(undated).toMatchObject({ until, ended: true, bound: true });
    expect(undated.steps[1]?.values).toMatchObject({ on: '' });
    expect(of(read(150_000, '2025-03-01'), [shutter], {}, null).until).toBe('2025-03-01');
  });

  it('of two, each is asked', () => {
    const hours: Counters[number] = { kind: 'hours', limit: 1000 };
    const got = of(read(150_000, '2025-03-01'), [hours, shutter]);
    expect(got.until).toBe('2025-03-01');
    expect(got.steps.map(({ key }) => key)).toEqual([
      'or-counter',
      'counter-unknown',
      'or-counter',
      'counter-reached',
    ]);
  });
});

describe('passing it on', () => {
  const on = day('2025-03-01');
  const passed = (goes: string) => [{ key: 'passed-on', values: { on, goes } }];

  it('keeps what the policy says goes with it', () => {
    const got = of({ transferredOn: on }, [], { transferable: true });
    expect(got).toEqual({ until, ended: false, bound: false, steps: passed('with') });
  });

  it('ends what the policy says does not', () => {
    const got = of({ transferredOn: on }, [], { transferable: false });
    expect(got).toEqual({ until: on, ended: true, bound: true, steps: passed('ends') });
  });

  it('leaves open what no source speaks of', () => {
    const got = of({ transferredOn: on }, []);
    expect(got).toEqual({ until, ended: false, bound: true, steps: passed('unknown') });
  });
});
