import type { Deadline, Known } from './types.ts';

/**
 * The deadlines that are worth a word, by list, badge, calendar and notice alike. Not those of which all that waits for
 * them is lost already (the invoice is dated too late): to urge would promise what is gone. And of several rights to send
 * one thing back only the one that lasts longest, since the others end without loss while it runs.
 *
 * Example: a camera that came on 11-23 may go back without a reason until 11-30; that a contested rule gives seven days
 * from the sale on 11-21 is on its page, and is not told.
 */
export function worthReminding(evaluation: Known): Deadline[] {
  const { deadlines } = evaluation;
  return deadlines.filter((deadline) => !isLost(deadline, evaluation) && !isOutlasted(deadline, deadlines));
}

function isLost(deadline: Deadline, { coverage }: Known): boolean {
  const waiting = coverage.filter((entry) => entry.conditionalOn === deadline.key);
  return waiting.length > 0 && waiting.every((entry) => entry.state === 'lost');
}

/** What is not verified never silences what is; of two that end on one day the verified one is told, or the first. */
function isOutlasted(deadline: Deadline, all: readonly Deadline[]): boolean {
  const { kind, lastDay, verified } = deadline;
  if ((kind !== 'return' && kind !== 'exchange') || lastDay === null) return false;
  return all.some((other) => {
    if (other === deadline || other.kind !== kind || other.lastDay === null) return false;
    if ((verified && !other.verified) || mayBeSpoilt(other)) return false;
    if (other.lastDay !== lastDay) return other.lastDay > lastDay;
    return (other.verified && !verified) || all.indexOf(other) < all.indexOf(deadline);
  });
}

/** The thing was activated or registered, so that the right may be refused: no ground to let another one pass. */
function mayBeSpoilt({ because }: Deadline): boolean {
  return because.steps.some(({ key, values }) => key === 'activation-may-end' && values.on !== '');
}
