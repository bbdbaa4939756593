import type { OrderStatus } from '../types.ts';
import type { Chunk } from './page-text.ts';

/**
 * The words that Chinese stores use for the state of an order, the first that fits: `退款完成` is a refund, not a
 * delivery, and `退货中` is neither yet (the thing may come back to the buyer).
 */
const WORDS: [RegExp, OrderStatus][] = [
  [/部分退|申请(?:退|售后)|退款?中|退货中|退换货中|售后(?:处理)?中|审核中/, 'unknown'],
  [/取消|关闭|已删除|已作废|超时|已失效/, 'cancelled'],
  [/退货/, 'returned'],
  [/退款/, 'refunded'],
  [/(?:[待未]|等待|尚未)(?:支付|付款)|付款中|待付/, 'unpaid'],
  [/未(?:发货|出库)|[待等](?:待)?(?:发货|出库|配货|处理)|配货|备货|预售|待使用/, 'ordered'],
  [/完成|成功收货|[已确认]收货|签收|妥投|已送达|已自提|交易成功|评[价论]|待评|待晒单/, 'delivered'],
  [/[待等]收货|等待收货|发货|出库|运输|配送|派送|送货|在途|自提|取货/, 'shipped'],
  [/付款|支付|提交|确认|处理|下单|打包|拣货/, 'ordered'],
];

/** Of `已完成 | 已付款` the first part is the order's state, the second the payment's. */
export function chineseStatus(text: string): OrderStatus {
  for (const part of text.split(/[|｜]/)) {
    const found = WORDS.find(([pattern]) => pattern.test(part))?.[1];
    if (found) return found;
  }
  return 'unknown';
}

/** A state and nothing else: a button (`取消订单`, `立即支付`) and a sentence are none. */
const LINE =
  /^(?:订单状态\s*[:：]\s*)?((?:备货|打包|派送|发货|拣货|出库|付款|支付|签收)(?:中|成功|完成)|(?:已|待|等待|正在|[尚还]?未|交易|订单已|支付超时|付款成功|支付成功|配货|配送|运输|预售|退[货款换])[\p{Script=Han}（）()]{0,12}(?:\s*[|｜]\s*\p{Script=Han}{2,8})?)$/u;

export const isStatusLine = (text: string): boolean => LINE.test(text);

/** The steps that every order goes through, done or not (`下单` `付款` `出库` `交易成功`), say nothing of this one. */
export const withoutSteps = (chunks: readonly Chunk[]): Chunk[] =>
  chunks.filter(({ element }) => element.closest('ol, [class*="progress"], [class*="step"]') === null);

/**
 * The lines that say a state, where its place cannot be relied on. Words that are not known count only where no other
 * line says anything: `已激活` is a tag beside a product.
 */
export function statusLines(chunks: readonly Chunk[]): string[] {
  const said = chunks.filter(({ text }) => isStatusLine(text));
  // Tabs and menus lead to lists of the orders in that state.
  const lines = said.flatMap(({ element, text }) =>
    element.closest('a, button') ? [] : (LINE.exec(text)?.[1] ?? []),
  );
  const known = lines.filter((line) => chineseStatus(line) !== 'unknown');
  return known.length > 0 ? known : lines.slice(0, 1);
}
