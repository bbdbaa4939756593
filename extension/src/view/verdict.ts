import type { CivilDate, Coverage, Known } from '@baoqi/rules';
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
export function verdictOf(evaluation: Known, status: OrderStatus, today: CivilDate): Verdict {
  if (isOver(status)) return { kind: 'over', status };
  const terms = evaluation.coverage.filter(isTerm);
  const promised = terms.some(({ kind }) => kind !== 'statutory');
  let best: Term | null = null;
  for (const term of terms) {
    // A contested law that ends a few days later must not make a maker's sure term look unsure.
    if (promised && term.kind === 'statutory' && !term.verified) continue;
    if (best === null || term.until > best.until) best = term;
  }
  if (best === null) return { kind: 'unknown' };
  const { until, verified } = best;
  return until >= today ? { kind: 'covered', until, verified } : { kind: 'ended', on: until, verified };
}

type Term = Coverage & { until: CivilDate };

function isTerm(coverage: Coverage): coverage is Term {
  const { kind, part, until, state } = coverage;
  return TERMS.has(kind) && part === 'whole' && until !== null && state !== 'conditional' && state !== 'lost';
}
