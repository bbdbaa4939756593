import type { CivilDate } from '@baoqi/rules';
import { nowIso } from '../platform/clock.ts';
import { db } from './db.ts';
import { prepareFile, storeFile } from './files.ts';
import { NotFound, type Outcome } from './problems.ts';
import { isLive, journalRow, newRow } from './rows.ts';
import { attempt } from './trouble.ts';
import type { ItemRow, TaskRow } from './types.ts';

type Kind = TaskRow['kind'];

export type Done = {
  itemId: string;
  /** Deadline key, `policy:action`. */
  deadline: string;
  kind: Kind;
  doneOn: CivilDate | null;
  proofNumber: string | null;
  proofFile: File | null;
};

/** The user has done it: the proof is kept and, for a registration, the item knows the day. All or nothing. */
export function markDone(done: Done): Promise<Outcome<TaskRow>> {
  return attempt(async () => {
    const role = done.kind === 'get-invoice' ? 'invoice' : 'registration-proof';
    const proof = done.proofFile ? await prepareFile(done.itemId, role, done.proofFile) : null;
    return db.transaction('rw', [db.items, db.tasks, db.files, db.blobs, db.journal], async () => {
      const item = await liveItem(done.itemId);
      const file = proof ? await storeFile(proof.row, proof.blob) : null;
      const facts = whatItTells(item, done);
      if (facts) await db.items.update(item.id, { ...facts, updatedAt: nowIso() });
      return putTask(done, {
        state: 'done',
        until: null,
        doneOn: done.doneOn,
        proofNumber: done.proofNumber,
        proofFileId: file?.id ?? null,
      });
    });
  });
}

/** Not again before `until`. */
export function snooze(
  itemId: string,
  deadline: string,
  kind: Kind,
  until: CivilDate,
): Promise<Outcome<TaskRow>> {
  return change(itemId, deadline, kind, { ...NOTHING, state: 'snoozed', until });
}

/** *Not for me*: never again, until reopened. */
export function dismiss(itemId: string, deadline: string, kind: Kind): Promise<Outcome<TaskRow>> {
  return change(itemId, deadline, kind, { ...NOTHING, state: 'dismissed' });
}

/** Coupons are used, or the user has seen to it: nothing is kept but that. */
export function markCouponDone(
  subject: string,
  deadline: string,
  doneOn: CivilDate,
): Promise<Outcome<TaskRow>> {
  return change(subject, deadline, 'coupon', { ...NOTHING, state: 'done', doneOn });
}

/** Takes back done, snooze or dismiss; an attached proof stays with the item. */
export function reopen(itemId: string, deadline: string, kind: Kind): Promise<Outcome<null>> {
  return attempt(() =>
    db.transaction('rw', db.items, db.tasks, db.journal, async () => {
      const task = await db.tasks.where('[itemId+deadline+kind]').equals([itemId, deadline, kind]).first();
      if (!task) throw new NotFound(deadline);
      const now = nowIso();
      await db.tasks.update(task.id, { deletedAt: now, updatedAt: now });
      if (kind === 'register' && task.state === 'done')
        await db.items.update(itemId, { registeredOn: null, updatedAt: now });
      await db.journal.add(
        journalRow({ subject: itemId, what: 'task-reopened', why: 'user', detail: { deadline } }),
      );
      return null;
    }),
  );
}

const NOTHING = { until: null, doneOn: null, proofNumber: null, proofFileId: null };

type Changes = Pick<TaskRow, 'state' | 'until' | 'doneOn' | 'proofNumber' | 'proofFileId'>;

function change(itemId: string, deadline: string, kind: Kind, changes: Changes): Promise<Outcome<TaskRow>> {
  return attempt(() =>
    db.transaction('rw', db.items, db.tasks, db.journal, async () => {
      if (kind !== 'coupon') await liveItem(itemId);
      return putTask({ itemId, deadline, kind }, changes);
    }),
  );
}

async function putTask(
  { itemId, deadline, kind }: Pick<TaskRow, 'itemId' | 'deadline' | 'kind'>,
  changes: Changes,
): Promise<TaskRow> {
  const old = await db.tasks.where('[itemId+deadline+kind]').equals([itemId, deadline, kind]).first();
  const task: TaskRow = {
    ...(old ?? newRow()),
    itemId,
    deadline,
    kind,
    ...changes,
    updatedAt: nowIso(),
    deletedAt: null,
  };
  await db.tasks.put(task);
  await db.journal.add(
    journalRow({
      subject: itemId,
      what: `task-${changes.state}`,
      why: 'user',
      detail: { deadline, ...changes },
    }),
  );
  return task;
}

async function liveItem(id: string): Promise<ItemRow> {
  const item = await db.items.get(id);
  if (!item || !isLive(item)) throw new NotFound(id);
  return item;
}

/** What a done task says about the item itself. */
function whatItTells(item: ItemRow, done: Done): Partial<ItemRow> | null {
  if (done.kind === 'register') return { registeredOn: done.doneOn };
  if (done.kind !== 'get-invoice') return null;
  const invoice = item.invoice ?? { number: null, date: null, hasModel: null, hasDealer: null };
  return {
    invoice: {
      ...invoice,
      number: done.proofNumber ?? invoice.number,
      date: done.doneOn ?? invoice.date,
    },
    dates: { ...item.dates, invoiced: item.dates.invoiced ?? done.doneOn },
  };
}
