import type { Programme, ProgrammeCap } from '@baoqi/policies/types';
import type { Device, Holdings } from '../src/programme/index.ts';
import { day } from './make.ts';

/**
 * A made-up programme, as unlike Lenovo's as the shape allows. Takes what reading `star-points.yaml` gave, since rules
 * read no files.
 */
export function pointsIn(
  read: { ok: true; value: Programme } | { ok: false; mistakes: unknown[] },
): Programme {
  if (!read.ok) throw new Error(JSON.stringify(read.mistakes));
  return read.value;
}

/** A mixer of two years, bound in time. */
export const mixer: Device = {
  id: 'a',
  facts: { kind: 'mixer', series: 'Home 3' },
  start: day('2024-01-15'),
  end: day('2026-01-15'),
  boundOn: day('2024-02-01'),
};

/** What somebody with that mixer and two thousand points has. */
export function held(changes: Partial<Holdings>): Holdings {
  return {
    person: {},
    grants: [{ on: day('2024-03-01'), amount: 2_000, source: 'purchase' }],
    devices: [mixer],
    redemptions: [],
    ...changes,
  };
}

/** A cap of 1000 points redeemed by a person in a year from each; what the test is about given. */
export const capOf = (changes: Partial<ProgrammeCap>): ProgrammeCap => ({
  rule: 'S09',
  of: 'redeemed',
  per: 'person',
  sum: 'amount',
  most: 1_000,
  within: 'year-from-each',
  leapDay: 'clamp',
  over: 'deny',
  ...changes,
});
