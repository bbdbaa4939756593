import { nowIso } from '../platform/clock.ts';
import { complete } from './complete.ts';
import { db } from './db.ts';
import { findPurchases } from './find-purchase.ts';
import { keepLines } from './keep-lines.ts';
import { mergePurchases } from './merge-purchases.ts';
import type { Outcome } from './problems.ts';
import { furthest, isKeepable, isOver, type Proposal } from './proposal.ts';
import { isLive, journalRow, newRow } from './rows.ts';
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
    }
  /** Known, and seen cancelled, returned or refunded now: marked, its reminders stop. */
  | { kind: 'over'; purchase: PurchaseRow }
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
      if (!known && !isKeepable(proposal.status)) return { kind: 'not-a-purchase' } as const;
      const purchase = known ? seenAgain(known, proposal) : newPurchase(proposal);
      if (isOver(purchase.status)) {
        await putPurchase(known, purchase);
        return { kind: 'over', purchase } as const;
      }
      const existing = await db.items.where('purchaseId').equals(purchase.id).toArray();
      const lines = keepLines(purchase, existing, proposal.lines);
      const next = lines.newlyNotKept.length > 0 ? { ...purchase, notKept: lines.notKept } : purchase;
      await putPurchase(known, revived(next, lines.added.length > 0));
      await db.items.bulkPut([...lines.added, ...lines.completed]);
      await db.journal.bulkAdd(
        lines.added.map(({ id, title }) =>
          journalRow({ subject: id, what: 'item-added', why: 'page', detail: { title, store: next.store } }),
        ),
      );
      await db.journal.bulkAdd(
        lines.completed.map(({ id, title }) =>
          journalRow({ subject: id, what: 'item-completed', why: 'page', detail: { title } }),
        ),
      );
      const completed = new Map(lines.completed.map((item) => [item.id, item]));
      const items = [...existing.map((item) => completed.get(item.id) ?? item), ...lines.added];
      return {
        kind: 'kept',
        purchase: next,
        added: lines.added,
        items: items.filter(isLive),
        newlyNotKept: lines.newlyNotKept,
      } as const;
    }),
  );
}

function newPurchase(proposal: Proposal): PurchaseRow {
  const { lines: _, ...fields } = proposal;
  return { ...newRow(), ...fields, notKept: [], edited: [] };
}

function seenAgain(known: PurchaseRow, seen: Proposal): PurchaseRow {
  const { orderedOn, currency, total, seller, statusText } = seen;
  const purchase = complete(known, { orderedOn, currency, total, seller, statusText });
  const numbers = new Set([...known.aliases, seen.orderId, ...seen.aliases]);
  numbers.delete(known.orderId);
  const status = known.edited.includes('status') ? known.status : furthest(known.status, seen.status);
  if (numbers.size === known.aliases.length && status === known.status) return purchase;
  return {
    ...purchase,
    aliases: [...numbers],
    status,
    statusText: status === known.status ? purchase.statusText : seen.statusText,
  };
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
