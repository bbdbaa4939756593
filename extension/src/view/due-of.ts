import type { PolicyData } from '@baoqi/policies/types';
import {
  type CivilDate,
  type Deadline,
  daysBetween,
  type Known,
  type Reminder,
  remindersDue,
  worthReminding,
} from '@baoqi/rules';
import type { ItemRecord } from '../records/item-record.ts';
import { allowedUrl } from './allowed-url.ts';
import type { DueEntry, DueState } from './due-entry.ts';
import { indexOf } from './policy-index.ts';

const NONE_SHOWN: ReadonlySet<string> = new Set();

/** What an item asks today: every open deadline that is worth a word, and terms whose end was reminded of. Nearest first. */
export function dueOf(
  record: ItemRecord,
  evaluation: Known,
  plan: Reminder[],
  policies: PolicyData,
  today: CivilDate,
): DueEntry[] {
  const pressing = new Map(
    remindersDue(plan, record.tasks, NONE_SHOWN, today).map((due) => [due.reminder.deadline, due.reminder]),
  );
  const tasks = new Map(record.tasks.map((task) => [task.deadline, task]));
  const entries: DueEntry[] = [];
  for (const deadline of worthReminding(evaluation)) {
    const lastDay = dayToKeep(deadline, today);
    const task = tasks.get(deadline.key);
    if (deadline.state !== 'open' || lastDay === null) continue;
    if (task?.state === 'done' || task?.state === 'dismissed') continue;
    const pressed = pressing.has(deadline.key) || lastDay === today;
    const snoozed = task?.state === 'snoozed' && task.until !== null && today < task.until;
    entries.push({
      ...common(record, deadline.key, lastDay, today),
      kind: deadline.kind,
      deadline,
      coupon: null,
      gain: deadline.gain,
      verified: deadline.verified,
      byLaw: deadline.byLaw,
      quiet: (deadline.kind === 'return' || deadline.kind === 'exchange') && !pressed,
      registerUrl: urlOf(deadline, policies),
      state: snoozed ? 'snoozed' : stateOf(lastDay, pressing.has(deadline.key), today),
    });
  }
  for (const reminder of pressing.values()) {
    if (reminder.kind !== 'warranty-ends') continue;
    entries.push({
      ...common(record, reminder.deadline, reminder.lastDay, today),
      kind: 'warranty-ends',
      deadline: null,
      coupon: null,
      gain: null,
      verified: reminder.tone !== 'check',
      byLaw: false,
      quiet: false,
      registerUrl: null,
      state: stateOf(reminder.lastDay, true, today),
    });
  }
  return entries.sort((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0));
}

function common({ item }: ItemRecord, key: string, lastDay: CivilDate, today: CivilDate) {
  const daysLeft = daysBetween(today, lastDay);
  return { itemId: item.id, itemTitle: item.title, brand: item.brand, key, lastDay, daysLeft };
}

/** The safe day while it lasts, then the last day of the kindest reading. */
function dayToKeep({ safeDay, lastDay }: Deadline, today: CivilDate): CivilDate | null {
  return safeDay !== null && safeDay >= today ? safeDay : lastDay;
}

function stateOf(lastDay: CivilDate, pressing: boolean, today: CivilDate): DueState {
  if (lastDay === today) return 'last-day';
  return pressing ? 'urge' : 'announce';
}

function urlOf(deadline: Deadline, policies: PolicyData): string | null {
  if (deadline.kind === 'get-invoice' || deadline.kind === 'return' || deadline.kind === 'exchange')
    return null;
  const index = indexOf(policies);
  const policy = index.policies.get(deadline.policy);
  return allowedUrl(policy?.register?.url ?? null, index.brands.get(policy?.brand ?? '') ?? null);
}
