import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Detection } from '../../types.ts';
import { pdd } from './pdd.ts';
import { pddAmount } from './pdd-amount.ts';
import { pddStatus } from './pdd-status.ts';

const LIST = 'https://mobile.yangkeduo.com/orders.html?type=0';
const frozen = (name: string): string => readFileSync(new URL(`pages/${name}.html`, import.meta.url), 'utf8');
const read = (html: string, url = LIST, fresh?: boolean): Detection =>
  pdd.read(new URL(url), parseHTML(html).document, fresh === undefined ? undefined : { fresh });
const page = (data: string, body = ''): string =>
  `<!DOCTYPE html><html><body>${body}<script>window.rawData=${data};window.leo={}</script></body></html>`;

it.each([
  [39900, false, '399.00'],
  [1, false, '0.01'],
  [0, false, '0.00'],
  ['1090', false, '10.90'],
  ['10.90', false, '10.90'],
  ['10.90', true, '10.90'],
  ['399', true, '399.00'],
  ['¥10', true, '10.00'],
  [12900, true, '129.00'],
  [10.9, false, null],
  [-5, false, null],
  [1e21, false, null],
  ['abc', false, null],
  [null, false, null],
])('%j (camelCase: %s) is %s', (raw, camel, amount) => {
  expect(pddAmount(raw, camel)).toBe(amount);
});

it.each([
  ['未发货，退款成功', { order: '1', pay: '2', shipping: '0' }, 'refunded'],
  [null, { order: null, pay: '0', shipping: '0' }, 'unpaid'],
  [null, { order: '2', pay: '0', shipping: '0' }, 'cancelled'],
  [null, { order: null, pay: '2', shipping: '0' }, 'ordered'],
  [null, { order: null, pay: '2', shipping: '1' }, 'shipped'],
  [null, { order: null, pay: '2', shipping: '2' }, 'delivered'],
  [null, { order: null, pay: '7', shipping: '2' }, 'unknown'],
  [null, { order: null, pay: null, shipping: null }, 'unknown'],
])('%s %j: %s', (text, codes, status) => {
  expect(pddStatus(text, codes)).toBe(status);
});

describe('addresses', () => {
  it.each(['https://mobile.pinduoduo.com/orders.html', 'https://mobile.yangkeduo.com/order.html?order_sn=1'])(
    'an order page: %s',
    (url) => expect(pdd.isOrderPage(new URL(url), parseHTML('').document)).toBe(true),
  );

  it.each([
    'https://mobile.yangkeduo.com/order_checkout.html',
    'https://mobile.yangkeduo.com/goods.html?goods_id=1',
    'https://mobile.yangkeduo.com.evil.example/orders.html',
    'https://yangkeduo.com/orders.html',
  ])('none: %s', (url) => {
    expect(read(frozen('list-tabs'), url).kind).toBe('not-a-purchase');
  });
});

describe('data and what is shown', () => {
  const drawn = frozen('list-shown').replace(/[\s\S]*<body>|<\/body>[\s\S]*/g, '');
  const data = (goods: string, amount: string) =>
    `{"ordersStore":{"orders":[{"orderSn":"260301-400000000000001","orderAmount":"${amount}","orderTime":1772294400,"orderGoods":[{"goodsName":"${goods}","goodsNumber":2}]}]}}`;

  it('data counts as long as nothing else is shown and the page is fresh', () => {
    expect(read(frozen('list-tabs')).purchases).toHaveLength(5);
    expect(read(frozen('list-tabs'), LIST, false).kind).toBe('unreadable');
  });

  it('a card without a number is the order of the data with the same product and sum', () => {
    const detection = read(page(data('插线板', '79.80'), drawn));
    expect(detection.purchases.map(({ orderId }) => orderId)).toEqual(['260301-400000000000001', null]);
    expect(detection.purchases[0]).toMatchObject({
      status: 'delivered',
      orderedOn: '2026-03-01',
      missing: [],
    });
  });

  it('a card with another sum or another product is not', () => {
    for (const other of [data('插线板', '12.00'), data('电饭煲', '79.80')]) {
      expect(read(page(other, drawn)).purchases.map(({ orderId }) => orderId)).toEqual([null, null]);
    }
  });

  it('a details page that is about another order than its data is not read from it', () => {
    const url = 'https://mobile.yangkeduo.com/order.html?order_sn=260816-300000000000009';
    const html = frozen('details').replaceAll(/<div id="main">[\s\S]*?<script>/g, '<script>');
    expect(read(html, url, false).kind).toBe('unreadable');
  });

  it('an order without its goods, date or number says so', () => {
    const one = (fields: string) => read(page(`{"orders":[{${fields}}]}`)).purchases[0]?.missing;
    expect(one('"order_sn":"260301-400000000000001","order_amount":100,"order_time":1772294400')).toEqual([
      'items',
    ]);
    expect(one('"order_sn":"260301-400000000000001","order_goods":[{"goods_name":"灯"}]')).toEqual([
      'orderedOn',
    ]);
    expect(one('"order_time":1772294400,"order_goods":[{"goods_name":"灯"}]')).toEqual(['orderId']);
    expect(one('"order_sn":"<b>","order_time":1772294400,"order_goods":[{"goods_name":"灯"}]')).toEqual([
      'orderId',
    ]);
  });

  it('what wraps the orders it was split into is not one more', () => {
    const inner = (n: number) =>
      `{"order_sn":"260301-40000000000000${n}","order_time":1772294400,"order_goods":[{"goods_name":"灯 ${n}"}]}`;
    const html = page(
      `{"orders":[{"order_sn":"260301-400000000000000","order_amount":200,"orders":[${inner(1)},${inner(2)}]}]}`,
    );
    expect(read(html).purchases.map(({ orderId }) => orderId)).toEqual([
      '260301-400000000000001',
      '260301-400000000000002',
    ]);
  });
});

it('the end of a list is not an empty list', () => {
  const said = (words: string) => read(`<html><body><p>${words}</p></body></html>`).kind;
  expect(said('您还没有相关订单')).toBe('not-a-purchase');
  expect(said('您已经没有更多的订单了')).toBe('unreadable');
});

describe('hostile data', () => {
  it.each([
    '{"initOdersList":{"0":[{"order_sn":"260301-4',
    '{"initOdersList":{"0":[7,null,"x",{}]}}',
    '{"initOdersList":{"0":{"order_sn":{}}}}',
    `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
    'steal()',
  ])('%#: nothing comes of it', (data) => {
    expect(read(page(data)).kind).toBe('unreadable');
  });

  it('keys of the prototype stay keys, and fifty thousand orders are two hundred', () => {
    const many = Array.from(
      { length: 50_000 },
      (_, n) => `{"order_sn":"260301-${400000 + n}","order_goods":[{"goods_name":"x"}]}`,
    );
    const html = page(`{"__proto__":{"polluted":1},"orders":[${many.join()}]}`);
    expect(read(html).purchases.length).toBeLessThanOrEqual(200);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
