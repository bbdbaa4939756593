import type { Known } from '@baoqi/rules';

/**
 * The same, with nothing left that looks like a promise: what the thing is was only guessed. What the law gives whoever
 * buys anything (to send it back) stays, since it does not hang on what it is.
 */
export function promisingNothing(evaluation: Known): Known {
  return {
    ...evaluation,
    coverage: evaluation.coverage.map((entry) => ({ ...entry, verified: false })),
    deadlines: evaluation.deadlines.map((entry) =>
      entry.byLaw && entry.kind === 'return' ? entry : { ...entry, verified: false },
    ),
  };
}
