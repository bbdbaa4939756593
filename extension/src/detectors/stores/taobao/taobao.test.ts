import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Detection } from '../../types.ts';
import { taobao } from './taobao.ts';

const LIST = 'https://buyertrade.taobao.com/trade/itemlist/list_bought_items.htm';
const DETAILS = 'https://trade.taobao.com/trade/detail/trade_order_detail.htm?biz_order_id=';
const frozen = (name: string): string => readFileSync(new URL(`pages/${name}.html`, import.meta.url), 'utf8');
const read = (html: string, url = LIST, fresh?: boolean): Detection =>
  taobao.read(new URL(url), parseHTML(html).document, fresh === undefined ? undefined : { fresh });
const idsOf = (detection: Detection) => detection.purchases.map(({ orderId }) => orderId);

const page = (script: string, body = ''): string =>
  `<!DOCTYPE html><html><body><script>${script}</script>${body}</body></html>`;
const listed = (orders: string): string => page(`var data = {"mainOrders":[${orders}]};`);
const order = (fields: string): string =>
  `{"id":"3700000000000000001","orderInfo":{"createTime":"2026-10-08 10:00:00"},"payInfo":{"actualFee":"10.00"},"statusInfo":{"text":"交易成功"},"subOrders":[{"itemInfo":{"title":"台灯"},"quantity":"1","priceInfo":{"realTotal":"10.00"}}]${fields}}`;

describe('addresses', () => {
  it.each([
    LIST,
    'https://trade.taobao.com/trade/itemlist/list_bought_items.htm?action=x',
    'https://trade.taobao.com/trade/itemlist/listBoughtItems.htm',
    `${DETAILS}1`,
    'https://buyertrade.taobao.com/trade/detail/trade_item_detail.htm?bizOrderId=1',
    'https://trade.taobao.com/detail/orderDetail.htm?bizOrderId=1',
    'https://trade.tmall.com/detail/orderDetail.htm?bizOrderId=1',
  ])('an order page: %s', (url) => {
    expect(taobao.isOrderPage(new URL(url), parseHTML('').document)).toBe(true);
  });

  it.each([
    'https://trade.taobao.com/trade/itemlist/list_sold_items.htm',
    'https://buyertrade.taobao.com/trade/itemlist/list_recyled_items.htm',
    'https://trade.taobao.com/trade/detail/tradeSnap.htm?trade_id=1',
    'https://cart.taobao.com/cart.htm',
    'https://buyertrade.taobao.com.evil.example/trade/itemlist/list_bought_items.htm',
    'https://evil-buyertrade.taobao.com/trade/itemlist/list_bought_items.htm',
    'https://trade.tmall.com/trade/itemlist/list_bought_items.htm',
  ])('none: %s', (url) => {
    expect(taobao.isOrderPage(new URL(url), parseHTML('').document)).toBe(false);
    expect(read(frozen('list-data'), url).kind).toBe('not-a-purchase');
  });
});

describe('data and what is shown', () => {
  it('data counts where nothing is drawn yet, and no longer once the page was turned', () => {
    expect(read(frozen('list-data'), LIST, true).purchases).toHaveLength(7);
    expect(read(frozen('list-data'), LIST, false).kind).toBe('unreadable');
  });

  it('of a turned list only what is shown counts, and its state is the one shown', () => {
    for (const fresh of [true, false]) {
      const detection = read(frozen('list-turned'), LIST, fresh);
      expect(idsOf(detection)).toEqual(['4700000000000000002', '4700000000000000003']);
      expect(detection.purchases[0]).toMatchObject({
        status: 'ordered',
        conflicts: [{ field: 'status', kept: 'ordered', other: 'unpaid' }],
      });
    }
  });

  it('a state of data that is another page’s is not believed', () => {
    const html = frozen('list-turned').replace('买家已付款', '');
    expect(read(html).purchases[0]).toMatchObject({ status: 'unknown', total: '260.00' });
  });

  it('an order whose number is gone from its box is known by product and sum, on a fresh page only', () => {
    const html = frozen('list-turned').replaceAll(
      /(shopOrderContainer_|订单号: |orderDetailCol_|biz_order_id=)470000000000000000\d/g,
      '$1',
    );
    expect(idsOf(read(html))).toEqual(['4700000000000000002', null]);
    expect(idsOf(read(html, LIST, false))).toEqual([null, null]);
  });

  it('where the sums disagree the exact one is kept while fresh, the one shown later', () => {
    const html = frozen('list-turned')
      .replace(/<div id="shopOrderContainer_4700000000000000003"[\s\S]*/, '</div></body></html>')
      .replaceAll('>260<', '>250<');
    expect(read(html).purchases[0]).toMatchObject({
      total: '260.00',
      conflicts: expect.arrayContaining([{ field: 'total', kept: '260.00', other: '250.00' }]),
    });
    expect(read(html, LIST, false).purchases[0]?.total).toBe('250.00');
  });

  it('a details page whose address names another order is not read from its data', () => {
    const html = frozen('details-data');
    expect(idsOf(read(html, `${DETAILS}4600000000000000001`, false))).toEqual(['4600000000000000001']);
    expect(read(html, `${DETAILS}4600000000000000009`, false).kind).toBe('unreadable');
  });

  it('a number that only the address bears is the order’s', () => {
    const html = frozen('details-tmall').replaceAll('4500000000000000001', '');
    const url = 'https://trade.tmall.com/detail/orderDetail.htm?bizOrderId=4500000000000000001';
    expect(idsOf(read(html, url))).toEqual(['4500000000000000001']);
    expect(read(html, 'https://trade.tmall.com/detail/orderDetail.htm').missing).toEqual(['orderId']);
  });
});

describe('what is drawn', () => {
  it('the date of the payment is not that of ordering', () => {
    const url = `${DETAILS}4400000000000000001`;
    const html = frozen('details-shown').replace('2026-03-03 10:00:00', '');
    expect(read(html, url).purchases[0]).toMatchObject({ orderedOn: null, missing: ['orderedOn'] });
    expect(read(html.replace('创建时间', '成交时间'), url).purchases[0]?.orderedOn).toBeNull();
    const older = frozen('details-shown').replace('创建时间', '成交时间');
    expect(read(older, url).purchases[0]?.orderedOn).toBe('2026-03-03');
    expect(read(older.replace('2026-03-03', '2026-03-09'), url).purchases[0]?.orderedOn).toBeNull();
  });

  it('what is recommended beside an order is no part of it, whatever its classes are called', () => {
    for (const name of ['list-boxes', 'list-table', 'list-cards', 'details-shown']) {
      const html = frozen(name).replaceAll(/class="[^"]*"/g, '');
      const text = JSON.stringify(read(html, name.startsWith('list') ? LIST : `${DETAILS}1`));
      expect(text, name).not.toMatch(/另一款镜头|显示器 27 英寸|耳机"|云台/);
      expect(text, name).toMatch(/"kind":"purchase"/);
    }
  });

  it('two lines of one product are two', () => {
    const html = frozen('list-boxes').replaceAll(
      '//item.taobao.com/item.htm?id=2&amp;mi_id=0000bb',
      '//detail.tmall.com/item.htm?id=1&amp;mi_id=0000aa',
    );
    expect(read(html).purchases[0]?.items).toHaveLength(2);
  });

  it('the oldest lists, with the heads of their columns in the same table', () => {
    const row = (id: string, title: string, total: string) =>
      `<tbody data-orderid="${id}"><tr class="order-hd"><td colspan="6"><span>订单编号：<em>${id}</em></span><span>成交时间：2012-11-11 00:00:30</span><a href="http://store.taobao.com/shop/view_shop.htm?user_number_id=1">小店</a></td></tr><tr><td><a href="http://item.taobao.com/item.htm?id=9">${title}</a></td><td>￥25.00</td><td>2</td><td>退款</td><td><em>￥${total}</em><span>(含快递：5.00)</span></td><td>交易成功</td></tr></tbody>`;
    const heads = ['宝贝', '单价(元)', '数量', '售后', '实付款(元)', '交易状态']
      .map((head) => `<th>${head}</th>`)
      .join('');
    const rows = row('120000000000001', '台灯', '55.00') + row('120000000000002', '灯泡', '45.00');
    const html = page('', `<table><thead><tr>${heads}</tr></thead>${rows}</table>`);
    const same = { orderedOn: '2012-11-11', seller: '小店', status: 'delivered' };
    expect(read(html).purchases).toMatchObject([
      {
        ...same,
        orderId: '120000000000001',
        total: '55.00',
        items: [{ title: '台灯', quantity: 2, price: '25.00' }],
      },
      {
        ...same,
        orderId: '120000000000002',
        total: '45.00',
        items: [{ title: '灯泡', quantity: 2, price: '25.00' }],
      },
    ]);
  });

  it('天猫’s details as drawn, with the date in the first step', () => {
    const step = (name: string, time: string) =>
      `<li><div class="step-name">${name}</div><div class="step-time"><div>${time}</div></div></li>`;
    const html = page(
      '',
      `<div id="appStepbar"><ol>${step('拍下商品', '2025-11-07 14:42:42')}${step('付款到支付宝', '2025-11-08 14:42:51')}</ol></div>
      <ul><li><div>收货地址：</div><div><span>某某,13000000000,某省某市某路 1 号</span></div></li><li><div>订单编号：</div><div><span class="ui-trade-label">4300000000000000001</span></div></li><li><div>商家：</div><div><span>3**</span><span data-nick="尼康官方旗舰店"></span></div></li></ul>
      <h3>订单状态: 商家已发货，等待买家确认</h3>
      <div id="appOrders"><table><tbody><tr><td class="header-item"><div class="item-meta"><a class="item-link" href="//trade.taobao.com/trade/detail/tradeSnap.htm?tradeID=4300000000000000001">尼康 Z 6III 单机身</a></div></td><td>待确认收货</td><td>￥14199.00</td><td>1</td></tr></tbody></table></div>
      <div><span>商品总价</span><span>：</span><span>￥14199.00</span></div><div><span>实付款</span><span>：</span><span>￥13999.00</span></div>`,
    );
    const [got] = read(
      html,
      'https://trade.tmall.com/detail/orderDetail.htm?bizOrderId=4300000000000000001',
    ).purchases;
    expect(got).toMatchObject({
      orderId: '4300000000000000001',
      orderedOn: '2025-11-07',
      total: '13999.00',
      status: 'shipped',
      seller: '尼康官方旗舰店',
      items: [{ title: '尼康 Z 6III 单机身', quantity: 1, price: '14199.00' }],
    });
  });

  it('beside its data another number on a details page is another order’s', () => {
    const html = frozen('details-data').replace(
      '<div id="detail-panel">',
      '<div id="detail-panel"><p>相关订单号：4600000000000000077</p>',
    );
    expect(idsOf(read(html, `${DETAILS}4600000000000000001`))).toEqual(['4600000000000000001']);
  });

  it('a list without orders says so in words', () => {
    const said = (words: string) => read(page('', `<div>${words}</div>`)).kind;
    expect(said('没有符合条件的宝贝，请尝试其他搜索条件。')).toBe('not-a-purchase');
    expect(said('已买到的宝贝')).toBe('unreadable');
  });
});

describe('orders in data', () => {
  const first = (fields: string) => read(listed(order(fields))).purchases[0];

  it.each([
    [',"id":3700000000000000001,"extra":{"id":3700000000000000001}', null],
    [',"id":"<b>1</b>"', null],
    [',"id":3700000000000000001,"orderInfo":{"id":"3700000000000000002"}', '3700000000000000002'],
    [',"id":0,"statusInfo":{"url":"//x/?bizOrderId=3700000000000000003"}', '3700000000000000003'],
  ])('a number that came as a rounded number is none: %s', (fields, id) => {
    expect(first(fields)?.orderId).toBe(id);
  });

  it.each([
    ['"3"', 3],
    ['3', 3],
    ['{"count":"3"}', 3],
    ['{"count":3}', 3],
    ['"0"', null],
    ['-1', null],
    ['"三"', null],
    ['null', null],
    ['{"count":{}}', null],
  ])('quantity %s: %s', (quantity, wanted) => {
    const subs = `,"subOrders":[{"itemInfo":{"title":"台灯"},"quantity":${quantity},"priceInfo":{"realTotal":"5.00"}}]`;
    expect(first(subs)?.items).toEqual([{ title: '台灯', quantity: wanted, price: '5.00' }]);
  });

  it.each([
    ['WAIT_BUYER_PAY', 'unpaid'],
    ['WAIT_SELLER_SEND_GOODS', 'ordered'],
    ['WAIT_BUYER_CONFIRM_GOODS', 'shipped'],
    ['TRADE_FINISHED', 'delivered'],
    ['TRADE_CLOSED', 'cancelled'],
    ['TRADE_CLOSED_BY_TAOBAO', 'cancelled'],
    ['CREATE_CLOSED_OF_TAOBAO', 'cancelled'],
    ['constructor', 'unknown'],
  ])('without words the code %s is %s', (code, status) => {
    expect(first(`,"statusInfo":{},"extra":{"tradeStatus":"${code}"}`)?.status).toBe(status);
  });

  it('near midnight the day is the one in China that the page writes', () => {
    expect(first(',"orderInfo":{"createTime":"2026-03-01 00:00:00"}')?.orderedOn).toBe('2026-03-01');
    expect(first(',"orderInfo":{"createTime":"2026-02-30 10:00:00"}')?.missing).toEqual(['orderedOn']);
  });

  it('nothing about the buyer comes along', () => {
    const text = ['details-data', 'details-tmall', 'details-shown']
      .map((name) => JSON.stringify(read(frozen(name), `${DETAILS}1`)))
      .join();
    expect(text).not.toMatch(/13000000000|某省|某路/);
  });
});

describe('hostile data', () => {
  it.each([
    ['var data = JSON.parse(\'{\\"mainOrders\\":[{\\"id\\":\\"37', 'cut off'],
    ['var data = {"mainOrders":[{"id":"3700000000000000001"', 'cut off without a string'],
    ['Object.defineProperty(window,"data",{get(){throw 1}})', 'a global that throws'],
    ['var data = {"mainOrders":7}', 'no list'],
    ['var data = {"mainOrders":[null,7,"x",[],{}]}', 'no orders'],
    [`var data = {"mainOrders":${'['.repeat(5000)}${']'.repeat(5000)}}`, 'nested'],
    [`var data = ${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, 'nested without end'],
  ])('%#: nothing comes of it', (script) => {
    expect(read(page(script)).kind).toBe('unreadable');
    expect(read(page(script), `${DETAILS}3700000000000000001`).kind).toBe('unreadable');
  });

  it('keys of the prototype stay keys', () => {
    const detection = read(
      listed(order(',"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}')),
    );
    expect(idsOf(detection)).toEqual(['3700000000000000001']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('fifty thousand orders are two hundred', () => {
    const many = Array.from({ length: 50_000 }, (_, n) => `{"id":"${3_700_000_000_000 + n}","subOrders":[]}`);
    expect(read(page(`var data = {"mainOrders":[${many.join()}]};`)).purchases.length).toBeLessThanOrEqual(
      200,
    );
  });

  it('script and overrides in every field are plain text', () => {
    const evil = '<img src=x onerror=alert(1)>\u202eabc';
    const subs = `,"seller":{"shopName":${JSON.stringify(evil)}},"statusInfo":{"text":${JSON.stringify(evil)}},"subOrders":[{"itemInfo":{"title":${JSON.stringify(evil)}},"quantity":1}]`;
    const [got] = read(page(`var data = {"mainOrders":[${order(subs)}]};`)).purchases;
    expect(got).toMatchObject({ seller: 'abc', statusText: 'abc', items: [{ title: 'abc' }] });
  });
});
