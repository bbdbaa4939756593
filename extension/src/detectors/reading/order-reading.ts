import type { ProposedPurchase } from '../types.ts';
import { channelWordsOf } from './channel-words.ts';
import { purchaseOf, type Reading } from './result.ts';

/** An order as one part of the page tells it, with the words that may tell its channel. */
export type OrderReading = Reading & { channelTexts: (string | null)[] };

type Conflicts = NonNullable<ProposedPurchase['conflicts']>;

const FIELDS = ['orderedOn', 'total', 'seller'] as const;

/**
 * One order from what the page embeds and what it shows. Embedded data is exact, so it is kept where both speak, except
 * for the state (it may have changed since the page came, and the page shows the change) and, once the page is no
 * longer fresh, the total. What the other said is noted.
 */
export function togetherOf(
  store: string,
  embedded: OrderReading | null,
  shown: OrderReading | null,
  fresh: boolean,
): ProposedPurchase | null {
  const first = embedded ?? shown;
  if (!first) return null;
  if (!embedded || !shown) return purchaseWith(store, first, first.channelTexts, []);
  const conflicts: Conflicts = [];
  const kept: OrderReading = { ...embedded, items: embedded.items.length > 0 ? embedded.items : shown.items };
  for (const field of FIELDS) {
    const [a, b] = [embedded[field], shown[field]];
    const preferShown = a === null || (field === 'total' && !fresh && b !== null);
    kept[field] = preferShown ? b : a;
    // A list shows a shop's name cut short or with its badge.
    const differ =
      a !== null && b !== null && a !== b && !(field === 'seller' && (a.includes(b) || b.includes(a)));
    if (differ) conflicts.push({ field, kept: preferShown ? b : a, other: preferShown ? a : b });
  }
  kept.currency = embedded.currency ?? shown.currency;
  if (shown.status !== 'unknown') {
    if (embedded.status !== 'unknown' && embedded.status !== shown.status)
      conflicts.push({ field: 'status', kept: shown.status, other: embedded.status });
    // A details page's sentence says more than the one word beside it.
    const same = embedded.status === shown.status && embedded.statusText !== null;
    kept.status = shown.status;
    kept.statusText = same ? embedded.statusText : shown.statusText;
  } else kept.statusText = embedded.statusText ?? shown.statusText;
  return purchaseWith(store, kept, [...embedded.channelTexts, ...shown.channelTexts], conflicts);
}

function purchaseWith(
  store: string,
  { channelTexts: _, ...reading }: OrderReading,
  texts: (string | null)[],
  conflicts: Conflicts,
): ProposedPurchase {
  const channelWords = channelWordsOf(texts);
  return {
    ...purchaseOf(store, reading),
    ...(channelWords.length > 0 ? { channelWords } : {}),
    ...(conflicts.length > 0 ? { conflicts } : {}),
  };
}

/**
 * Which orders of the page count. Where it shows orders, those and only those; where nothing is drawn yet, what it
 * embeds, as long as the page is fresh.
 */
export function countedOrders(
  store: string,
  embedded: readonly OrderReading[],
  shown: readonly OrderReading[],
  visible: ReadonlySet<string>,
  fresh: boolean,
): ProposedPurchase[] {
  const byId = new Map<string, OrderReading>();
  for (const one of embedded) if (one.orderId !== null && !byId.has(one.orderId)) byId.set(one.orderId, one);
  if (shown.length > 0 && shown.some(({ orderId }) => orderId !== null)) {
    return shown.flatMap((one) => {
      const same = one.orderId === null ? null : (byId.get(one.orderId) ?? null);
      const together = togetherOf(store, same, one, fresh);
      return together ? [together] : [];
    });
  }
  const counted = embedded.filter(({ orderId }) => fresh || (orderId !== null && visible.has(orderId)));
  // Shown without numbers: only where the data is of no use.
  return (counted.length > 0 ? counted : shown).map((one) => purchaseWith(store, one, one.channelTexts, []));
}
