import { type CivilDate, earlier } from './civil-date.ts';
import type { Reminder } from './types.ts';

/** What the user did about a deadline. Absent: nothing yet. */
export type ReminderTask = {
  deadline: string;
  state: 'done' | 'snoozed' | 'dismissed';
  /** `snoozed`: not again before this day. */
  until: CivilDate | null;
};

/** Keys of what was shown; a set of them will do. */
export type Shown = { has(key: string): boolean };

export type DueReminder = {
  reminder: Reminder;
  /** Under which the delivery is stored: the reminder's own key, or that with the day on which a snooze ended. */
  key: string;
  /** It was shown before: it stays on the due list, and no notification is sent again. */
  shown: boolean;
  /** The day on which it came due: the reminder's own, or that on which a snooze ended. */
  since: CivilDate;
};

/**
 * What is due today: for each deadline the newest lead whose day has come, at most one. It is judged by crossing, not
 * by range, so a machine that slept for days gets the latest lead, once, and not the ones it slept through. A reminder
 * stays due until the user acts; `shown` (keys of stored deliveries) only stops a second notification. Nothing is due
 * after *done* or *not for me*, before the end of a snooze, or after the deadline's last day. The day a snooze ends
 * counts as a crossing of its own, with its own key; no snooze outlasts the day that is reminded of, so that one made
 * under a clock that was years ahead does not silence a deadline.
 *
 * Example: leads on 12-07 and 12-14, today 12-16, nothing shown: only that of 12-14 is due.
 */
export function remindersDue(
  reminders: readonly Reminder[],
  tasks: readonly ReminderTask[],
  shown: Shown,
  today: CivilDate,
): DueReminder[] {
  const newest = new Map<string, Reminder>();
  for (const reminder of reminders) {
    if (reminder.on > today || today > reminder.finalDay) continue;
    const known = newest.get(reminder.deadline);
    if (known === undefined || reminder.on > known.on) newest.set(reminder.deadline, reminder);
  }
  if (newest.size === 0) return [];
  const taskOf = new Map(tasks.map((task) => [task.deadline, task]));
  return [...newest.values()].flatMap((reminder) => {
    const task = taskOf.get(reminder.deadline);
    if (task === undefined) return [due(reminder, reminder.key, shown, reminder.on)];
    if (task.state !== 'snoozed') return [];
    if (task.until === null) return [];
    const until = earlier(task.until, reminder.lastDay);
    if (today < until) return [];
    if (reminder.on >= until) return [due(reminder, reminder.key, shown, reminder.on)];
    return [due(reminder, `${reminder.key}|${until}`, shown, until)];
  });
}

function due(reminder: Reminder, key: string, shown: Shown, since: CivilDate): DueReminder {
  return { reminder, key, shown: shown.has(key), since };
}
