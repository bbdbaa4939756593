import type { PolicyData } from '@baoqi/policies/types';
import type { CivilDate } from '@baoqi/rules';
import { allItemIds, itemsById, keepAgenda, lookUp } from '../records/agenda.ts';
import type { ItemRecord } from '../records/item-record.ts';
import { listItems } from '../records/items.ts';
import { readSettings } from '../records/settings.ts';
import { attempt } from '../records/trouble.ts';
import { type ItemView, viewItem } from '../view/item-view.ts';
import { NEVER, wakeOn } from './wake-on.ts';

export type PolicySource = {
  /** What tells one set of policies from another: what was worked out from one must not be believed of the next. */
  revision: string;
  /** The policies that speak of these things. */
  of(records: readonly ItemRecord[]): Promise<PolicyData>;
};

/**
 * Every item that may have something to say today, as it looks today. The others are known to be quiet, by an agenda in
 * the database: looking at ten thousand things every half hour would cost seconds, at those of the day milliseconds.
 */
export async function pendingOf({ revision, of }: PolicySource, today: CivilDate): Promise<ItemView[]> {
  const { leads } = (await readSettings()).reminders;
  const look = await lookUp(today, JSON.stringify([AGENDA, revision, leads]));
  const { ids } = look;
  const [looked, records] =
    ids === 'all' ? await Promise.all([allItemIds(), listItems()]) : [ids, await itemsById(ids)];
  const policies = await of(records);
  const views = records.map((record) => viewItem(record, policies, today, leads));
  const wake = new Map(views.map((view) => [view.record.item.id, wakeOn(view, today)]));
  // What was deleted is quiet until the journal speaks of it again.
  const rows = looked.map((itemId) => ({ itemId, wakeOn: wake.get(itemId) ?? NEVER }));
  // Where the disk is full nothing is remembered, and more is looked at next time.
  await attempt(() => keepAgenda(look, rows));
  return views;
}

/** Raised when rows that an older version wrote are not to be believed. */
const AGENDA = 1;
