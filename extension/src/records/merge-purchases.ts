import { nowIso } from '../platform/clock.ts';
import { complete } from './complete.ts';
import { db } from './db.ts';
import { furthest } from './proposal.ts';
import { isLive, journalRow } from './rows.ts';
import { sameTitle } from './same-title.ts';
import type { PurchaseRow } from './types.ts';

/**
 * Makes one purchase of several that turned out to be the same order (a list's number and a digital page's). The first
 * stays and takes over numbers, fields and items; the others become tombstones. Inside a transaction over purchases,
 * items and journal; null where there is none.
 */
export async function mergePurchases(rows: PurchaseRow[]): Promise<PurchaseRow | null> {
  const [first, ...rest] = rows;
  // What was merged before still bears its number, as a tombstone: it is not merged again.
  const others = rest.filter(isLive);
  if (!first || others.length === 0) return first ?? null;
  const now = nowIso();
  let merged = first;
  for (const other of others) {
    const { orderedOn, currency, total, seller, statusText } = other;
    merged = complete(merged, { orderedOn, currency, total, seller, statusText });
    if (!merged.edited.includes('status')) merged = furtherOf(merged, other);
    const known = [...merged.notKept];
    const more = other.notKept.filter((entry) => !known.some((one) => sameTitle(one.title, entry.title)));
    if (more.length > 0) merged = { ...merged, notKept: [...known, ...more] };
    await moveItems(other.id, first.id, now);
    await db.purchases.put({ ...other, aliases: [], deletedAt: other.deletedAt ?? now, updatedAt: now });
  }
  const numbers = new Set([first, ...others].flatMap((row) => [row.orderId, ...row.aliases]));
  numbers.delete(first.orderId);
  merged = { ...merged, aliases: [...numbers], updatedAt: now };
  await db.purchases.put(merged);
  await db.journal.add(
    journalRow({
      subject: first.id,
      what: 'purchases-merged',
      why: 'page',
      detail: { merged: others.map((other) => other.id) },
    }),
  );
  return merged;
}

/** What the user said of a state outlives the merge, whichever of the two rows it was said of. */
function furtherOf(merged: PurchaseRow, other: PurchaseRow): PurchaseRow {
  const { status, statusText } = other;
  if (other.edited.includes('status'))
    return { ...merged, status, statusText, edited: [...merged.edited, 'status'] };
  return furthest(merged.status, status) === merged.status ? merged : { ...merged, status, statusText };
}

async function moveItems(from: string, to: string, now: string): Promise<void> {
  const kept = await db.items.where('purchaseId').equals(to).toArray();
  for (const item of await db.items.where('purchaseId').equals(from).toArray()) {
    const twin = kept.some((other) => sameTitle(nameOf(other), nameOf(item)));
    // A twin that the user has worked on is not thrown away: better twice than lost.
    const deletedAt = twin && item.edited.length === 0 ? (item.deletedAt ?? now) : item.deletedAt;
    await db.items.put({ ...item, purchaseId: to, deletedAt, updatedAt: now });
  }
}

function nameOf(item: { pageTitle: string | null; title: string }): string {
  return item.pageTitle ?? item.title;
}
