import { addDays, type CivilDate, civilDate, earlier, remindersDue, type Shown } from '@baoqi/rules';
import type { ItemView } from '../view/item-view.ts';

/** Far enough for "nothing will ever be asked of it": the last day of the calendar that the rules know. */
export const NEVER: CivilDate = civilDate(2200, 12, 31);

const NONE: Shown = { has: () => false };

/**
 * Until when an item stays as it is: today where something is due, else the first day on which a reminder may come due or
 * the evaluation may change (a window opens or closes, a term begins or ends, a repair comes back). Before that day it
 * need not be looked at; a test holds this to looking at everything every day.
 */
export function wakeOn(view: ItemView, today: CivilDate): CivilDate {
  const { plan, afterwards, record, evaluation, facts, due } = view;
  if (due.some(({ state }) => state === 'urge' || state === 'last-day')) return today;
  if (remindersDue([...plan, ...afterwards], record.tasks, NONE, today).length > 0) return today;
  const days: (CivilDate | null)[] = [
    ...[...plan, ...afterwards].flatMap(({ on, lastDay, finalDay }) => [on, lastDay, finalDay]),
    ...record.tasks.map(({ until }) => until),
    ...evaluation.deadlines.flatMap(({ firstDay, safeDay, lastDay }) => [firstDay, safeDay, lastDay]),
    ...evaluation.coverage.flatMap(({ from, until }) => [from, until]),
    ...(facts.repairs ?? []).flatMap(({ from, until }) => [from, until ?? today]),
  ];
  let next: CivilDate = NEVER;
  for (const day of days) {
    if (day === null) continue;
    // What is true on a day may change with it, or with the day after it.
    if (day > today) next = earlier(next, day);
    else if (day === today) next = earlier(next, addDays(today, 1));
  }
  return next;
}
