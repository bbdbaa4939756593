import { movedKey, programmeOfSubject } from './coupon-subject.ts';
import type { Dump } from './dump.ts';
import { mergeCoupons } from './merge-coupons.ts';
import { mergeRows } from './merge-rows.ts';
import { sameTitle } from './same-title.ts';
import type { CalendarRow, FileRow, ItemRow, PurchaseRow, RepairEntry, Settings, TaskRow } from './types.ts';

type Count = { purchases: number; items: number; tasks: number; files: number };
export type MergeCounts = { added: Count; updated: Count; unchanged: Count };
type Table = keyof Count;

/** Rows to be written, and what that does. */
export type MergePlan = Omit<Dump, 'settings'> & {
  counts: MergeCounts;
  /** What was chosen for single items there, and not here. */
  leadsByItem: Settings['reminders']['leads']['byItem'];
};

/**
 * What has to be written so that `here` also holds all of `there`, doubling nothing: rows are one by id, purchases also
 * by store and order number, items of one purchase also by title, tasks by deadline, files by bytes. Restoring is asked
 * for, so what was deleted here and is live in the backup comes back. Pure.
 */
export function planMerge(here: Dump, there: Dump): MergePlan {
  const counts: MergeCounts = { added: none(), updated: none(), unchanged: none() };
  const purchaseIds = new Map<string, string>();
  const itemIds = new Map<string, string>();
  const fileIds = new Map<string, string>();
  const purchases = there.purchases.map((row) => {
    const twin = twinPurchase(here, row);
    purchaseIds.set(row.id, twin?.id ?? row.id);
    return decide(counts, 'purchases', twin, row, (mine) => purchaseOf(mine, row));
  });
  const items = there.items.map((raw) => {
    const row = { ...raw, purchaseId: purchaseIds.get(raw.purchaseId) ?? raw.purchaseId };
    const twin = twinItem(here, row, itemIds);
    itemIds.set(row.id, twin?.id ?? row.id);
    return decide(counts, 'items', twin, row, (mine) => itemOf(mine, row));
  });
  const files = there.files.map((raw) => {
    const row = { ...raw, itemId: itemIds.get(raw.itemId) ?? raw.itemId };
    const twin = here.files.find(
      (mine) =>
        mine.id === row.id ||
        (mine.itemId === row.itemId && mine.role === row.role && mine.sha256 === row.sha256),
    );
    fileIds.set(row.id, twin?.id ?? row.id);
    return decide(counts, 'files', twin, row, (mine) => newer(mine, { ...row, id: mine.id }));
  });
  const tasks = there.tasks.map((raw) => {
    const proofFileId = raw.proofFileId && (fileIds.get(raw.proofFileId) ?? raw.proofFileId);
    const deadline = keyHere(raw.deadline, raw, itemIds);
    const row = { ...raw, itemId: itemIds.get(raw.itemId) ?? raw.itemId, deadline, proofFileId };
    const twin = here.tasks.find(
      (mine) => mine.itemId === row.itemId && mine.deadline === row.deadline && mine.kind === row.kind,
    );
    return decide(counts, 'tasks', twin, row, (mine) => newer(mine, { ...row, id: mine.id }));
  });
  return {
    counts,
    purchases: written(purchases),
    items: written(items),
    files: written(files),
    tasks: written(tasks),
    deliveries: there.deliveries.map((row) => movedDelivery(row, itemIds)),
    journal: there.journal,
    calendar: there.calendar.flatMap((row) => newerEvent(here, row, itemIds)),
    ...mergeCoupons(here, there, itemIds),
    leadsByItem: leadsOf(here.settings, there.settings, itemIds),
  };
}

/** The event with the higher sequence: calendars ignore a lower one. */
function newerEvent(here: Dump, row: CalendarRow, itemIds: Map<string, string>): CalendarRow[] {
  const mine = here.calendar.find(({ uid }) => uid === row.uid);
  if (mine && mine.sequence >= row.sequence) return [];
  return [{ ...row, itemId: itemIds.get(row.itemId) ?? row.itemId }];
}

/** Days of a programme name the device that they are about. */
function keyHere(key: string, { itemId }: { itemId: string }, itemIds: Map<string, string>): string {
  return programmeOfSubject(itemId) === null ? key : movedKey(key, itemIds);
}

function leadsOf(here: Settings, there: Settings, itemIds: Map<string, string>): MergePlan['leadsByItem'] {
  const moved = Object.entries(there.reminders.leads.byItem).map(
    ([id, leads]) => [itemIds.get(id) ?? id, leads] as const,
  );
  return { ...Object.fromEntries(moved), ...here.reminders.leads.byItem };
}

function decide<T extends { id: string }>(
  counts: MergeCounts,
  table: Table,
  mine: T | undefined,
  row: T,
  merge: (mine: T) => T,
): T | null {
  if (!mine) {
    counts.added[table] += 1;
    return row;
  }
  const merged = merge(mine);
  const same = JSON.stringify(merged) === JSON.stringify(mine);
  counts[same ? 'unchanged' : 'updated'][table] += 1;
  return same ? null : merged;
}

function twinPurchase(here: Dump, row: PurchaseRow): PurchaseRow | undefined {
  return here.purchases.find(
    (mine) => mine.id === row.id || (mine.store === row.store && mine.orderId === row.orderId),
  );
}

/** Each item here answers for one item there, so that two of a kind stay two. */
function twinItem(here: Dump, row: ItemRow, taken: Map<string, string>): ItemRow | undefined {
  const byId = here.items.find((mine) => mine.id === row.id);
  if (byId) return byId;
  const used = new Set(taken.values());
  return here.items.find(
    (mine) =>
      mine.purchaseId === row.purchaseId && !used.has(mine.id) && sameTitle(nameOf(mine), nameOf(row)),
  );
}

function purchaseOf(mine: PurchaseRow, row: PurchaseRow): PurchaseRow {
  const merged = mergeRows(mine, { ...row, id: mine.id });
  const aliases = [...new Set([...mine.aliases, ...row.aliases])];
  return {
    ...merged,
    aliases,
    deletedAt: mine.deletedAt === null || row.deletedAt === null ? null : merged.deletedAt,
  };
}

function itemOf(mine: ItemRow, row: ItemRow): ItemRow {
  const merged = mergeRows(mine, { ...row, id: mine.id });
  // An item moved to another purchase since then was merged away there; it does not come back as a double.
  const moved = mine.purchaseId !== row.purchaseId;
  const live = mine.deletedAt === null || (row.deletedAt === null && !moved);
  const repairs = allRepairs(mine, row);
  return { ...merged, repairs, purchaseId: mine.purchaseId, deletedAt: live ? null : mine.deletedAt };
}

/** Those of both, each once, as the newer record has it; a repair that was noted on either computer is not lost. */
function allRepairs(mine: ItemRow, row: ItemRow): RepairEntry[] {
  const [newer, older] = row.updatedAt > mine.updatedAt ? [row, mine] : [mine, row];
  const known = new Set(newer.repairs.map(({ id }) => id));
  return [...newer.repairs, ...older.repairs.filter(({ id }) => !known.has(id))];
}

function newer<T extends TaskRow | FileRow>(mine: T, row: T): T {
  return row.updatedAt > mine.updatedAt ? row : mine;
}

function movedDelivery(
  row: Dump['deliveries'][number],
  itemIds: Map<string, string>,
): Dump['deliveries'][number] {
  const key = keyHere(row.key, row, itemIds);
  if (key !== row.key) return { ...row, key };
  const itemId = itemIds.get(row.itemId) ?? row.itemId;
  return itemId === row.itemId ? row : { ...row, itemId, key: row.key.replace(row.itemId, itemId) };
}

function nameOf(item: ItemRow): string {
  return item.pageTitle ?? item.title;
}

function written<T>(rows: (T | null)[]): T[] {
  return rows.filter((row) => row !== null);
}

function none(): Count {
  return { purchases: 0, items: 0, tasks: 0, files: 0 };
}
