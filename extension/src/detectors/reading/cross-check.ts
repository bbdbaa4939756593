import type { ProposedPurchase } from '../types.ts';
import { labelledDate, labelledNumbers, labelledTotal } from './labelled.ts';
import { numericOrderOf } from './numeric-order.ts';
import type { Chunk } from './page-text.ts';
import { sharedSigns } from './shared-signs.ts';

/**
 * What data said beside what the page shows with labels: unknowns are filled from it, and where the two disagree one is
 * kept and the other is told. Only where the page speaks of this order alone: a list's dates are many orders'.
 * `total`: which one is kept. Events count revenue, often without tax and postage; what the buyer was shown is better.
 */
export function crossChecked(
  purchase: ProposedPurchase,
  chunks: readonly Chunk[],
  url: URL,
  doc: Document,
  isOneOfMany: boolean,
  better: 'data' | 'shown' = 'data',
): ProposedPurchase {
  if (isOneOfMany || chunks.length === 0) return purchase;
  const numbers = new Set(labelledNumbers(chunks).map(({ value }) => value));
  const conflicts: NonNullable<ProposedPurchase['conflicts']> = [];
  const tell = (field: string, kept: string | null, other: string | null): void => {
    if (kept !== null && other !== null && kept !== other) conflicts.push({ field, kept, other });
  };
  const [shownNumber] = numbers;
  if (numbers.size > 1) return purchase;
  // Another number than the data's: nothing else beside it may be taken for this order's.
  const isOther = shownNumber !== undefined && purchase.orderId !== null && shownNumber !== purchase.orderId;
  if (isOther) tell('orderId', purchase.orderId, shownNumber);
  const order = numericOrderOf(doc);
  const date = isOther ? null : labelledDate(chunks, order);
  const shown = isOther ? null : labelledTotal(chunks, purchase.currency ?? sharedSigns(url.hostname));
  const inSameMoney = purchase.currency === null || shown?.currency === purchase.currency;
  const shownTotal = inSameMoney ? (shown?.amount ?? null) : null;
  const total = better === 'shown' ? (shownTotal ?? purchase.total) : (purchase.total ?? shownTotal);
  tell('orderedOn', purchase.orderedOn, date);
  tell('total', total, total === shownTotal ? purchase.total : shownTotal);
  const orderedOn = purchase.orderedOn ?? date;
  const checked: ProposedPurchase = {
    ...purchase,
    orderId: purchase.orderId ?? shownNumber ?? null,
    orderedOn,
    total,
    currency: purchase.currency ?? (total === shownTotal ? (shown?.currency ?? null) : null),
    missing: purchase.missing.filter(
      (field) =>
        !(field === 'orderedOn' && orderedOn !== null) && !(field === 'orderId' && shownNumber !== undefined),
    ),
  };
  return conflicts.length > 0 ? { ...checked, conflicts } : checked;
}
