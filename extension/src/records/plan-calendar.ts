import type { CivilDate } from '@baoqi/rules';
import type { CalendarRow } from './types.ts';

/** An event as it should be now. */
export type WantedEvent = Pick<CalendarRow, 'uid' | 'itemId' | 'on' | 'summary' | 'description'>;

export type CalendarPlan = {
  /** Every event that was ever told, as it stands now. */
  rows: CalendarRow[];
  /** What this export says: all that is wanted, and the end of what no longer is. */
  told: CalendarRow[];
};

export type CalendarMoment = {
  today: CivilDate;
  now: string;
  /** Where an event's sequence begins that was never told. */
  first: (itemId: string) => number;
  /** How an event is called once nobody has to do it any more. */
  settled: (summary: string) => string;
};

/**
 * What a calendar has to be told so that it shows what is wanted, and nothing twice. The sequence rises with a change of
 * day, words or status, and only then. What was done, put aside or deleted before its day is cancelled: leaving it out
 * would leave it in the calendar, ringing. What went by stays there as it was. Pure.
 */
export function planCalendar(
  known: readonly CalendarRow[],
  wanted: readonly WantedEvent[],
  { today, now, first, settled }: CalendarMoment,
): CalendarPlan {
  const byUid = new Map(known.map((row) => [row.uid, row]));
  const open = wanted.map((event): CalendarRow => {
    const row = byUid.get(event.uid);
    if (!row) return { ...event, sequence: first(event.itemId), status: 'confirmed', modifiedAt: now };
    if (row.status === 'confirmed' && isSame(row, event)) return row;
    return { ...row, ...event, status: 'confirmed', sequence: row.sequence + 1, modifiedAt: now };
  });
  const uids = new Set(wanted.map(({ uid }) => uid));
  const others = known
    .filter(({ uid }) => !uids.has(uid))
    .map((row): CalendarRow => {
      if (row.status === 'cancelled' || row.on < today) return row;
      return {
        ...row,
        summary: settled(row.summary),
        status: 'cancelled',
        sequence: row.sequence + 1,
        modifiedAt: now,
      };
    });
  const cancelled = others.filter(({ status, on }) => status === 'cancelled' && on >= today);
  return { rows: [...open, ...others], told: [...open, ...cancelled] };
}

function isSame(row: CalendarRow, event: WantedEvent): boolean {
  return row.on === event.on && row.summary === event.summary && row.description === event.description;
}
