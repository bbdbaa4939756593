import type { Grant, Policy } from '@baoqi/policies/types';
import { type CivilDate, earlier } from './civil-date.ts';
import { endsBy } from './coverage-algebra/ends-by.ts';
import type { ItemFacts, Step } from './types.ts';

export type Endings = {
  until: CivilDate | null;
  /** It has ended before its last day. */
  ended: boolean;
  bound: boolean;
  steps: Step[];
};

/**
 * What ends a term before its last day: a counter that was reached ("three years or 150,000 releases, whichever comes
 * first"), and passing the thing on. The day of the reading is the latest on which the counter can have been reached, so
 * `until` is then a bound. A counter that nobody read leaves the term as it is, and says so.
 *
 * Example: a limit of 150,000 and a reading of 151,020 on 2025-03-01 end a term to 2027-06-01 by 2025-03-01.
 */
export function earlyEndings(
  policy: Policy,
  grant: Grant,
  until: CivilDate | null,
  facts: ItemFacts,
): Endings {
  const out: Endings = { until, ended: false, bound: false, steps: [] };
  for (const { kind, limit } of grant.counters) {
    out.steps.push({ key: 'or-counter', values: { kind, limit } });
    const read = facts.counters?.[kind] ?? null;
    if (read === null) {
      out.steps.push({ key: 'counter-unknown', values: { kind } });
      continue;
    }
    const values = { kind, limit, reading: read.reading, on: read.on ?? '' };
    if (read.reading < limit) {
      out.steps.push({ key: 'counter-below', values });
      continue;
    }
    out.steps.push({ key: 'counter-reached', values });
    endBy(out, read.on);
  }
  const passedOn = facts.transferredOn ?? null;
  if (passedOn === null) return out;
  const does = endsBy(policy, 'transfer');
  const goes = does === 'keeps' ? 'with' : does === 'ends' ? 'ends' : 'unknown';
  out.steps.push({ key: 'passed-on', values: { on: passedOn, goes } });
  if (does === 'ends') endBy(out, passedOn);
  if (does === 'unknown') out.bound = true;
  return out;
}

function endBy(out: Endings, on: CivilDate | null): void {
  out.ended = true;
  out.bound = true;
  if (on !== null) out.until = out.until === null ? on : earlier(out.until, on);
}
