import { nowIso, today } from '../platform/clock.ts';
import { langOf } from '../platform/locale.ts';
import { loadPolicies } from '../platform/policies.ts';
import { dump } from '../records/dump.ts';
import { listItems } from '../records/items.ts';
import { viewItem } from '../view/item-view.ts';
import { eventLines } from './ics-events.ts';
import { icsText } from './ics-lines.ts';

/** Every open deadline as a calendar, for reminders that work without us. */
export async function exportIcs(): Promise<Blob> {
  const [{ journal, settings }, records, policies] = await Promise.all([dump(), listItems(), loadPolicies()]);
  const now = today(settings.timeZone);
  const lang = langOf(settings.language);
  // Each change of an item is one line of the journal, so their number only ever grows.
  const changes = Map.groupBy(journal, (entry) => entry.subject);
  const events = records.flatMap((record) =>
    eventLines(
      viewItem(record, policies, now),
      policies,
      changes.get(record.item.id)?.length ?? 0,
      stampOf(nowIso()),
      lang,
      now,
    ),
  );
  const text = icsText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Baoqi//Deadlines//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${lang === 'zh' ? '保期' : 'Baoqi'}`,
    ...events,
    'END:VCALENDAR',
  ]);
  return new Blob([text], { type: 'text/calendar;charset=utf-8' });
}

/** `2026-11-22T02:38:07.123Z` as iCalendar has it. */
function stampOf(iso: string): string {
  return iso.replace(/\.\d+/, '').replace(/[-:]/g, '');
}
