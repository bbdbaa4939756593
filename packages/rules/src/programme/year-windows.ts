import type { ProgrammeCap } from '@baoqi/policies/types';
import { type CivilDate, civilDate, partsOf } from '../civil-date.ts';
import { addDays, addYears } from '../date-arithmetic.ts';

/** The day one year later. 29 February has none in most years: the 28th (`clamp`) or 1 March (`roll`). */
export function anniversary(day: CivilDate, leapDay: ProgrammeCap['leapDay']): CivilDate {
  const next = addYears(day, 1);
  return leapDay === 'roll' && partsOf(next).day !== partsOf(day).day ? addDays(next, 1) : next;
}

/**
 * Whether an operation on `day` still counts on `on`, for a cap. Both ways round: an operation entered later for an
 * earlier day counts too.
 * `year-from-each`: 2017-04-30 counts through 2018-04-30 (seed 004, note 5: "直到2018年5月1日才能兑换第2次").
 */
export function counts(
  cap: Pick<ProgrammeCap, 'within' | 'leapDay'>,
  day: CivilDate,
  on: CivilDate,
): boolean {
  if (cap.within === 'calendar-year') return partsOf(day).year === partsOf(on).year;
  return on <= anniversary(day, cap.leapDay) && day <= anniversary(on, cap.leapDay);
}

/** The first day after `day` on which an operation of that day no longer counts. */
export function countsUntil(cap: Pick<ProgrammeCap, 'within' | 'leapDay'>, day: CivilDate): CivilDate {
  if (cap.within === 'calendar-year') return civilDate(partsOf(day).year + 1, 1, 1);
  return addDays(anniversary(day, cap.leapDay), 1);
}
