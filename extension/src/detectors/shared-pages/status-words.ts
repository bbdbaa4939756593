import type { OrderStatus } from '../types.ts';

/** What the states in the manifest mean, in our words; written here by hand, apart from what the detectors know. */
const MEANINGS: [RegExp, OrderStatus][] = [
  [/WAIT_BUYER_PAY|等待付款/, 'unpaid'],
  [/CLOSED|Cancelled|已取消|交易关闭/, 'cancelled'],
  [/WAIT_BUYER_CONFIRM_GOODS|卖家已发货|等待收货|^Arriving/, 'shipped'],
  [/WAIT_SELLER_SEND_GOODS|买家已付款/, 'ordered'],
  [/TRADE_FINISHED|TRADE_SUCCESS|交易成功|已完成|已收货|^Delivered|^Sent/, 'delivered'],
];

/** Null where the words are none that we know: then only the words are compared. */
export const meaningOf = (words: string): OrderStatus | null =>
  MEANINGS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
