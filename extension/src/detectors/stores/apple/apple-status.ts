import type { OrderStatus } from '../../types.ts';
import type { AppleItem } from './apple-data.ts';
import { statusOfWords } from './apple-words.ts';

/** Apple's own codes, the first that fits: `PICKUP_CANCELLED` has not been picked up. */
const CODES: [RegExp, OrderStatus][] = [
  [/CANCEL|EXPIRED/, 'cancelled'],
  [/PAYMENT_(?:DUE|PENDING|FAILED)/, 'unpaid'],
  [/^RETURN(?:ED|_COMPLETE)/, 'returned'],
  [/REFUNDED/, 'refunded'],
  [/DELIVERED|PICKED_UP/, 'delivered'],
  [/SHIPPED|OUT_FOR_DELIVERY|ARRIVING|DELIVERS|READY_FOR_PICKUP/, 'shipped'],
  [/PLACED|PROCESSING|PREPAR|RECEIVED|PROGRESS|REVIEW/, 'ordered'],
];

const statusOf = ({ code, words }: AppleItem): OrderStatus =>
  (code === null ? statusOfWords(words) : CODES.find(([pattern]) => pattern.test(code.toUpperCase()))?.[1]) ??
  'unknown';

const isGone = (item: AppleItem): boolean => /^(?:cancel|re)/.test(statusOf(item));

/** A purchase stands while any part of it does; of one that stands, what was cancelled is no part. */
export function standing(items: AppleItem[]): {
  items: AppleItem[];
  status: OrderStatus;
  text: string | null;
} {
  const kept = items.filter((item) => !isGone(item));
  const telling = kept[0] ?? items[0];
  return {
    items: kept.length > 0 ? kept : items,
    status: telling ? statusOf(telling) : 'unknown',
    text: telling?.words ?? telling?.code ?? null,
  };
}
