import type { CivilDate, LeadChoice } from '@baoqi/rules';
import { today } from '../platform/clock.ts';
import { langOf } from '../platform/locale.ts';
import { loadPolicies } from '../platform/policies.ts';
import { loadProgrammes } from '../platform/programmes.ts';
import { tellCalendar } from '../records/calendar.ts';
import { couponsWritten } from '../records/coupons-written.ts';
import { listItems } from '../records/items.ts';
import { readSettings } from '../records/settings.ts';
import { type CouponReminders, viewCouponReminders } from '../view/coupon-reminders.ts';
import { viewItem } from '../view/item-view.ts';
import { wantedBy } from '../view/policy-files.ts';
import { couponEventsOf } from './coupon-events.ts';
import { eventLines, eventsOf, settledSummary } from './ics-events.ts';
import { icsText } from './ics-lines.ts';

/** Every open deadline, and every day of coupons, as a calendar, for reminders that work without us. */
export async function exportIcs(): Promise<Blob> {
  const [settings, records] = await Promise.all([readSettings(), listItems()]);
  const policies = await loadPolicies(wantedBy(records));
  const now = today(settings.timeZone);
  const lang = langOf(settings.language);
  const wanted = [
    ...records.flatMap((record) =>
      eventsOf(viewItem(record, policies, now, settings.reminders.leads), policies, lang, now),
    ),
    ...(await couponReminders(now, settings.reminders.leads)).flatMap((view) =>
      couponEventsOf(view, lang, now),
    ),
  ];
  const told = await tellCalendar(wanted, now, (summary) => settledSummary(summary, lang));
  const text = icsText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Baoqi//Deadlines//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${lang === 'zh' ? '保期' : 'Baoqi'}`,
    ...told.flatMap(eventLines),
    'END:VCALENDAR',
  ]);
  return new Blob([text], { type: 'text/calendar;charset=utf-8' });
}

async function couponReminders(now: CivilDate, leads: LeadChoice): Promise<CouponReminders[]> {
  const written = await couponsWritten();
  if (written === null) return [];
  return viewCouponReminders(await loadProgrammes(written.programmes), written, now, leads);
}
