import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../testing/make.ts';
import { addDays } from './date-arithmetic.ts';
import { type ReminderTask, remindersDue } from './reminders-due.ts';
import type { Reminder } from './types.ts';

const lastDay = day('2026-12-21');
const finalDay = day('2026-12-22');

const reminder = (lead: number, deadline = 'p:register'): Reminder => ({
  key: `i|${deadline}|${lead}`,
  deadline,
  kind: 'register',
  lead,
  on: addDays(lastDay, -lead),
  lastDay,
  finalDay,
  tone: 'urge',
});

const plan = [14, 7, 3, 1, 0].map((lead) => reminder(lead));
const none: ReadonlySet<string> = new Set();

const dueOn = (today: string, tasks: ReminderTask[] = [], shown = none, of = plan) =>
  remindersDue(of, tasks, shown, day(today)).map((due) => [due.key, due.shown]);

describe('remindersDue', () => {
  it('has nothing before the first lead', () => {
    expect(dueOn('2026-12-06')).toEqual([]);
  });

  it('has a lead from its day on', () => {
    expect(dueOn('2026-12-07')).toEqual([['i|p:register|14', false]]);
  });

  it('after days of sleep has the newest lead, once, and not those slept through', () => {
    expect(dueOn('2026-12-19')).toEqual([['i|p:register|3', false]]);
  });

  it('keeps what was shown on the list, without showing it again', () => {
    expect(dueOn('2026-12-16', [], new Set(['i|p:register|7']))).toEqual([['i|p:register|7', true]]);
  });

  it('does not go back to an older lead that was never shown', () => {
    expect(dueOn('2026-12-16', [], new Set(['i|p:register|7'])).filter(([, shown]) => !shown)).toEqual([]);
  });

  it('stays until the last day of the deadline, beyond the safe day, and no longer', () => {
    expect(dueOn('2026-12-22')).toEqual([['i|p:register|0', false]]);
    expect(dueOn('2026-12-23')).toEqual([]);
  });

  it.each(['done', 'dismissed'] as const)('has nothing more once it is %s', (state) => {
    expect(dueOn('2026-12-19', [{ deadline: 'p:register', state, until: null }])).toEqual([]);
  });

  it('leaves other deadlines alone', () => {
    const both = [...plan, reminder(7, 'p:get-invoice')];
    expect(dueOn('2026-12-19', [{ deadline: 'p:register', state: 'done', until: null }], none, both)).toEqual(
      [['i|p:get-invoice|7', false]],
    );
  });

  it('is silent while snoozed, and speaks again on the day the snooze ends, once', () => {
    const tasks: ReminderTask[] = [{ deadline: 'p:register', state: 'snoozed', until: day('2026-12-16') }];
    const shown = new Set(['i|p:register|7']);
    expect(dueOn('2026-12-15', tasks, shown)).toEqual([]);
    expect(dueOn('2026-12-16', tasks, shown)).toEqual([['i|p:register|7|2026-12-16', false]]);
    expect(dueOn('2026-12-17', tasks, new Set([...shown, 'i|p:register|7|2026-12-16']))).toEqual([
      ['i|p:register|7|2026-12-16', true],
    ]);
  });

  it('lets no snooze outlast the last day, though it be of a clock that was twenty years ahead', () => {
    const tasks: ReminderTask[] = [{ deadline: 'p:register', state: 'snoozed', until: day('2046-12-16') }];
    expect(dueOn('2026-12-20', tasks)).toEqual([]);
    expect(dueOn('2026-12-21', tasks)).toEqual([['i|p:register|0', false]]);
  });

  it('after a snooze goes on with the next lead under its own key', () => {
    const tasks: ReminderTask[] = [{ deadline: 'p:register', state: 'snoozed', until: day('2026-12-16') }];
    expect(dueOn('2026-12-18', tasks)).toEqual([['i|p:register|3', false]]);
  });
});

describe('remindersDue, over a simulated life', () => {
  /** Days on which the machine was on, from the first day of the plan to after its end. */
  const anyDaysOn = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 41 });

  it('shows each lead at most once, never two on a day, and misses none that had a day', () => {
    fc.assert(
      fc.property(anyDaysOn, (offsets) => {
        const shown = new Set<string>();
        const on = [...offsets].sort((a, b) => a - b).map((offset) => addDays(day('2026-11-25'), offset));
        for (const today of on) {
          const fresh = remindersDue(plan, [], shown, today).filter((due) => !due.shown);
          expect(fresh.length).toBeLessThanOrEqual(1);
          for (const due of fresh) shown.add(due.key);
        }
        for (const [index, { key, on: from }] of plan.entries()) {
          const until = plan[index + 1]?.on ?? addDays(finalDay, 1);
          expect(shown.has(key)).toBe(on.some((today) => today >= from && today < until));
        }
      }),
    );
  });
});
