import type { CivilDate } from '@baoqi/rules';
import { nowIso } from '../platform/clock.ts';
import { db } from './db.ts';
import type { ItemRecord } from './item-record.ts';
import { isLive } from './rows.ts';
import type { AgendaHead, AgendaRow, Asked } from './types.ts';

/** Which items have to be looked at today, with what the agenda says of those that it names. */
export type AgendaLook = {
  head: AgendaHead;
  ids: 'all' | string[];
  known: Map<string, AgendaRow>;
  /** Of those, what was looked at today already and has not changed since. */
  asked: Map<string, Asked>;
};

/**
 * Asks the agenda for the items whose day has come, and for those that changed since it was made: every change to the
 * records is a line of the journal. Where anything does not add up (another basis, a clock set back, lines that were put
 * in before the newest, items that nobody wrote a line about), all are looked at: what is not known to be quiet is not
 * quiet.
 */
export function lookUp(today: CivilDate, basis: string): Promise<AgendaLook> {
  const { agenda, agendaHead, journal, items } = db;
  return db.transaction('r', [agenda, agendaHead, journal, items], async () => {
    const [before, count] = await Promise.all([agendaHead.get('head'), items.count()]);
    const all = async (): Promise<AgendaLook> => ({
      head: await headOf(
        { computedOn: today, basis, items: count, lines: await journal.count() },
        (await journal.orderBy('at').last())?.at ?? '',
      ),
      ids: 'all',
      known: new Map(),
      asked: new Map(),
    });
    if (before?.basis !== basis || before.computedOn > today) return all();
    const newer = await journal.where('at').above(before.journalAt).sortBy('at');
    const atItsEnd = await linesUpTo(before.journalAt);
    if (atItsEnd !== before.journal || newer.some(({ what }) => what === 'backup-restored')) return all();
    const lines = before.lines + newer.length;
    // All of them are counted once a day, since a clock may have been further back for a moment that nobody looked at; and
    // every time while the newest was written under a clock far ahead, since whatever comes now is dated before it.
    const countAll = before.computedOn !== today || before.journalAt > nowIso();
    if (countAll && (await journal.count()) !== lines) return all();
    const known = new Map(
      (await agenda.where('wakeOn').belowOrEqual(today).toArray()).map((row) => [row.itemId, row]),
    );
    const changed = await itemsOf(newer.map(({ subject }) => subject));
    const without = (await agenda.bulkGet(changed)).filter((row) => row === undefined).length;
    if (before.items + without !== count) return all();
    const head = await headOf(
      { computedOn: today, basis, items: count, lines },
      newer.at(-1)?.at ?? before.journalAt,
    );
    const asked = new Map<string, Asked>();
    for (const [id, row] of known) if (row.asked?.on === today) asked.set(id, row.asked);
    for (const id of changed) asked.delete(id);
    return { head, ids: [...new Set([...known.keys(), ...changed])], known, asked };
  });
}

/** Writes down until when the items that were looked at are quiet; nothing where nothing is new. */
export async function keepAgenda({ head, ids, known }: AgendaLook, rows: AgendaRow[]): Promise<void> {
  const fresh = rows.filter((row) => JSON.stringify(known.get(row.itemId)) !== JSON.stringify(row));
  await db.transaction('rw', db.agenda, db.agendaHead, async () => {
    if (ids === 'all') await db.agenda.clear();
    if (fresh.length > 0) await db.agenda.bulkPut(fresh);
    const before = await db.agendaHead.get('head');
    if (JSON.stringify(before) !== JSON.stringify(head)) await db.agendaHead.put(head);
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
    const here = (await items.bulkGet([...ids])).filter((item) => item !== undefined).filter(isLive);
    const [bought, done] = await Promise.all([
      purchases.bulkGet(here.map(({ purchaseId }) => purchaseId)),
      // One walk along the index, and not a question for each of hundreds.
      tasks
        .where('itemId')
        .anyOf(here.map(({ id }) => id))
        .toArray(),
    ]);
    const tasksOf = Map.groupBy(done, ({ itemId }) => itemId);
    return here.flatMap((item, at) => {
      const purchase = bought[at];
      return purchase
        ? [{ item, purchase, tasks: (tasksOf.get(item.id) ?? []).filter(isLive), files: [] }]
        : [];
    });
  });
}

/** Lines in the two days up to and with one, by which a line is noticed that came in before it. */
const WINDOW_MS = 2 * 86_400_000;

async function headOf(
  rest: Omit<AgendaHead, 'id' | 'journal' | 'journalAt'>,
  journalAt: string,
): Promise<AgendaHead> {
  return { id: 'head', ...rest, journal: await linesUpTo(journalAt), journalAt };
}

/** A clock that was set back further than this window has turned the day back as well, and then all is looked at. */
function linesUpTo(at: string): Promise<number> {
  if (at === '') return db.journal.count();
  const from = new Date(Date.parse(at) - WINDOW_MS).toISOString();
  return db.journal.where('at').between(from, at, true, true).count();
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
