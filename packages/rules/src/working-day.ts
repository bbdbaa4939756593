import type { Holidays } from '@baoqi/policies/types';
import type { CivilDate } from './civil-date.ts';
import { addDays, weekday } from './date-arithmetic.ts';
import { Remembered } from './remembered.ts';

export type Moved = {
  /** The last day of the law's period after the move. */
  date: CivilDate;
  moved: boolean;
  /** Why it moved: a day off of the State Council's notice, or a weekend outside one. */
  because: 'holiday' | 'weekend' | null;
  /** False where the table does not know the days in question; then nothing moved that might have. */
  known: boolean;
};

/**
 * The last day of a period of the law (民法典 第二百零三条第一款): where it is a rest day (法定休假日) the period ends on the
 * day after the rest ends.
 *
 * Saturdays and Sundays count as rest days unless a notice makes them working days: they are the weekly rest days of
 * 国务院令第 174 号 (1995) art. 7, and 民法通则 art. 154, from which 203 comes, spoke of "星期日或者其他法定休假日". Some
 * read 203 as holidays only; so the caller keeps the unmoved day as the safe day.
 *
 * Past the table nothing moves and `known` is false: the day given is then a bound, the real one may be later. The last
 * days of December belong to the notice of the next year (2018-12-31 was a rest day by the notice for 2019), so from
 * 26 December of the last known year on the table does not know either.
 *
 * Example: 2026-10-01 (国庆节, off to the 7th) gives `{date: '2026-10-08', moved: true, because: 'holiday', known: true}`.
 */
export function moveToWorkingDay(date: CivilDate, holidays: Holidays | undefined): Moved {
  if (holidays === undefined) return { date, moved: false, because: null, known: false };
  return known.of(holidays, date, () => afterRest(date, holidays));
}

/** Days, not things: as many as the calendar has, and most last days are asked for again. */
const known = new Remembered<Holidays, Moved>();

function afterRest(date: CivilDate, holidays: Holidays): Moved {
  let day = date;
  let because: Moved['because'] = null;
  // It ends: past the table every day is unknown.
  for (;;) {
    const rest = restOf(day, holidays);
    if (rest === 'unknown') return { date, moved: false, because: null, known: false };
    if (rest === null) return { date: day, moved: day !== date, because, known: true };
    if (because !== 'holiday') because = rest;
    day = addDays(day, 1);
  }
}

function restOf(day: CivilDate, holidays: Holidays): 'holiday' | 'weekend' | 'unknown' | null {
  const year = day.slice(0, 4);
  const table = holidays.years[year];
  if (!table) return 'unknown';
  if (Number(year) >= holidays.lastKnownYear && day.slice(5) >= '12-26') return 'unknown';
  if (table.off.includes(day)) return 'holiday';
  return weekday(day) >= 6 && !table.working.includes(day) ? 'weekend' : null;
}
