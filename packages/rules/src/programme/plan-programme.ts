import { addDays } from '../date-arithmetic.ts';
import { DEFAULT_LEADS, OVER } from '../reminder-leads.ts';
import type { Reminder } from '../types.ts';
import type { ComingDay } from './reminders.ts';

/** How long it is news that a wait is over, or that something has lapsed: as with every other deadline. */
const DAYS_OF_NEWS = 14;

/** Every reminder of a programme there will be, were nothing done, and one last word for what lapses unspent. */
export type ProgrammeReminders = { plan: Reminder[]; afterwards: Reminder[] };

/**
 * Reminders of a programme's days, in the shape of all others: `remindersDue` says what is due, by crossing. `subject`
 * stands where an item's id stands in other keys. What lapses is told `leads` days before, and once more when it is
 * over. That a wait is over is told on its first day or as soon as the machine is awake, for two weeks; their end
 * is the reminder's last day, since nothing is lost then. A programme that is not verified asks to check.
 *
 * Example: 60 days that lapse on 2027-03-11: told on 2027-02-09, 2027-03-04 and that day, the last word on 2027-03-12.
 */
export function planProgramme(
  subject: string,
  days: readonly ComingDay[],
  verified: boolean,
  leads: readonly number[] = DEFAULT_LEADS.coupon,
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
      return leads.map((lead) => ({
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
