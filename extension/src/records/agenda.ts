import type { CivilDate } from '@baoqi/rules';
import { db } from './db.ts';
import type { ItemRecord } from './item-record.ts';
import { isLive } from './rows.ts';
import type { AgendaHead, AgendaRow, JournalRow, TaskRow } from './types.ts';

/** Which items have to be looked at today. */
export type AgendaLook = { head: AgendaHead; ids: 'all' | string[] };

/**
 * Asks the agenda for the items whose day has come, and for those that changed since it was made: every change to the
 * records is a line of the journal. Where anything does not add up (another basis, a clock set back, lines that were put
 * in before the newest, items without a row), all are looked at: what is not known to be quiet is not quiet.
 */
export function lookUp(today: CivilDate, basis: string): Promise<AgendaLook> {
  const { agenda, agendaHead, journal, items } = db;
  return db.transaction('r', [agenda, agendaHead, journal, items], async () => {
    const [known, lines, rows, count] = await Promise.all([
      agendaHead.get('head'),
      journal.count(),
      agenda.count(),
      items.count(),
    ]);
    const fits = known !== undefined && known.basis === basis && known.computedOn <= today;
    const newer = fits ? await journal.where('at').above(known.journalAt).sortBy('at') : [];
    const last = fits ? (newer.at(-1)?.at ?? known.journalAt) : await newestLine();
    const head: AgendaHead = {
      id: 'head',
      computedOn: today,
      basis,
      items: count,
      journal: lines,
      journalAt: last,
    };
    if (!fits || lines - newer.length !== known.journal || newer.some(isRestore)) return { head, ids: 'all' };
    const ids = new Set(await itemsOf(newer.map(({ subject }) => subject)));
    const fresh = [...ids].length === 0 ? [] : await agenda.bulkGet([...ids]);
    const without = fresh.filter((row) => row === undefined).length;
    if (rows + without !== count) return { head, ids: 'all' };
    for (const id of await agenda.where('wakeOn').belowOrEqual(today).primaryKeys()) ids.add(id);
    return { head, ids: [...ids] };
  });
}

/** Writes down until when the items that were looked at are quiet. */
export function keepAgenda(head: AgendaHead, rows: AgendaRow[], all: boolean): Promise<void> {
  return db.transaction('rw', db.agenda, db.agendaHead, async () => {
    if (all) await db.agenda.clear();
    await db.agenda.bulkPut(rows);
    await db.agendaHead.put(head);
  });
}

/** Ids of all items, deleted ones too. */
export function allItemIds(): Promise<string[]> {
  return db.items.toCollection().primaryKeys();
}

/** Some items as `listItems` has them, without the files: reminders do not speak of those. Deleted ones are left out. */
export function itemsById(ids: readonly string[]): Promise<ItemRecord[]> {
  const { items, purchases, tasks } = db;
  return db.transaction('r', [items, purchases, tasks], async () => {
    const found = (await items.bulkGet([...ids])).filter((item) => item !== undefined && isLive(item));
    const here = found.filter((item) => item !== undefined);
    const [bought, done] = await Promise.all([
      purchases.bulkGet(here.map(({ purchaseId }) => purchaseId)),
      tasks
        .where('itemId')
        .anyOf(here.map(({ id }) => id))
        .toArray(),
    ]);
    const tasksOf = Map.groupBy(done.filter(isLive), (task: TaskRow) => task.itemId);
    return here.flatMap((item, at) => {
      const purchase = bought[at];
      return purchase ? [{ item, purchase, tasks: tasksOf.get(item.id) ?? [], files: [] }] : [];
    });
  });
}

/** A restore writes lines of its own time; what it changed it does not name. */
function isRestore({ what }: JournalRow): boolean {
  return what === 'backup-restored';
}

async function newestLine(): Promise<string> {
  return (await db.journal.orderBy('at').last())?.at ?? '';
}

/** Lines speak of items, or of purchases and so of all their items. */
async function itemsOf(subjects: string[]): Promise<string[]> {
  if (subjects.length === 0) return [];
  const [own, bought] = await Promise.all([
    db.items.where('id').anyOf(subjects).primaryKeys(),
    db.items.where('purchaseId').anyOf(subjects).primaryKeys(),
  ]);
  return [...own, ...bought];
}
