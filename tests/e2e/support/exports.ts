import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';

/** A CSV as a spreadsheet reads it: the BOM must be there, and rows must be as long as the header. */
export const readTable = (bytes: Buffer): Record<string, string>[] => {
  if (!bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])))
    throw new Error('without a BOM, Excel takes Chinese for another encoding');
  return parse(bytes, { bom: true, columns: true, relax_column_count: false });
};

export type CalendarEvent = { uid: string; summary: string; start: string; allDay: boolean; alarms: number };

export const readCalendar = (text: string): CalendarEvent[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      start: event.startDate.toString().slice(0, 10),
      allDay: event.startDate.isDate,
      alarms: component.getAllSubcomponents('valarm').length,
    };
  });
