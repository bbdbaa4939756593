import type { PolicyData } from '@baoqi/policies/types';
import { addDays, type CivilDate } from '@baoqi/rules';
import type { Lang } from '../platform/locale.ts';
import type { TaskRow } from '../records/types.ts';
import type { ItemView } from '../view/item-view.ts';
import { indexOf } from '../view/policy-index.ts';
import { CHECK_WITH_BRAND, taskWords } from '../words/background.ts';
import { shortTitle } from '../words/short-title.ts';
import { icsEscape } from './ics-lines.ts';

type Day = { key: string; kind: TaskRow['kind']; on: CivilDate; gain: string | null; verified: boolean };

/** All-day events with alarms at nine in the morning: a week before, the day before, and on the day. */
const ALARMS = ['-P6DT15H', '-PT15H', 'PT9H'];

/**
 * One event for each deadline that is still open and each warranty that will end. The UID is the item's and the
 * deadline's, so that an export imported again moves events rather than doubling them; `sequence` grows with every change.
 */
export function eventLines(
  view: ItemView,
  policies: PolicyData,
  sequence: number,
  stamp: string,
  lang: Lang,
  today: CivilDate,
): string[] {
  const { item } = view.record;
  const brand = indexOf(policies).brands.get(item.brand ?? '') ?? null;
  return daysOf(view, lang, today).flatMap((day) => {
    const summary = `${taskWords(day.kind, brand, lang)} · ${shortTitle(item.title, 60)}`;
    const check = day.verified ? null : CHECK_WITH_BRAND[lang];
    const description = [item.title, day.gain, check].filter((line) => line !== null).join('\n');
    return [
      'BEGIN:VEVENT',
      `UID:${icsEscape(`${item.id}.${day.key}`)}@baoqi`,
      `DTSTAMP:${stamp}`,
      `SEQUENCE:${sequence}`,
      `DTSTART;VALUE=DATE:${compact(day.on)}`,
      `DTEND;VALUE=DATE:${compact(addDays(day.on, 1))}`,
      `SUMMARY:${icsEscape(summary)}`,
      `DESCRIPTION:${icsEscape(description)}`,
      'TRANSP:TRANSPARENT',
      ...ALARMS.flatMap((trigger) => [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `DESCRIPTION:${icsEscape(summary)}`,
        `TRIGGER:${trigger}`,
        'END:VALARM',
      ]),
      'END:VEVENT',
    ];
  });
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
