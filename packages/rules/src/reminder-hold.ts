import type { CivilDate } from './civil-date.ts';
import type { DueReminder } from './reminders-due.ts';

/** A day and the minute of it (0 to 1439), by the clock on the user's wall. */
export type LocalMoment = { day: CivilDate; minute: number };

/** From when to when nothing rings, in minutes of the day; `from` after `to` runs over midnight. */
export type QuietHours = { from: number; to: number };

export const DEFAULT_QUIET: QuietHours = { from: 22 * 60, to: 8 * 60 };

/** Whether it is quiet: `from` belongs to it, `to` does not. Equal ends are no quiet hours. */
export function isQuiet(minute: number, { from, to }: QuietHours): boolean {
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

/**
 * Whether a reminder waits for the morning: in quiet hours, on the very day on which it came due, unless that is the last
 * day. It waits no longer than that day: whoever switches the machine on at night only is told on the next night.
 *
 * Example: due since today, 23:30, quiet from 22:00 to 8:00, four days left: waits. Due since yesterday: does not.
 */
export function isHeld(
  { since, reminder }: DueReminder,
  now: LocalMoment,
  quiet: QuietHours | null,
): boolean {
  if (quiet === null || !isQuiet(now.minute, quiet)) return false;
  if (now.day === reminder.lastDay || now.day === reminder.finalDay) return false;
  return since === now.day;
}
