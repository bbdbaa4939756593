import { addDays } from '../date-arithmetic.ts';
import { OVER } from '../reminder-leads.ts';
import type { Reminder } from '../types.ts';
import type { ComingDay } from './reminders.ts';

/** Days before a grant lapses on which one is told: far enough to wait out a binding, and once more at the end. */
export const LAPSE_LEADS: readonly number[] = [30, 7];

/** How long it is news that a wait is over, or that something has lapsed: as with every other deadline. */
const DAYS_OF_NEWS = 14;

/** Every reminder of a programme there will be, were nothing done, and one last word for what lapses unspent. */
export type ProgrammeReminders = { plan: Reminder[]; afterwards: Reminder[] };

/**
 * Reminders of a programme's days, in the shape of all others: `remindersDue` says what is due, by crossing. `subject`
 * stands where an item's id stands in other keys. What lapses is told `LAPSE_LEADS` days before, and once more when it is
 * over. That a wait is over is told on its first day or as soon as the machine is awake, for two weeks; their end
 * is the reminder's last day, since nothing is lost then. A programme that is not verified asks to check.
 *
 * Example: 60 days that lapse on 2027-03-11: told on 2027-02-09 and 2027-03-04, the last word on 2027-03-12.
 */
export function planProgramme(
  subject: string,
  days: readonly ComingDay[],
  verified: boolean,
): ProgrammeReminders {
  const tone = verified ? 'urge' : 'check';
  const of = (key: string, lead: number) => ({
    key: `${subject}|${key}|${lead}`,
    deadline: key,
    kind: 'coupon' as const,
    lead,
  });
  const plan = days.flatMap(({ key, kind, on }): Reminder[] => {
    if (kind === 'lapses')
      return LAPSE_LEADS.map((lead) => ({
        ...of(key, lead),
        on: addDays(on, -lead),
        lastDay: on,
        finalDay: on,
        tone,
      }));
    const end = addDays(on, DAYS_OF_NEWS - 1);
    return [{ ...of(key, 0), on, lastDay: end, finalDay: end, tone }];
  });
  const afterwards = days
    .filter(({ kind }) => kind === 'lapses')
    .map(
      ({ key, on }): Reminder => ({
        ...of(key, OVER),
        on: addDays(on, 1),
        lastDay: on,
        finalDay: addDays(on, DAYS_OF_NEWS),
        tone: 'over',
      }),
    );
  return { plan, afterwards };
}
