import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planCalendar, type WantedEvent } from './plan-calendar.ts';
import { day } from './test-database.ts';
import type { CalendarRow } from './types.ts';

const event = (changes: Partial<WantedEvent> = {}): WantedEvent => ({
  uid: 'i.p:register@baoqi',
  itemId: 'i',
  on: day('2026-12-21'),
  summary: '注册',
  description: '尼康 Z6III',
  ...changes,
});
const moment = (today = '2026-11-22', now = `${today}T02:00:00.000Z`) => ({
  today: day(today),
  now,
  first: () => 4,
  settled: (summary: string) => `（不用再办）${summary}`,
});

test('told first, then told the same again: the same row, to the letter', () => {
  const first = planCalendar([], [event()], moment());
  expect(first.told).toEqual([
    { ...event(), sequence: 4, status: 'confirmed', modifiedAt: '2026-11-22T02:00:00.000Z' },
  ]);
  const again = planCalendar(first.rows, [event()], moment('2026-11-30'));
  expect(again).toEqual(first);
});

test.each([
  ['day', { on: day('2026-12-22') }],
  ['words', { summary: '在尼康官方注册' }],
  ['description', { description: '尼康 Z6III\n多一年' }],
])('another %s: one more, and stamped now', (_, changes) => {
  const { rows } = planCalendar([], [event()], moment());
  const { told } = planCalendar(rows, [event(changes)], moment('2026-11-23'));
  expect(told).toMatchObject([{ ...changes, sequence: 5, modifiedAt: '2026-11-23T02:00:00.000Z' }]);
});

test('no longer wanted before its day: cancelled once, told until its day, then left alone', () => {
  const { rows } = planCalendar([], [event()], moment());
  const gone = planCalendar(rows, [], moment('2026-12-01'));
  expect(gone.told).toMatchObject([{ status: 'cancelled', sequence: 5, summary: '（不用再办）注册' }]);
  expect(planCalendar(gone.rows, [], moment('2026-12-21'))).toEqual(gone);
  expect(planCalendar(gone.rows, [], moment('2026-12-22')).told).toEqual([]);
});

test('wanted again: confirmed under the same name, and newer', () => {
  const { rows } = planCalendar([], [event()], moment());
  const gone = planCalendar(rows, [], moment());
  const { told } = planCalendar(gone.rows, [event()], moment());
  expect(told).toMatchObject([{ status: 'confirmed', sequence: 6, summary: '注册' }]);
});

test('a day that went by undone stays in the calendar as it was, and is not told again', () => {
  const { rows } = planCalendar([], [event()], moment());
  const later = planCalendar(rows, [], moment('2026-12-22'));
  expect(later.told).toEqual([]);
  expect(later.rows).toEqual(rows);
});

test('whatever happens: one row a UID, and its sequence rises exactly when what is told of it changes', () => {
  const wanted = fc.uniqueArray(
    fc.record({
      uid: fc.constantFrom('a', 'b', 'c'),
      itemId: fc.constant('i'),
      on: fc.constantFrom(day('2026-11-20'), day('2026-11-25'), day('2026-12-21')),
      summary: fc.constantFrom('注册', '开票'),
      description: fc.constantFrom('x', 'y'),
    }),
    { selector: ({ uid }) => uid },
  );
  const days = ['2026-11-22', '2026-11-24', '2026-11-26', '2026-12-30'];
  fc.assert(
    fc.property(fc.array(fc.tuple(wanted, fc.constantFrom(...days)), { maxLength: 8 }), (exports) => {
      let known: CalendarRow[] = [];
      for (const [index, [events, today]] of exports.entries()) {
        const before = new Map(known.map((row) => [row.uid, row]));
        const plan = planCalendar(known, events, moment(today, `export ${index}`));
        expect(new Set(plan.rows.map(({ uid }) => uid)).size).toBe(plan.rows.length);
        for (const row of plan.rows) {
          const old = before.get(row.uid);
          if (!old) continue;
          const content = ({ on, summary, description, status }: CalendarRow) =>
            [on, summary, description, status].join('|');
          const changed = content(old) !== content(row);
          expect(row.sequence).toBe(old.sequence + (changed ? 1 : 0));
          expect(row.modifiedAt).toBe(changed ? `export ${index}` : old.modifiedAt);
        }
        // Nothing that was told is forgotten, and all that is wanted is told.
        expect(plan.rows.map(({ uid }) => uid)).toEqual(expect.arrayContaining([...before.keys()]));
        expect(plan.told).toEqual(expect.arrayContaining(events.map((one) => expect.objectContaining(one))));
        known = plan.rows;
      }
    }),
  );
});
