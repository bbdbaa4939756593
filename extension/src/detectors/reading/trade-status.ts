import type { OrderStatus } from '../types.ts';

/**
 * What Chinese marketplaces say of an order. Their lines go on after the state (`交易成功，如需退款请…`), so the first
 * clause that says something decides; only a refund that is done counts from anywhere (`已发货，退款成功`).
 */
const RETURNED = /(?<!部分)(?:退货(?:退款)?(?:成功|完成)|已退货)/;
const REFUNDED = /(?<!部分)(?:退款(?:已)?(?:成功|完成)|已退款)/;

const CLAUSES: [RegExp, OrderStatus][] = [
  [/取消|(?<!退款|售后|维权)已?关闭|支付超时|拼单(?:未成功|失败)|已失效|未成团/, 'cancelled'],
  [/(?:等待(?:买家|您)?|待|未)(?:付款|支付)|(?<!已付)尾款(?!已付)|定金|付款(?:确认)?中|支付中/, 'unpaid'],
  [/交易(?:成功|完成)|已完成|已签收|已收货|待(?:评价|追评)|已评|已送达|已自提|已妥投/, 'delivered'],
  [/已(?:部分)?发货|部分发货|收货|运输|派送|派件|揽[收件]|配送|出库|待取件|待自提|在途/, 'shipped'],
  [/已付款|付款成功|支付成功|待发货|等待.{0,4}发货|备货|待成团|待分享|拼单(?:成功|中)|预售/, 'ordered'],
];

/** Unknown where the words say none of it, `退款中` among them: until a refund is done the thing is still the buyer's. */
export function tradeStatus(text: string | null): OrderStatus {
  if (!text) return 'unknown';
  if (RETURNED.test(text)) return 'returned';
  if (REFUNDED.test(text)) return 'refunded';
  for (const clause of text.split(/[，,；;。！!]/)) {
    const found = CLAUSES.find(([pattern]) => pattern.test(clause))?.[1];
    if (found) return found;
  }
  return 'unknown';
}

/** Whether a part of an order went back: `退款成功` beside one of its products. */
export const isGivenBack = (text: string): boolean => /^re/.test(tradeStatus(text));
