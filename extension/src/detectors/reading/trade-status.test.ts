import { expect, it } from 'vitest';
import { isGivenBack, tradeStatus } from './trade-status.ts';

it.each([
  ['当前订单状态：卖家已发货，请查看页面下方物流信息了解宝贝寄送情况', 'shipped'],
  ['订单状态: 商家已发货，等待买家确认', 'shipped'],
  ['当前订单状态：商品已拍下，等待买家付款', 'unpaid'],
  ['等待买家付款', 'unpaid'],
  ['买家已付定金，等待付尾款', 'unpaid'],
  ['买家已付款，等待商家发货', 'ordered'],
  ['拼单成功，待发货', 'ordered'],
  ['部分发货', 'shipped'],
  ['待收货', 'shipped'],
  ['交易成功，如果收到的货物无法正常使用，请申请退款', 'delivered'],
  ['已签收', 'delivered'],
  ['交易关闭', 'cancelled'],
  ['交易已取消', 'cancelled'],
  ['拼单未成功，退款成功', 'refunded'],
  ['已发货，退款成功', 'refunded'],
  ['退货退款成功', 'returned'],
  ['退款中', 'unknown'],
  ['退款关闭', 'unknown'],
  ['交易成功，部分退款成功', 'delivered'],
  ['', 'unknown'],
  [null, 'unknown'],
])('%s: %s', (text, status) => {
  expect(tradeStatus(text)).toBe(status);
});

it('what is only asked for has not gone back', () => {
  expect(isGivenBack('退款成功')).toBe(true);
  expect(isGivenBack('退款/退货')).toBe(false);
  expect(isGivenBack('查看退款')).toBe(false);
  expect(isGivenBack('部分退款成功')).toBe(false);
});
