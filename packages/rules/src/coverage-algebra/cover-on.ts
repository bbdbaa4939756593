import type { CivilDate } from '../civil-date.ts';
import type { Coverage, Evaluation } from '../types.ts';
import { type FaultKind, faultKind } from './fault-kind.ts';
import { held } from './held.ts';

export type CoverOn = {
  fault: FaultKind;
  /** What one can point to on that day. */
  sure: Coverage[];
  /** What holds if its deadline is met. */
  ifDone: Coverage[];
  /** Not verified, or its days are a bound, or a day of it is not known. */
  unsure: Coverage[];
};

const FAULTS: readonly FaultKind[] = ['defect', 'accident', 'loss', 'upkeep', 'other'];

/**
 * What covers which kind of fault on a day, by how surely; kinds of which nothing is known are left out. "Nothing here"
 * is not "nothing": what is not known stands in `evaluation.unknown`.
 *
 * Example: on 2021-06-01 a camera of 2020-01-01 has its registration bonus under `defect`, and its care plan of one year
 * no more under `accident`.
 */
export function coverOn(evaluation: Pick<Evaluation, 'coverage'>, day: CivilDate): CoverOn[] {
  return FAULTS.map((fault) => {
    const on = evaluation.coverage.filter((entry) => faultKind(entry.kind) === fault && mayHold(entry, day));
    const dated = on.filter(({ from, until }) => from !== null && until !== null);
    return {
      fault,
      sure: dated.filter((entry) => held(entry) === 'sure'),
      ifDone: dated.filter((entry) => held(entry) === 'if-done'),
      unsure: on.filter((entry) => !dated.includes(entry) || held(entry) === 'unsure'),
    };
  }).filter(({ sure, ifDone, unsure }) => sure.length + ifDone.length + unsure.length > 0);
}

function mayHold(entry: Coverage, day: CivilDate): boolean {
  if (held(entry) === 'no') return false;
  // A counter that ran out has no day: from then on nothing holds, and we do not know since when.
  if (entry.state === 'ended' && entry.until === null) return false;
  return (entry.from === null || entry.from <= day) && (entry.until === null || day <= entry.until);
}
