import type { Coverage, Evaluation } from '../types.ts';
import { type FaultKind, faultKind } from './fault-kind.ts';
import { type Held, held } from './held.ts';
import { gaps, type Span, union } from './spans.ts';

export type Wanted = {
  fault: FaultKind;
  /** `whole` and the part itself cover a part; a promise for another part does not. */
  part: string;
  /** Which promises count: `['sure']` is what one can rely on today. */
  held: readonly Held[];
};

/**
 * The days on which something covers a kind of fault of a part: the union of base, extension, statutory and the rest.
 * Promises without a known day on either side are left out, so the real cover may be longer, never shorter.
 *
 * Example: a year from 2020-01-01 and an extension from 2021-01-02 to 2023-01-01 are one span, 2020-01-01 to 2023-01-01.
 */
export function covered(evaluation: Pick<Evaluation, 'coverage'>, wanted: Wanted): Span[] {
  return union(evaluation.coverage.filter((entry) => counts(entry, wanted)).flatMap(spanOf));
}

/** The days within `frame` on which nothing that counts covers it: the holes between one promise and the next. */
export function uncovered(evaluation: Pick<Evaluation, 'coverage'>, wanted: Wanted, frame: Span): Span[] {
  return gaps(covered(evaluation, wanted), frame);
}

function counts(entry: Coverage, wanted: Wanted): boolean {
  return (
    faultKind(entry.kind) === wanted.fault &&
    (entry.part === 'whole' || entry.part === wanted.part) &&
    wanted.held.includes(held(entry))
  );
}

function spanOf({ from, until }: Coverage): Span[] {
  return from !== null && until !== null && from <= until ? [{ from, until }] : [];
}
