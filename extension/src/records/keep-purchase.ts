import { nowIso } from '../platform/clock.ts';
import { complete } from './complete.ts';
import { db } from './db.ts';
import { findPurchases } from './find-purchase.ts';
import { keepLines } from './keep-lines.ts';
import { mergePurchases } from './merge-purchases.ts';
import type { Outcome } from './problems.ts';
import { furthest, isKeepable, isOver, type Proposal, saysPartly } from './proposal.ts';
import { isLive, journalRow, newRow } from './rows.ts';
import { rememberOver, wasOver } from './seen-over.ts';
import { attempt } from './trouble.ts';
import type { ItemRow, PurchaseRow } from './types.ts';

export type Kept =
  | {
      kind: 'kept';
      purchase: PurchaseRow;
      /** Items that this reading brought in; empty when all was known. */
      added: ItemRow[];
      /** Live items of the purchase, the added ones included. */
      items: ItemRow[];
      newlyNotKept: string[];
      /** A refund of a part of it, not known before: the user is told, nothing stops. */
      partlyNow: boolean;
    }
  /** Known, and seen cancelled, returned or refunded: marked, its reminders stop. `overNow`: not known before. */
  | { kind: 'over'; purchase: PurchaseRow; items: ItemRow[]; overNow: boolean }
  /** Never paid for, or over before we saw it: not a purchase. */
  | { kind: 'not-a-purchase' };

/**
 * Keeps what a page proposes, in one transaction and idempotently: the same order ten times is one purchase, a richer
 * reading completes it, a poorer one changes nothing, and what the user typed or deleted stays so.
 */
export function keepPurchase(proposal: Proposal): Promise<Outcome<Kept>> {
  return attempt(() =>
    db.transaction('rw', [db.purchases, db.items, db.journal], async () => {
      const numbers = [proposal.orderId, ...proposal.aliases];
      const known = await mergePurchases(await findPurchases(proposal.store, numbers));
      const over = isOver(proposal.status);
      if (!known && over) await rememberOver(proposal.store, numbers);
      if (!known && (!isKeepable(proposal.status) || (await wasOver(proposal.store, numbers))))
        return { kind: 'not-a-purchase' } as const;
      const purchase = known ? seenAgain(known, proposal) : newPurchase(proposal);
      const existing = await db.items.where('purchaseId').equals(purchase.id).toArray();
      const lines = keepLines(purchase, existing, proposal.lines);
      if (isOver(purchase.status)) {
        // What is over is still completed, so that it is the same record whichever page came first. Nothing is added.
        await putPurchase(known, purchase);
        await putItems([], lines.completed, purchase.store);
        const overNow = known !== null && !isOver(known.status);
        return { kind: 'over', purchase, items: existing.filter(isLive), overNow } as const;
      }
      const next = lines.notKept === purchase.notKept ? purchase : { ...purchase, notKept: lines.notKept };
      await putPurchase(known, revived(next, lines.added.length > 0));
      await putItems(lines.added, lines.completed, next.store);
      const completed = new Map(lines.completed.map((item) => [item.id, item]));
      const items = [...existing.map((item) => completed.get(item.id) ?? item), ...lines.added];
      return {
        kind: 'kept',
        purchase: next,
        added: lines.added,
        items: items.filter(isLive),
        newlyNotKept: lines.newlyNotKept,
        partlyNow: known !== null && proposal.partly === true && known.statusText !== next.statusText,
      } as const;
    }),
  );
}

function newPurchase(proposal: Proposal): PurchaseRow {
  const { lines: _, partly: __, ...fields } = proposal;
  return { ...newRow(), ...fields, notKept: [], edited: [] };
}

function seenAgain(known: PurchaseRow, seen: Proposal): PurchaseRow {
  const { orderedOn, currency, total, seller, statusText } = seen;
  const purchase = complete(known, { orderedOn, currency, total, seller, statusText });
  const numbers = new Set([...known.aliases, seen.orderId, ...seen.aliases]);
  numbers.delete(known.orderId);
  const status = known.edited.includes('status') ? known.status : furthest(known.status, seen.status);
  // That a part came back stays said, whichever page is opened afterwards, until the whole order is over.
  const stays = saysPartly(known.statusText) && !isOver(status);
  const news = status !== known.status || seen.partly;
  const text = (!stays && news ? seen.statusText : null) ?? purchase.statusText;
  if (numbers.size === known.aliases.length && status === known.status && text === purchase.statusText)
    return purchase;
  return { ...purchase, aliases: [...numbers], status, statusText: text };
}

async function putItems(added: ItemRow[], completed: ItemRow[], store: string): Promise<void> {
  await db.items.bulkPut([...added, ...completed]);
  await db.journal.bulkAdd([
    ...added.map(({ id, title }) =>
      journalRow({ subject: id, what: 'item-added', why: 'page', detail: { title, store } }),
    ),
    ...completed.map(({ id, title }) =>
      journalRow({ subject: id, what: 'item-completed', why: 'page', detail: { title } }),
    ),
  ]);
}

/** A deleted purchase stays deleted, unless the order has gained something that the user never saw. */
function revived(purchase: PurchaseRow, gained: boolean): PurchaseRow {
  return gained && purchase.deletedAt !== null ? { ...purchase, deletedAt: null } : purchase;
}

async function putPurchase(known: PurchaseRow | null, next: PurchaseRow): Promise<void> {
  if (known === next) return;
  await db.purchases.put(known ? { ...next, updatedAt: nowIso() } : next);
  const what = !known ? 'purchase-added' : isOver(next.status) ? 'purchase-over' : 'purchase-completed';
  await db.journal.add(
    journalRow({
      subject: next.id,
      what,
      why: 'page',
      detail: { store: next.store, orderId: next.orderId, status: next.status },
    }),
  );
}
