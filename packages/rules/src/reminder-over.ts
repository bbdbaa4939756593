import type { CivilDate } from './civil-date.ts';
import { addDays } from './date-arithmetic.ts';
import { doneOn } from './done-on.ts';
import { OVER } from './reminder-leads.ts';
import type { Deadline, ItemFacts, Known, Reminder } from './types.ts';

/** How long it is still news that a window has closed. */
const DAYS_OF_NEWS = 14;

/**
 * One last word for each deadline that passes undone: "it is over, here is what is left", due from the day after the
 * last day for two weeks, and then never. Nothing of what was over before we knew of the item (`knownSince`): nobody
 * wants to hear of a window that closed years ago; and nothing of a right to send back that nobody used. Apart from `planReminders`, since it asks for nothing.
 *
 * Example: register by 2026-12-22, undone: due from 2026-12-23 to 2027-01-05.
 */
export function planOver(
  itemId: string,
  evaluation: Known,
  facts: ItemFacts,
  knownSince: CivilDate,
): Reminder[] {
  return evaluation.deadlines.flatMap((deadline) => {
    const { key, kind, lastDay, state } = deadline;
    if (lastDay === null || knownSince > lastDay || state === 'done') return [];
    // Whoever did not send it back has kept it: nothing is lost that one would want to hear of.
    if (kind === 'return' || kind === 'exchange') return [];
    if (doneOn(facts, kind) !== null || wasLostBefore(deadline, evaluation)) return [];
    return [
      {
        key: `${itemId}|${key}|${OVER}`,
        deadline: key,
        kind,
        lead: OVER,
        on: addDays(lastDay, 1),
        lastDay,
        finalDay: addDays(lastDay, DAYS_OF_NEWS),
        tone: 'over',
      },
    ];
  });
}

/** A late invoice had lost it already, so nothing of it was reminded of. */
function wasLostBefore(deadline: Deadline, { coverage }: Known): boolean {
  const waiting = coverage.filter((entry) => entry.conditionalOn === deadline.key);
  return (
    waiting.length > 0 &&
    waiting.every(({ because }) => because.steps.some((step) => step.key === 'invoice-too-late'))
  );
}
