import type { PolicyData } from '@baoqi/policies/types';
import { addDays, type CivilDate } from '@baoqi/rules';
import type { Lang } from '../platform/locale.ts';
import { programmeOfSubject } from '../records/coupon-subject.ts';
import type { WantedEvent } from '../records/plan-calendar.ts';
import type { CalendarRow, TaskRow } from '../records/types.ts';
import type { ItemView } from '../view/item-view.ts';
import { indexOf } from '../view/policy-index.ts';
import { checkFirst, taskWords } from '../words/background.ts';
import { shortTitle } from '../words/short-title.ts';
import { couponAlarms } from './coupon-events.ts';
import { icsEscape } from './ics-lines.ts';

type Day = { key: string; kind: TaskRow['kind']; on: CivilDate; gain: string | null; verified: boolean };

/** All-day events with alarms at nine in the morning: a week before, the day before, and on the day. */
const ALARMS = ['-P6DT15H', '-PT15H', 'PT9H'];

/** A right to send it back asks for nothing, and lasts hardly longer than a week: one word, as in our own reminders. */
const ONE_ALARM = ['-PT15H'];

const alarmsOf = ({ uid, itemId }: CalendarRow): string[] => {
  if (programmeOfSubject(itemId) !== null) return couponAlarms(uid);
  return /:(return|exchange)(:\d+)?@baoqi$/.test(uid) ? ONE_ALARM : ALARMS;
};

/**
 * One event for each deadline that is still open and each warranty that will end. The UID is the item's and the
 * deadline's, so that an export imported again moves events rather than doubling them.
 */
export function eventsOf(view: ItemView, policies: PolicyData, lang: Lang, today: CivilDate): WantedEvent[] {
  const { item } = view.record;
  const brand = indexOf(policies).brands.get(item.brand ?? '') ?? null;
  return daysOf(view, lang, today).map((day) => {
    const check = day.verified ? null : checkFirst(day.kind)[lang];
    return {
      uid: `${item.id}.${day.key}@baoqi`,
      itemId: item.id,
      on: day.on,
      summary: `${taskWords(day.kind, brand, lang)} · ${shortTitle(item.title, 60)}`,
      description: [item.title, day.gain, check].filter((line) => line !== null).join('\n'),
    };
  });
}

/** How an event is called that nobody has to do any more: not every calendar shows its status. */
export const settledSummary = (summary: string, lang: Lang): string =>
  lang === 'zh' ? `（不用再办）${summary}` : `(settled) ${summary}`;

/**
 * An event as iCalendar has it. Without METHOD, DTSTAMP is when the event was last revised (RFC 5545, 3.8.7.2), so an
 * export in which nothing changed says nothing new.
 */
export function eventLines(row: CalendarRow): string[] {
  const stamp = stampOf(row.modifiedAt);
  return [
    'BEGIN:VEVENT',
    `UID:${icsEscape(row.uid)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${row.sequence}`,
    `STATUS:${row.status.toUpperCase()}`,
    `DTSTART;VALUE=DATE:${compact(row.on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(row.on, 1))}`,
    `SUMMARY:${icsEscape(row.summary)}`,
    `DESCRIPTION:${icsEscape(row.description)}`,
    'TRANSP:TRANSPARENT',
    ...(row.status === 'cancelled'
      ? []
      : alarmsOf(row).flatMap((trigger) => alarmLines(trigger, row.summary))),
    'END:VEVENT',
  ];
}

function alarmLines(trigger: string, summary: string): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${icsEscape(summary)}`,
    `TRIGGER:${trigger}`,
    'END:VALARM',
  ];
}

function daysOf(view: ItemView, lang: Lang, today: CivilDate): Day[] {
  const settled = new Set(view.settled.map((task) => task.deadline));
  const days: Day[] = view.due
    .filter(({ kind }) => kind !== 'warranty-ends')
    .map(({ key, kind, lastDay, gain, verified }) => ({
      key,
      kind,
      on: lastDay,
      gain: gain?.[lang] ?? null,
      verified,
    }));
  for (const { kind, deadline, lead, lastDay, tone } of view.plan) {
    if (kind !== 'warranty-ends' || lead !== 0 || lastDay < today || settled.has(deadline)) continue;
    days.push({ key: deadline, kind, on: lastDay, gain: null, verified: tone !== 'check' });
  }
  return days;
}

function compact(date: CivilDate): string {
  return date.replaceAll('-', '');
}

/** `2026-11-22T02:38:07.123Z` as iCalendar has it. */
function stampOf(iso: string): string {
  return iso.replace(/\.\d+/, '').replace(/[-:]/g, '');
}
