import type { ProposedPurchase } from '../types.ts';
import { channelWordsOf } from './channel-words.ts';
import { purchaseOf, type Reading } from './result.ts';

/** An order as one part of the page tells it, with the words that may tell its channel. */
export type OrderReading = Reading & { channelTexts: (string | null)[] };

type Conflicts = NonNullable<ProposedPurchase['conflicts']>;

const FIELDS = ['orderedOn', 'total', 'seller'] as const;

/**
 * One order from what the page embeds and what it shows. Embedded data is exact, so it is kept where both speak. What
 * may have changed since the page came is taken as shown: the state always, the total once the data is no longer
 * `fresh`; then a state that is not shown is not known. What the other said is noted.
 */
export function togetherOf(
  store: string,
  embedded: OrderReading | null,
  shown: OrderReading | null,
  fresh: boolean,
): ProposedPurchase | null {
  if (!embedded || !shown) {
    const only = embedded ?? shown;
    return only && purchaseWith(store, only, only.channelTexts, []);
  }
  const conflicts: Conflicts = [];
  const kept: OrderReading = {
    ...embedded,
    items: embedded.items.length > 0 ? embedded.items : shown.items,
    orderId: embedded.orderId ?? shown.orderId,
    currency: embedded.currency ?? shown.currency,
  };
  for (const field of FIELDS) {
    const [a, b] = [embedded[field], shown[field]];
    const asShown = a === null || (field === 'total' && !fresh && b !== null);
    kept[field] = asShown ? b : a;
    if (a !== null && b !== null && differ(field, a, b))
      conflicts.push(asShown ? { field, kept: b, other: a } : { field, kept: a, other: b });
  }
  const known = shown.status === 'unknown' && fresh ? embedded : shown;
  kept.status = known.status;
  // A sentence beside the data says more than the one word that is shown.
  kept.statusText =
    embedded.status === known.status ? (embedded.statusText ?? known.statusText) : known.statusText;
  if (shown.status !== 'unknown' && embedded.status !== 'unknown' && shown.status !== embedded.status)
    conflicts.push({ field: 'status', kept: shown.status, other: embedded.status });
  return purchaseWith(store, kept, [...embedded.channelTexts, ...shown.channelTexts], conflicts);
}

/** A list shows a shop's name cut short, or with its badge: no other name. */
const differ = (field: string, a: string, b: string): boolean =>
  a !== b && !(field === 'seller' && (a.includes(b) || b.includes(a)));

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
 * Which orders of a list count. Where it shows orders, those and only those, with what the data says of the same
 * number; where nothing is drawn yet, what the page embeds, as long as it is fresh.
 */
export function countedOrders(
  store: string,
  embedded: readonly OrderReading[],
  shown: readonly OrderReading[],
  visible: ReadonlySet<string>,
  fresh: boolean,
): ProposedPurchase[] {
  const isDrawn = shown.some(({ orderId, items }) => orderId !== null || items.length > 0);
  if (!isDrawn) {
    const counted = embedded.filter(({ orderId }) => fresh || (orderId !== null && visible.has(orderId)));
    return counted.flatMap((one) => togetherOf(store, one, null, fresh) ?? []);
  }
  const byId = new Map(
    embedded.flatMap((one) => (one.orderId === null ? [] : [[one.orderId, one] as const])),
  );
  // A number that the data lacks: the list was turned, though nobody saw it.
  const isOwn =
    fresh && shown.every(({ orderId }) => orderId === null || byId.size === 0 || byId.has(orderId));
  const seen = new Set(shown.map(({ orderId }) => orderId));
  const left = isOwn || fresh ? embedded.filter(({ orderId }) => !seen.has(orderId)) : [];
  return shown.flatMap((one) => {
    const same = one.orderId === null ? takeSame(left, one) : (byId.get(one.orderId) ?? null);
    return togetherOf(store, same, one, isOwn) ?? [];
  });
}

/** An order that is shown without its number is the embedded one with the same first product and no other total. */
function takeSame(left: OrderReading[], shown: OrderReading): OrderReading | null {
  const at = left.findIndex(
    ({ items, total }) =>
      isSameTitle(items[0]?.title, shown.items[0]?.title) &&
      (total === null || shown.total === null || total === shown.total),
  );
  return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
}

const SURE = 6;

/** A badge before the title, or its end cut off, makes it no other. */
function isSameTitle(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a === b) return true;
  return Math.min(a.length, b.length) >= SURE && (a.includes(b) || b.includes(a));
}
