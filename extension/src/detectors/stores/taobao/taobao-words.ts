import { tradeStatus } from '../../reading/trade-status.ts';
import type { OrderStatus } from '../../types.ts';

/** `tradeStatus` as data says it. `TRADE_CLOSED` comes after a refund too; without words for one it is a closed order. */
const CODES: [RegExp, OrderStatus][] = [
  [/CLOSED?/, 'cancelled'],
  [/WAIT_BUYER_PAY|NO_CREATE_PAY|NOT_CREATE_PAY|PAY_PENDING|FINAL_NOPAID/, 'unpaid'],
  [/^(?:TRADE_FINISHED|TRADE_SUCCESS|TRADE_BUYER_SIGNED)$/, 'delivered'],
  [/WAIT_BUYER_CONFIRM_GOODS|CONSIGNED_PART/, 'shipped'],
  [/WAIT_SELLER_SEND_GOODS|PAID_FORBID_CONSIGN|PRE_AUTH/, 'ordered'],
];

const codeStatus = (code: string | null): OrderStatus =>
  (code !== null && code.length < 60 && CODES.find(([pattern]) => pattern.test(code))?.[1]) || 'unknown';

/** The words first, since the user sees them; `allBack` are those of an order's products when every one went back. */
export function taobaoStatus(text: string | null, code: string | null, allBack: string | null): OrderStatus {
  const said = tradeStatus(text);
  const status = said === 'unknown' ? codeStatus(code) : said;
  return allBack && status !== 'unpaid' && !/^re/.test(status) ? tradeStatus(allBack) : status;
}
