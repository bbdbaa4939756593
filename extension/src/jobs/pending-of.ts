import type { PolicyData } from '@baoqi/policies/types';
import { type CivilDate, remindersDue, type Shown } from '@baoqi/rules';
import { allItemIds, itemsById, keepAgenda, lookUp } from '../records/agenda.ts';
import type { ItemRecord } from '../records/item-record.ts';
import { listItems } from '../records/items.ts';
import { readSettings } from '../records/settings.ts';
import { attempt } from '../records/trouble.ts';
import type { AgendaRow, Asked } from '../records/types.ts';
import { badgeCount, type ItemView, viewItem } from '../view/item-view.ts';
import { NEVER, wakeOn } from './wake-on.ts';

export type PolicySource = {
  /** What tells one set of policies from another: what was worked out from one must not be believed of the next. */
  revision: string;
  /** The policies that speak of these things. */
  of(records: readonly ItemRecord[]): Promise<PolicyData>;
};

/** What was looked at, and of what needed no second look today, what it asks for. */
export type Pending = { views: ItemView[]; asked: Asked[] };

/**
 * Every item that may have something to say today, as it looks today. The others are known to be quiet, by an agenda in
 * the database: looking at ten thousand things every half hour would cost seconds, at those of the day milliseconds. What
 * was looked at before on this day is not looked at again where `isEnough` says that what it asked for will do.
 */
export async function pendingOf(
  { revision, of }: PolicySource,
  today: CivilDate,
  isEnough: (asked: Asked) => boolean = () => false,
): Promise<Pending> {
  const { leads } = (await readSettings()).reminders;
  const look = await lookUp(today, JSON.stringify([AGENDA, revision, leads]));
  const enough = new Map([...look.asked].filter(([, asked]) => isEnough(asked)));
  const [looked, records] = await toLookAt(look.ids, enough);
  const views = records.length === 0 ? [] : viewsOf(records, await of(records), today, leads);
  const rows = new Map(views.map((view) => [view.record.item.id, rowOf(view, today)]));
  // What was deleted is quiet until the journal speaks of it again.
  const written = looked.map((itemId) => rows.get(itemId) ?? { itemId, wakeOn: NEVER });
  // Where the disk is full nothing is remembered, and more is looked at next time.
  await attempt(() => keepAgenda(look, written));
  return { views, asked: [...enough.values()] };
}

/** Whether an item need not be looked at again to know that nothing of it has to be told. */
export function isTold(told: Shown | undefined): (asked: Asked) => boolean {
  return ({ due }) => told !== undefined && due.every((key) => told.has(key));
}

async function toLookAt(
  ids: 'all' | string[],
  enough: ReadonlyMap<string, Asked>,
): Promise<[string[], ItemRecord[]]> {
  if (ids === 'all') return Promise.all([allItemIds(), listItems()]);
  const wanted = ids.filter((id) => !enough.has(id));
  return [wanted, wanted.length === 0 ? [] : await itemsById(wanted)];
}

function viewsOf(
  records: readonly ItemRecord[],
  policies: PolicyData,
  today: CivilDate,
  leads: Parameters<typeof viewItem>[3],
): ItemView[] {
  return records.map((record) => viewItem(record, policies, today, leads));
}

const NONE = { has: () => false };

function rowOf(view: ItemView, today: CivilDate): AgendaRow {
  const { record, plan, afterwards } = view;
  const row = { itemId: record.item.id, wakeOn: wakeOn(view, today) };
  if (row.wakeOn > today) return row;
  const due = remindersDue([...plan, ...afterwards], record.tasks, NONE, today).map(({ key }) => key);
  return { ...row, asked: { on: today, badge: badgeCount([view]), due } };
}

/** Raised when rows that an older version wrote are not to be believed. */
const AGENDA = 2;
