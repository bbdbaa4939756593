import { type CivilDate, earlier, later, type Reminder } from '@baoqi/rules';
import type { TaskRow } from '../records/types.ts';

/** What of an item's view counts here. */
export type Planned = { plan: readonly Reminder[]; tasks: readonly TaskRow[] };

/** The next day after today on which anything is reminded of; null where nothing is planned. */
export function nextReminder(items: readonly Planned[], today: CivilDate): CivilDate | null {
  let next: CivilDate | null = null;
  for (const { plan, tasks } of items) {
    for (const reminder of plan) {
      const task = tasks.find(({ deadline }) => deadline === reminder.deadline) ?? null;
      if (task !== null && task.state !== 'snoozed') continue;
      // Put off until a day: nothing is said before it, and the last day is not put off.
      const day = later(reminder.on, earlier(task?.until ?? reminder.on, reminder.lastDay));
      if (day > today && (next === null || day < next)) next = day;
    }
  }
  return next;
}
