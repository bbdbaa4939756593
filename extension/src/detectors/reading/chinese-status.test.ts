import { describe, expect, it } from 'vitest';
import { chineseStatus, isStatusLine } from './chinese-status.ts';

describe('chineseStatus', () => {
  it.each([
    ['等待付款', 'unpaid'],
    ['待支付', 'unpaid'],
    ['预售待支付尾款', 'unpaid'],
    ['未付款', 'unpaid'],
    ['已付款', 'ordered'],
    ['待发货', 'ordered'],
    ['等待出库', 'ordered'],
    ['正在配货', 'ordered'],
    ['已发货', 'shipped'],
    ['已出库', 'shipped'],
    ['等待收货', 'shipped'],
    ['待收货', 'shipped'],
    ['配送中', 'shipped'],
    ['已收货', 'delivered'],
    ['已完成', 'delivered'],
    ['交易成功', 'delivered'],
    ['待评价', 'delivered'],
    ['已取消', 'cancelled'],
    ['已关闭', 'cancelled'],
    ['支付超时', 'cancelled'],
    ['已退货', 'returned'],
    ['退货完成', 'returned'],
    ['退款成功', 'refunded'],
    ['退款中', 'unknown'],
    ['退货中', 'unknown'],
    ['部分退款', 'unknown'],
    ['已激活', 'unknown'],
    ['已完成 | 已付款', 'delivered'],
    ['等待收货 | 未付款', 'shipped'],
    ['', 'unknown'],
  ])('%s is %s', (text, status) => {
    expect(chineseStatus(text)).toBe(status);
  });
});

describe('a line that is a state', () => {
  it.each(['等待付款', '已完成 | 已付款', '订单状态：已关闭', '配送中', '交易成功'])('%s', (text) => {
    expect(isStatusLine(text)).toBe(true);
  });

  it.each([
    '取消订单',
    '立即支付',
    '申请售后',
    '某买家',
    '14分后订单将被关闭',
    '付款成功，预计2026年10月12日发货。',
    '已阅读协议 A',
  ])('not %s', (text) => {
    expect(isStatusLine(text)).toBe(false);
  });
});
