import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { mi } from './mi.ts';

const page = (name: string): string => readFileSync(new URL(`pages/${name}.html`, import.meta.url), 'utf8');
const read = (html: string, url: string) => mi.read(new URL(url), parseHTML(html).document);
const LIST = 'https://static.mi.com/order/';
const DETAILS = 'https://order.mi.com/user/orderView/5250918000000005';

describe('the day of ordering on a details page, which leaves out the year', () => {
  it('is not taken from the number where the two name different days', () => {
    const html = page('details').replace('09月18日 21:05', '09月17日 23:59');
    expect(read(html, DETAILS).purchases[0]).toMatchObject({ orderedOn: null, missing: ['orderedOn'] });
  });

  it('is not taken from the number alone, nor from the day of another step', () => {
    const html = page('details').replace('09月18日 21:05', '');
    expect(read(html, DETAILS).purchases[0]?.orderedOn).toBeNull();
  });

  it('is what the page says where it gives the year', () => {
    const html = page('details').replace('09月18日 21:05', '2024年12月31日 23:59');
    expect(read(html, DETAILS).purchases[0]?.orderedOn).toBe('2024-12-31');
  });
});

it('a number other than the address has is kept, and said', () => {
  const other = 'https://order.mi.com/user/orderView/5250918000000009';
  expect(read(page('details'), other).purchases[0]).toMatchObject({
    orderId: '5250918000000005',
    conflicts: [{ field: 'orderId', kept: '5250918000000005', other: '5250918000000009' }],
  });
});

it('the last step of the progress is not the state of an order on its way', () => {
  expect(read(page('details').replace('已收货', '已发货'), DETAILS).purchases[0]).toMatchObject({
    status: 'shipped',
  });
  const silent = read(page('details').replace('已收货', ''), DETAILS);
  expect(silent.purchases[0]).toMatchObject({
    status: 'unknown',
    statusText: null,
    orderId: '5250918000000005',
  });
});

describe('not paid', () => {
  it('a hidden "支付成功了" beside an order that waits for its payment proves nothing', () => {
    const hidden = '<div style="display:none"><h4>支付成功了</h4></div><h4 hidden>已收货</h4></body>';
    const html = page('negative-unpaid-details').replace('</body>', hidden);
    expect(read(html, 'https://order.mi.com/user/orderView/5261120000000004').kind).toBe('not-a-purchase');
  });

  it('without the words, the offer to pay says so', () => {
    const html = page('negative-unpaid-details').replace('等待付款', '');
    expect(read(html, 'https://order.mi.com/user/orderView/5261120000000004').kind).toBe('not-a-purchase');
    const list = read(page('list').replace('等待付款', ''), LIST);
    expect(list.purchases[0]).toMatchObject({
      orderId: '5261120000000004',
      status: 'unpaid',
      statusText: null,
    });
  });
});

it('the buyer, phone and address are no part of what is read', () => {
  const text = JSON.stringify([read(page('list'), LIST), read(page('details'), DETAILS)]);
  expect(text).not.toMatch(/某买家|138\*|某省/);
});

it('a list that is still empty of orders is unreadable, not a page without orders', () => {
  expect(read('<html><body><h1>我的订单</h1><div id="J_orderList"></div></body></html>', LIST).kind).toBe(
    'unreadable',
  );
});

it.each([
  'https://order.mi.com.evil.example/user/orderView/5250918000000005',
  'https://order.mi.com/user/orderView/',
  'https://order.mi.com/user/comment',
  'https://www.mi.com/order/',
])('leaves %s alone', (url) => {
  expect(mi.isOrderPage(new URL(url), parseHTML('').document)).toBe(false);
  expect(read(page('details'), url).kind).toBe('not-a-purchase');
});

it('five thousand orders are two hundred', () => {
  const one = (id: number) =>
    `<li><div><b>已收货</b></div><p>2026年01月02日<i>订单号：<a href="//order.mi.com/user/orderView/${5260102000000000 + id}">${5260102000000000 + id}</a></i></p><ul><li><a href="//item.mi.com/1.html">镜头</a><p>1元 × 1</p></li></ul></li>`;
  const html = `<html><body><ul>${Array.from({ length: 1500 }, (_, id) => one(id)).join('')}</ul></body></html>`;
  expect(read(html, LIST).purchases).toHaveLength(200);
});
