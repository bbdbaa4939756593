import type { PolicyData } from '@baoqi/policies/types';
import {
  type CivilDate,
  evaluateKnown,
  type ItemFacts,
  type Known,
  type LeadChoice,
  NO_CHOICE,
  parseCivilDate,
  planOver,
  planReminders,
  type Reminder,
} from '@baoqi/rules';
import { isUnsure } from '../records/is-unsure.ts';
import type { ItemRecord } from '../records/item-record.ts';
import { isOver } from '../records/proposal.ts';
import type { TaskRow } from '../records/types.ts';
import type { DueEntry } from './due-entry.ts';
import { dueOf } from './due-of.ts';
import { factsOf } from './facts-of.ts';
import { promisingNothing } from './promising-nothing.ts';
import { type Verdict, verdictOf } from './verdict.ts';

export type { DueEntry, DueState } from './due-entry.ts';

/** An item as popup, library, badge, reminders and exports all see it: one mechanism for every screen. */
export type ItemView = {
  record: ItemRecord;
  facts: ItemFacts;
  /** What is not known is for the item's own page to say (`evaluate`). */
  evaluation: Known;
  /** Every reminder there will be, were nothing done. */
  plan: Reminder[];
  /** One last word for each deadline that passes undone. */
  afterwards: Reminder[];
  /** What the item asks now, nearest first. */
  due: DueEntry[];
  /** What the user has done or dismissed, so that it can be taken back. */
  settled: TaskRow[];
  verdict: Verdict;
  /** What it is was only guessed: nothing here is a promise until the user has said it. */
  unsure: boolean;
};

/** Pure: the same record, policies, day and choice of leads give the same view. */
export function viewItem(
  record: ItemRecord,
  policies: PolicyData,
  today: CivilDate,
  leads: LeadChoice = NO_CHOICE,
): ItemView {
  const facts = factsOf(record);
  const unsure = isUnsure(record.item);
  const found = evaluateKnown(facts, policies, today);
  const evaluation = unsure ? promisingNothing(found) : found;
  const over = isOver(record.purchase.status);
  const plan = over ? [] : planReminders(record.item.id, evaluation, facts, leads);
  const knownSince = parseCivilDate(record.item.createdAt.slice(0, 10)) ?? today;
  return {
    record,
    facts,
    evaluation,
    plan,
    afterwards: over ? [] : planOver(record.item.id, evaluation, facts, knownSince),
    due: over ? [] : dueOf(record, evaluation, plan, policies, today),
    settled: record.tasks.filter((task) => task.state !== 'snoozed'),
    verdict: verdictOf(evaluation, record.purchase.status, today),
    unsure,
  };
}

/** What all items (and coupons, where they are given too) ask, nearest day first; what was put off comes last. */
export function dueList(views: readonly { due: readonly DueEntry[] }[]): DueEntry[] {
  return views.flatMap((view) => view.due).sort(byUrgency);
}

/** What the badge counts: deadlines that want action today. A term that ends asks for nothing, so it is not counted. */
export function badgeCount(views: readonly ItemView[]): number {
  return dueList(views).filter(
    ({ kind, state }) => kind !== 'warranty-ends' && (state === 'urge' || state === 'last-day'),
  ).length;
}

function byUrgency(a: DueEntry, b: DueEntry): number {
  const [laterA, laterB] = [a.state === 'snoozed', b.state === 'snoozed'];
  if (laterA !== laterB) return laterA ? 1 : -1;
  if (a.lastDay !== b.lastDay) return a.lastDay < b.lastDay ? -1 : 1;
  return a.itemId === b.itemId ? (a.key < b.key ? -1 : 1) : a.itemId < b.itemId ? -1 : 1;
}
