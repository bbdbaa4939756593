import type { OrderStatus } from '../../types.ts';

/** 京东's words, the first that fits: `退款` before `完成`, since `退款完成` is a refund. */
const WORDS: [RegExp, OrderStatus][] = [
  [/取消|订单关闭|已关闭|已删除|支付超时/, 'cancelled'],
  [/退货|退换货完成/, 'returned'],
  [/退款/, 'refunded'],
  [/等待付款|待付款|待支付|等待支付|未付款|付款中|尽快付款|尚未付款/, 'unpaid'],
  [/已完成|完成|已签收|已收货|待评价|等待评价|已送达|已自提|已妥投/, 'delivered'],
  [/等待收货|待收货|已发货|运输|配送|派送|出库|自提|送货|快递/, 'shipped'],
  [
    /等待发货|待发货|等待处理|正在处理|等待确认|已付款|付款成功|打印|拣货|备货|预售|等待厂商|暂停|待使用/,
    'ordered',
  ],
];

export const jdStatus = (text: string): OrderStatus =>
  WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'unknown';
