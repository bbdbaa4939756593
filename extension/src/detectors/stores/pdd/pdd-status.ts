import { tradeStatus } from '../../reading/trade-status.ts';
import type { OrderStatus } from '../../types.ts';

export type PddCodes = { order: string | null; pay: string | null; shipping: string | null };

/**
 * The words first. Of the codes only those are read whose meaning is known: `pay_status` 0 unpaid and 2 paid,
 * `shipping_status` 1 sent and 2 received; `order_status` 2 cancelled.
 */
export function pddStatus(text: string | null, { order, pay, shipping }: PddCodes): OrderStatus {
  const said = tradeStatus(text);
  if (said !== 'unknown') return said;
  if (order === '2') return 'cancelled';
  if (pay === '0') return 'unpaid';
  if (pay !== '2') return 'unknown';
  return shipping === '2'
    ? 'delivered'
    : shipping === '1'
      ? 'shipped'
      : shipping === '0'
        ? 'ordered'
        : 'unknown';
}
