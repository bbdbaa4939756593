import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { apple } from './apple.ts';

const page = (name: string): string => readFileSync(new URL(`pages/${name}.html`, import.meta.url), 'utf8');
const read = (html: string, url: string, fresh = true) =>
  apple.read(new URL(url), parseHTML(html).document, { fresh });
const GUEST = 'https://www.apple.com.cn/xc/cn/vieworder/W1000000001/buyer%40example.com';
const GUEST_US = 'https://www.apple.com/xc/us/vieworder/W1000000002/buyer%40example.com';

const withData = (data: unknown, words = ''): string =>
  `<html><body><main>${words}</main><script id="init_data" type="application/json">${JSON.stringify(data)}</script></body></html>`;
const order = (placed: string, orderTotal: string, status = 'SHIPPED') => ({
  orderDetail: {
    orderHeader: { d: { orderNumber: 'W1000000002', orderPlacedDate: placed } },
    orderItems: {
      c: ['orderItem-0000101'],
      'orderItem-0000101': {
        orderItemDetails: { d: { productName: 'Example', quantity: 1 } },
        orderItemStatusTracker: { d: { currentStatus: status } },
      },
    },
    pricingSummary: { d: { orderTotal } },
  },
});

describe('in the languages of its stores', () => {
  it.each([
    ['https://www.apple.com/xc/us/vieworder/W1000000002/a', 'Sep 7, 2026', '$1,299.00', '1299.00', 'USD'],
    ['https://store.apple.com/xc/jp/vieworder/W1000000002/a', '2026/09/07', '¥164,800', '164800', 'JPY'],
    [
      'https://secure6.store.apple.com/jp/shop/order/detail/1/W1000000002',
      '2026年9月7日',
      '164,800円',
      '164800',
      'JPY',
    ],
    [
      'https://secure6.store.apple.com/de/shop/order/detail/1/W1000000002',
      '7. September 2026',
      '1.299,00 €',
      '1299.00',
      'EUR',
    ],
    [
      'https://secure6.store.apple.com/fr/shop/order/guest/W1000000002/a',
      '07/09/2026',
      '1 299,00 €',
      '1299.00',
      'EUR',
    ],
    [
      'https://secure6.store.apple.com/uk/shop/order/detail/1/W1000000002',
      '07/09/2026',
      '£1,299.00',
      '1299.00',
      'GBP',
    ],
    [
      'https://secure6.store.apple.com/ca/shop/order/detail/1/W1000000002',
      'September 7, 2026',
      '$1,299.00',
      '1299.00',
      'CAD',
    ],
    [
      'https://secure6.store.apple.com/au/shop/order/detail/1/W1000000002',
      '7 September 2026',
      '$1,299.00',
      '1299.00',
      'AUD',
    ],
    [
      'https://secure6.store.apple.com/hk-zh/shop/order/detail/1/W1000000002',
      '2026 年 9 月 7 日',
      'HK$8,599',
      '8599.00',
      'HKD',
    ],
    [
      'https://secure6.store.apple.com/kr/shop/order/detail/1/W1000000002',
      '2026년 9월 7일',
      '₩1,250,000',
      '1250000',
      'KRW',
    ],
    [
      'https://secure6.store.apple.com/fi/shop/order/detail/1/W1000000002',
      '7. syyskuuta 2026',
      '1 299,00 €',
      '1299.00',
      'EUR',
    ],
    [
      'https://secure6.www.apple.com.cn/shop/order/detail/1/W1000000002',
      '2026年9月7日',
      'RMB 8,999',
      '8999.00',
      'CNY',
    ],
  ])('%s', (url, placed, total, amount, currency) => {
    expect(read(withData(order(placed, total)), url).purchases).toMatchObject([
      { orderId: 'W1000000002', orderedOn: '2026-09-07', total: amount, currency },
    ]);
  });

  it('a day that may be a month is unknown in Canada', () => {
    const url = 'https://secure6.store.apple.com/ca/shop/order/detail/1/W1000000002';
    expect(read(withData(order('07/09/2026', '$1.00')), url).purchases[0]?.orderedOn).toBeNull();
  });
});

describe('codes', () => {
  it.each([
    ['PLACED', 'ordered'],
    ['PROCESSING', 'ordered'],
    ['PAYMENT_RECEIVED', 'ordered'],
    ['PREPARED_FOR_SHIPMENT', 'ordered'],
    ['SHIPPED', 'shipped'],
    ['READY_FOR_PICKUP', 'shipped'],
    ['OUT_FOR_DELIVERY', 'shipped'],
    ['PICKED_UP', 'delivered'],
    ['DELIVERED', 'delivered'],
    ['CANCELLED', 'cancelled'],
    ['CANCELED', 'cancelled'],
    ['PICKUP_CANCELLED', 'cancelled'],
    ['PAYMENT_EXPIRED_STORED_ORDER', 'cancelled'],
    ['SOMETHING_NEW', 'unknown'],
  ])('%s is %s', (code, status) => {
    expect(read(withData(order('May 1, 2026', '$1.00', code)), GUEST_US).purchases[0]).toMatchObject({
      status,
      statusText: code,
    });
  });

  it('to be paid is no purchase yet', () => {
    expect(read(withData(order('May 1, 2026', '$1.00', 'PAYMENT_DUE_STORED_ORDER')), GUEST_US).kind).toBe(
      'not-a-purchase',
    );
  });
});

describe('data and words', () => {
  it('data of an order that the page no longer shows is not read', () => {
    const html = page('guest-cn').replace('订单 W1000000001', '订单 W1000000009');
    expect(read(html, GUEST).purchases).toMatchObject([
      { orderId: 'W1000000009', orderedOn: '2026-09-07', total: '6198.00', items: [], missing: ['items'] },
    ]);
  });

  it('after a turn of the page data counts only where its number is to be seen', () => {
    expect(read(page('guest-cn'), GUEST, false).purchases[0]?.items).toHaveLength(2);
    const hidden = page('guest-cn').replace('订单 W1000000001', '订单');
    expect(read(hidden, GUEST, false).purchases[0]?.items).toEqual([]);
    expect(read(hidden, GUEST, true).purchases[0]?.items).toHaveLength(2);
  });

  it('says where they disagree and keeps the data', () => {
    const html = withData(
      order('March 4, 2026', '$10.00'),
      '<p>Order W1000000002</p><p>Ordered on March 5, 2026</p><dl><dt>Total</dt><dd>$12.00</dd></dl>',
    );
    expect(read(html, GUEST_US).purchases[0]).toMatchObject({
      orderedOn: '2026-03-04',
      total: '10.00',
      conflicts: [
        { field: 'orderedOn', kept: '2026-03-04', other: '2026-03-05' },
        { field: 'total', kept: '10.00', other: '12.00' },
      ],
    });
  });

  it('a refund, shown or not, is neither the total nor the state', () => {
    const html = page('guest-cn').replace('<p hidden>', '<p>');
    expect(read(html, GUEST)).toEqual(read(page('guest-cn'), GUEST));
  });

  it('the mail in the address, name and street are no part of what is read', () => {
    expect(JSON.stringify(read(page('guest-cn'), GUEST))).not.toMatch(/example\.com|某买家|某省/);
  });
});

describe('hostile data', () => {
  it('cut off, it is not read, and what the page says in words remains', () => {
    const html = page('guest-cn').replace('"partNumber"', '"part');
    expect(read(html.replace('}}}}\n</script>', '</script>'), GUEST).purchases[0]).toMatchObject({
      orderId: 'W1000000001',
      missing: ['items'],
    });
  });

  it('keys of the prototype, other shapes and deep nests do nothing', () => {
    const shapes = [
      '{"orderDetail":{"__proto__":{"x":1},"orderItems":{"c":["__proto__","constructor","orderItem-1"],"orderItem-1":7}}}',
      '{"orderDetail":[]}',
      '{"orderDetail":{"orderHeader":{"d":{"orderNumber":{"a":1},"orderPlacedDate":["x"]}},"orderItems":"x"}}',
      `{"orderDetail":${'{"orderItems":'.repeat(2000)}1${'}'.repeat(2000)}}`,
      `{"orderDetail":{"orderItems":${'{"orderItem-1":'.repeat(500)}1${'}'.repeat(500)}}}`,
    ];
    for (const shape of shapes) {
      const html = `<html><body><script id="init_data" type="application/json">${shape}</script></body></html>`;
      const detection = read(html, GUEST);
      expect(
        detection.kind === 'unreadable' || detection.purchases[0]?.missing.includes('items'),
        shape.slice(0, 60),
      ).toBe(true);
    }
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it('twenty thousand items are a hundred', () => {
    const items = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, at) => [
        `orderItem-${at}`,
        { orderItemDetails: { d: { productName: 'x', quantity: 1 } } },
      ]),
    );
    const data = { orderDetail: { orderHeader: { d: { orderNumber: 'W1000000001' } }, orderItems: items } };
    expect(read(withData(data), GUEST).purchases[0]?.items).toHaveLength(100);
  });
});

it.each([
  'https://www.apple.com.evil.example/xc/cn/vieworder/W1000000001/a',
  'https://www.apple.com/shop/bag',
  'https://www.apple.com/shop/buy-iphone/iphone-17',
  'https://secure9.store.apple.com/shop/order/print/invoice/10078/W1000000002',
  'https://evil.store.apple.com/shop/order/detail/1/W1000000002',
  'https://secure9.store.apple.com/shop/signIn/orders',
])('leaves %s alone', (url) => {
  expect(read(page('guest-cn'), url).kind).toBe('not-a-purchase');
  expect(apple.isOrderPage(new URL(url), parseHTML('').document)).toBe(false);
});
