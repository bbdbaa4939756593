import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayAt, today } from './clock.ts';

/** Worked out from each zone's published offset, then held to Temporal below. */
const table: [zone: string, instant: string, day: string, why: string][] = [
  ['Asia/Shanghai', '2026-11-21T15:59:59.999Z', '2026-11-21', 'the last millisecond before midnight, +8'],
  ['Asia/Shanghai', '2026-11-21T16:00:00Z', '2026-11-22', 'midnight; UTC says 21 until eight in the morning'],
  ['Asia/Shanghai', '2024-02-28T16:00:00Z', '2024-02-29', 'into a leap day'],
  ['Asia/Shanghai', '2025-12-31T16:00:00Z', '2026-01-01', 'into a year'],
  [
    'Asia/Shanghai',
    '2018-04-30T16:30:00Z',
    '2018-05-01',
    'half past midnight: a Lenovo coupon redeemed then is of this day, though UTC is a day behind (X03)',
  ],
  ['Asia/Urumqi', '2026-11-21T17:59:59Z', '2026-11-21', 'two hours behind Beijing, +6'],
  ['Asia/Urumqi', '2026-11-21T18:00:00Z', '2026-11-22', 'midnight at +6'],
  ['Asia/Kathmandu', '2026-11-21T18:14:59Z', '2026-11-21', 'quarters of an hour, +5:45'],
  ['Asia/Kathmandu', '2026-11-21T18:15:00Z', '2026-11-22', 'midnight at +5:45'],
  [
    'America/Los_Angeles',
    '2026-03-08T07:59:59Z',
    '2026-03-07',
    'the eve of the night that loses an hour, −8',
  ],
  ['America/Los_Angeles', '2026-03-08T08:00:00Z', '2026-03-08', 'its midnight, still −8'],
  ['America/Los_Angeles', '2026-03-09T06:59:59Z', '2026-03-08', 'the day of 23 hours ends at −7'],
  ['America/Los_Angeles', '2026-03-09T07:00:00Z', '2026-03-09', 'and the next begins'],
  ['America/Los_Angeles', '2026-11-02T07:59:59Z', '2026-11-01', 'the day of 25 hours ends at −8'],
  ['America/Los_Angeles', '2026-11-02T08:00:00Z', '2026-11-02', 'and the next begins'],
  [
    'America/Sao_Paulo',
    '2018-11-04T02:59:59Z',
    '2018-11-03',
    'midnight of 4 November 2018 did not happen, −3',
  ],
  ['America/Sao_Paulo', '2018-11-04T03:00:00Z', '2018-11-04', 'the day began at one in the morning, −2'],
  ['America/Sao_Paulo', '2018-02-18T01:59:59Z', '2018-02-17', '23:59:59 for the first time, −2'],
  ['America/Sao_Paulo', '2018-02-18T02:00:00Z', '2018-02-17', 'back to 23:00: still the same day, −3'],
  ['America/Sao_Paulo', '2018-02-18T03:00:00Z', '2018-02-18', 'midnight at −3'],
  ['Africa/Cairo', '2023-04-27T21:59:59Z', '2023-04-27', 'Friday’s midnight was skipped, +2'],
  ['Africa/Cairo', '2023-04-27T22:00:00Z', '2023-04-28', 'the day began at one, +3'],
  ['Europe/London', '2026-10-25T23:59:59Z', '2026-10-25', 'the day of 25 hours ends on UTC'],
  ['Europe/London', '2026-10-24T23:00:00Z', '2026-10-25', 'it began in summer time, +1'],
  ['Australia/Lord_Howe', '2026-04-04T12:59:59Z', '2026-04-04', 'summer time is half an hour, +11'],
  ['Australia/Lord_Howe', '2026-04-05T13:29:59Z', '2026-04-05', 'the day of 24.5 hours ends at +10:30'],
  ['Australia/Lord_Howe', '2026-04-05T13:30:00Z', '2026-04-06', 'and the next begins'],
  ['America/St_Johns', '2026-01-01T03:29:59Z', '2025-12-31', 'half hours west, −3:30'],
  ['America/St_Johns', '2026-01-01T03:30:00Z', '2026-01-01', 'the new year at −3:30'],
  ['Pacific/Apia', '2011-12-29T09:59:59Z', '2011-12-28', 'Samoa before the jump: −10 in summer'],
  ['Pacific/Apia', '2011-12-29T10:00:00Z', '2011-12-29', 'the last day east of the line'],
  ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29', 'its last second'],
  ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31', '30 December 2011 did not happen: +14'],
  ['Pacific/Apia', '2011-12-31T10:00:00Z', '2012-01-01', 'the new year at +14'],
  ['Pacific/Kiritimati', '2026-11-21T10:00:00Z', '2026-11-22', 'the first zone into a day, +14'],
  ['Pacific/Pago_Pago', '2026-11-22T10:59:59Z', '2026-11-21', 'the last zone out of it, −11'],
];

const zones = [...new Set(table.map(([zone]) => zone))];

describe('the day of an instant', () => {
  it.each(table)('%s %s is %s: %s', (zone, text, day) => {
    const instant = new Date(text);
    expect(dayAt(instant, zone)).toBe(day);
    expect(byTemporal(instant, zone)).toBe(day);
  });

  it('has a row in ten zones and more', () => {
    expect(zones.length).toBeGreaterThanOrEqual(10);
  });

  it.each(zones)('in %s begins where Temporal says, on every day of four years', (zone) => {
    let wrong = '';
    for (const year of [2011, 2018, 2023, 2026]) {
      let day = Temporal.PlainDate.from({ year, month: 1, day: 1 });
      for (; day.year === year; day = day.add({ days: 1 })) {
        const begins = day.toZonedDateTime(zone).epochMilliseconds;
        for (const at of [new Date(begins - 1), new Date(begins)])
          if (dayAt(at, zone) !== byTemporal(at, zone)) wrong ||= `${at.toISOString()} in ${zone}`;
      }
    }
    expect(wrong).toBe('');
  });

  it('is that of Shanghai in a zone that nobody knows', () => {
    expect(dayAt(new Date('2026-11-21T16:00:00Z'), 'Mars/Olympus')).toBe('2026-11-22');
  });

  it('does not pretend to know a day outside the calendar', () => {
    expect(() => dayAt(new Date('2201-06-01T00:00:00Z'), 'Asia/Shanghai')).toThrow('2201-06-01');
  });
});

describe('today', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is the day of this instant in the zone that is asked for', () => {
    vi.useFakeTimers({ now: new Date('2011-12-30T10:00:00Z') });
    expect(today('Pacific/Apia')).toBe('2011-12-31');
    expect(today('Pacific/Pago_Pago')).toBe('2011-12-29');
  });
});

function byTemporal(instant: Date, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}
