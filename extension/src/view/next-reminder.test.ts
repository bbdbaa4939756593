import { type CivilDate, civilDate, type Reminder } from '@baoqi/rules';
import { describe, expect, it } from 'vitest';
import type { TaskRow } from '../records/types.ts';
import { nextReminder, type Planned } from './next-reminder.ts';

const today = civilDate(2026, 11, 22);

function reminder(on: CivilDate, deadline = 'p:register'): Reminder {
  const last = civilDate(2026, 12, 21);
  return {
    key: `i|${deadline}|7`,
    deadline,
    kind: 'register',
    lead: 7,
    on,
    lastDay: last,
    finalDay: last,
    tone: 'urge',
  };
}

function task(state: TaskRow['state'], until: CivilDate | null = null): TaskRow {
  return {
    id: 't',
    createdAt: '',
    updatedAt: '',
    deletedAt: null,
    itemId: 'i',
    deadline: 'p:register',
    kind: 'register',
    state,
    until,
    doneOn: null,
    proofNumber: null,
    proofFileId: null,
  };
}

const view = (plan: Reminder[], tasks: TaskRow[] = []): Planned => ({ plan, tasks });

describe('nextReminder', () => {
  it('is the earliest day after today', () => {
    const views = [
      view([reminder(civilDate(2026, 12, 14)), reminder(today)]),
      view([reminder(civilDate(2026, 12, 1))]),
    ];
    expect(nextReminder(views, today)).toBe('2026-12-01');
  });
  it('is none where all is done or dismissed', () => {
    expect(nextReminder([view([reminder(civilDate(2026, 12, 1))], [task('done')])], today)).toBeNull();
    expect(nextReminder([view([reminder(civilDate(2026, 12, 1))], [task('dismissed')])], today)).toBeNull();
  });
  it('waits for the day to which a thing was put off', () => {
    const put = task('snoozed', civilDate(2026, 12, 5));
    expect(nextReminder([view([reminder(civilDate(2026, 12, 1))], [put])], today)).toBe('2026-12-05');
    expect(nextReminder([view([reminder(civilDate(2026, 12, 14))], [put])], today)).toBe('2026-12-14');
  });
});
