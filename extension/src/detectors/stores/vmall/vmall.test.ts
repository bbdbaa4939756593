import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { vmall } from './vmall.ts';

const page = (name: string): string => readFileSync(new URL(`pages/${name}.html`, import.meta.url), 'utf8');
const read = (html: string, url: string) => vmall.read(new URL(url), parseHTML(html).document);
const LIST = 'https://www.vmall.com/member/order';
const DETAILS = 'https://www.vmall.com/member/order-1000000001';

describe('details', () => {
  it('the newest record decides, wherever it stands', () => {
    const cancelled = page('details')
      .replace('您的订单已付款 - 正在配货', '您的订单已经取消')
      .replace('2026-11-11 00:04:10', '2026-11-13 08:00:00');
    expect(read(cancelled, DETAILS).purchases[0]).toMatchObject({
      status: 'cancelled',
      statusText: '您的订单已经取消',
    });
  });

  it('an older record is not taken for the state where the newest says nothing', () => {
    const html = page('details').replace('您的订单已发货 - 等待收货', '');
    expect(read(html, DETAILS).purchases[0]).toMatchObject({ status: 'unknown', statusText: null });
  });

  it('records that are kept hidden until they happen have not happened', () => {
    const hidden =
      '<div style="display: none;"><table><tbody><tr><td>2026-11-20 09:00:00</td><td>您的订单已完成</td></tr></tbody></table></div>';
    const html = page('details').replace(
      '<div class="list-group" id="order-list-group">',
      (start) => start + hidden,
    );
    expect(html).toContain(hidden);
    expect(read(html, DETAILS)).toEqual(read(page('details'), DETAILS));
  });

  it('the steps of the progress are no state, and the first of them is the day of ordering', () => {
    const steps =
      '<ol><li><dl><dt>提交订单</dt><dd><p>2026-11-11 00:03:20</p></dd></dl></li><li><dl><dt>付款成功</dt></dl></li><li><dl><dt>已完成</dt></dl></li></ol>';
    const html = page('details').replace(
      /<div class="order-detail-process-record">[\s\S]*?(?=<div class="order-detail-receive">)/,
      steps,
    );
    expect(read(html, DETAILS).purchases[0]).toMatchObject({
      orderedOn: '2026-11-11',
      status: 'unknown',
      statusText: null,
    });
  });

  it('a number other than the address has is kept, and said', () => {
    expect(read(page('details'), 'https://www.vmall.com/member/order-1000000009').purchases[0]).toMatchObject(
      {
        orderId: '1000000001',
        conflicts: [{ field: 'orderId', kept: '1000000001', other: '1000000009' }],
      },
    );
  });

  it('without tables the products are those counted beside the number, not the ones of the menu', () => {
    const html =
      '<html><body><ul><li><a href="/product/9.html">菜单手机</a><b>¥1.00</b></li></ul><div><section><h2>订单号：1000000001</h2><p>下单时间：2026-11-11 00:03:20</p><div><a href="/product/1.html">示例平板</a><b>¥2999.00</b><i>x1</i></div><p>实付款：¥2999.00</p></section></div></body></html>';
    expect(read(html, DETAILS).purchases).toMatchObject([
      {
        orderedOn: '2026-11-11',
        total: '2999.00',
        items: [{ title: '示例平板', quantity: 1, price: '2999.00' }],
      },
    ]);
  });

  it('the buyer, who submitted the order, is no part of what is read', () => {
    expect(JSON.stringify(read(page('details'), DETAILS))).not.toMatch(/某买家|1380|某省|somebody/);
  });
});

describe('rows without their headings', () => {
  const bare = (name: string) => page(name).replaceAll(/<thead>.*?<\/thead>/gs, '');

  it('price, count and sum are told apart by their places', () => {
    expect(read(bare('list'), LIST)).toEqual(read(page('list'), LIST));
    expect(read(bare('details'), DETAILS)).toEqual(read(page('details'), DETAILS));
  });

  it('the sum is not taken for a lost price', () => {
    const html = bare('list').replace('<em>¥</em><span>599.00</span>', '<em>¥</em>');
    expect(read(html, LIST).purchases[2]).toMatchObject({
      total: '599.00',
      items: [{ title: '示例耳机', quantity: 1, price: null }],
    });
  });
});

it('a page that draws no tables', () => {
  const html = `<html><body><div id="root"><div class="x1"><div><span>2026-11-11 00:03:20</span><span>订单编号：</span><a href="/member/order-100000000012">100000000012</a><em>待收货</em></div>
    <div><a href="/product/10086.html"><img alt="示例平板"></a><div><a href="/product/10086.html">示例平板 11 英寸</a></div><span>¥</span><span>2999.00</span><span>x2</span></div><p>实付款：<b>¥5998.00</b></p></div></div></body></html>`;
  expect(read(html, LIST).purchases).toMatchObject([
    {
      orderId: '100000000012',
      orderedOn: '2026-11-11',
      total: '5998.00',
      status: 'shipped',
      items: [{ title: '示例平板 11 英寸', quantity: 2, price: '2999.00' }],
    },
  ]);
});

it.each([
  'https://www.vmall.com.evil.example/member/order',
  'https://vmall.com/member/order',
  'https://www.vmall.com/member/exchange',
  'https://www.vmall.com/payment/order-1000000001',
])('leaves %s alone', (url) => {
  expect(read(page('list'), url).kind).toBe('not-a-purchase');
});
