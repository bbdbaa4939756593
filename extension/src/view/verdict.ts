import type { CivilDate, Coverage, Evaluation } from '@baoqi/rules';
import type { OrderStatus } from '../detectors/types.ts';
import { isOver } from '../records/proposal.ts';

/** The one line about an item: is it covered today, and until when? */
export type Verdict =
  | { kind: 'covered'; until: CivilDate; verified: boolean }
  | { kind: 'ended'; on: CivilDate; verified: boolean }
  /** The order was cancelled, returned or refunded. */
  | { kind: 'over'; status: OrderStatus }
  /** We know of no term; that does not mean that there is none. */
  | { kind: 'unknown' };

const TERMS = new Set(['base', 'registration', 'campaign', 'coupon', 'paid-extension', 'statutory']);

/** Judged by terms for the whole product that hold now or were earned; what still waits for an action is no promise. */
export function verdictOf(evaluation: Evaluation, status: OrderStatus, today: CivilDate): Verdict {
  if (isOver(status)) return { kind: 'over', status };
  let best: (Coverage & { until: CivilDate }) | null = null;
  for (const coverage of evaluation.coverage) {
    if (!TERMS.has(coverage.kind) || coverage.part !== 'whole' || coverage.until === null) continue;
    if (coverage.state === 'conditional' || coverage.state === 'lost') continue;
    if (best === null || coverage.until > best.until) best = { ...coverage, until: coverage.until };
  }
  if (best === null) return { kind: 'unknown' };
  const { until, verified } = best;
  return until >= today ? { kind: 'covered', until, verified } : { kind: 'ended', on: until, verified };
}
