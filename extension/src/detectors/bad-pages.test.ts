import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { DETECTORS, detect } from './index.ts';
import { MAX_ITEMS, MAX_ORDERS } from './reading/result.ts';
import type { Detection } from './types.ts';

/** What pages may do to us. Nothing throws, nothing unbounded or unclean comes out, nothing is made up. */
const JD = 'https://order.jd.com/center/list.action';
const DETAILS = 'https://www.amazon.de/your-orders/order-details?orderID=300-0000001-0000001';
const frozen = (name: string): string => readFileSync(new URL(`stores/${name}`, import.meta.url), 'utf8');
const read = (html: string, url: string): Detection => detect(new URL(url), parseHTML(html).document);
const linked = (data: string): string =>
  `<!doctype html><html><head><script type="application/ld+json">${data}</script></head><body></body></html>`;

describe('half of it gone', () => {
  const page = frozen('jd/pages/list.html');

  it('an order without its number says so', () => {
    const html = page.replaceAll(/310000000001(?!\d)/g, '');
    const [first] = read(html, JD).purchases;
    expect(first).toMatchObject({ orderId: null, missing: ['orderId'], total: '14299.00' });
    expect(read(html, JD)).toMatchObject({ kind: 'purchase', missing: ['orderId'] });
  });

  it('without date, total, shop and state they are unknown, not invented', () => {
    const html = page
      .replaceAll(/<span class="dealtime"[^>]*>[^<]*<\/span>|<input[^>]*>/g, '')
      .replaceAll(/<div class="amount">.*?<\/div>/g, '')
      .replaceAll(/<span class="order-shop">.*?<\/span>(<\/span>)?/g, '')
      .replaceAll(/<span class="order-status[^>]*>[^<]*<\/span>/g, '');
    expect(read(html, JD).purchases[0]).toMatchObject({
      orderId: '310000000001',
      orderedOn: null,
      total: null,
      currency: null,
      seller: null,
      missing: ['orderedOn'],
    });
  });

  it('without its products an Amazon order has a number, a date and no items', () => {
    const html = frozen('amazon/pages/details-new.html').replace(
      /<div data-component="orderCard">[\s\S]*/,
      '</div></div></body></html>',
    );
    expect(read(html, DETAILS).purchases).toMatchObject([
      {
        orderId: '300-0000001-0000001',
        orderedOn: '2026-07-16',
        total: '1349.98',
        items: [],
        missing: ['items'],
      },
    ]);
  });

  it('the date of delivery is not taken for the date of the order', () => {
    const html = frozen('amazon/pages/details-old.html')
      .replace('Ordered on February 29, 2020', '')
      .replace('Return complete', 'Delivered March 5, 2020');
    expect(
      read(html, 'https://www.amazon.com/gp/your-account/order-details').purchases[0]?.orderedOn,
    ).toBeNull();
  });

  it('an order page with nothing on it is unreadable', () => {
    expect(read('<html><body><div id="orderDetails"></div></body></html>', DETAILS)).toEqual({
      kind: 'unreadable',
      detector: 'amazon',
      missing: ['orderId', 'items'],
      purchases: [],
    });
    expect(read('<html><body></body></html>', JD).kind).toBe('unreadable');
  });
});

describe('hostile values', () => {
  it('a script as order number is no order number', () => {
    const html = frozen('jd/pages/list.html').replaceAll(
      /310000000001(?!\d)/g,
      '&lt;script&gt;alert(1)&lt;/script&gt;',
    );
    expect(read(html, JD).purchases[0]).toMatchObject({ orderId: null, missing: ['orderId'] });
    const amazon = frozen('amazon/pages/details-new.html').replace(
      '>300-0000001-0000001<',
      '><script>alert(1)</script><',
    );
    expect(read(amazon, DETAILS).purchases[0]).toMatchObject({ orderId: null, missing: ['orderId'] });
    const woo = frozen('woocommerce/pages/order-received.html').replace(
      '>731<',
      '>&lt;script&gt;1&lt;/script&gt;<',
    );
    expect(read(woo, 'https://laden.example/kasse/order-received/731/').purchases[0]?.orderId).toBeNull();
  });

  it('a title of 10,000 characters with markup becomes 300 plain ones', () => {
    const title = `&lt;img src=x onerror=alert(1)&gt;\u202e${'相机'.repeat(5000)}`;
    const html = frozen('jd/pages/list.html').replaceAll('相机镜头清洁布 3 片装', title);
    const got = read(html, JD).purchases[0]?.items[1]?.title ?? '';
    expect(got).toBe('相机'.repeat(150));
  });

  it('the buyer is never part of what is read', () => {
    for (const name of [
      'jd/pages/list',
      'amazon/pages/details-new',
      'amazon/pages/details-old',
      'amazon/pages/list',
      'shopify/pages/thank-you',
    ]) {
      const { url } = JSON.parse(frozen(`${name}.expected.json`));
      const text = JSON.stringify(read(frozen(`${name}.html`), url));
      expect(text, name).not.toMatch(/收货人|某省|Empfänger|Straße|Recipient|Road|受取人|buyer@|Buyer/);
    }
  });
});

describe('data that is not what it seems', () => {
  it('keys of the prototype change nothing and are no data', () => {
    const order =
      '{"@type":"Order","orderNumber":"7","__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}';
    const detection = read(linked(order), 'https://shop.example/');
    expect(detection.purchases[0]?.orderId).toBe('7');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    const event =
      '<html><head><script>dataLayer.push({event:"purchase",ecommerce:{__proto__:{x:1},transaction_id:"8"}})</script></head></html>';
    expect(read(event, 'https://shop.example/order/done').purchases[0]?.orderId).toBe('8');
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
    const status = '{"@type":"Order","orderNumber":"9","orderStatus":"https://schema.org/constructor"}';
    expect(read(linked(status), 'https://shop.example/').purchases[0]?.status).toBe('unknown');
  });

  it('an event that computes something is not run and not read', () => {
    const html =
      '<html><head><script>dataLayer.push({event:"purchase",ecommerce:{transaction_id:steal()}})</script></head></html>';
    expect(read(html, 'https://shop.example/order/done').kind).toBe('unreadable');
  });

  it.each([
    '{"@type":"Order","orderNumber":"7"',
    '{"@type":"Order"}',
    '[{"@type":"Order","orderedItem":"x","acceptedOffer":7}]',
    '{"@type":"Order","orderNumber":{"a":1},"orderDate":[],"price":{"b":2},"merchant":[null]}',
  ])('%s is unreadable or says what it lacks', (data) => {
    const detection = read(linked(data), 'https://shop.example/');
    expect(detection.kind === 'unreadable' || detection.purchases[0]?.missing.includes('orderId')).toBe(true);
  });

  it('nesting without end is not followed', () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    expect(read(linked(deep), 'https://shop.example/').kind).toBe('not-a-purchase');
    const nested = `${'{"a":'.repeat(3000)}{"@type":"Order","orderNumber":"7"}${'}'.repeat(3000)}`;
    expect(read(linked(nested), 'https://shop.example/').kind).toBe('unreadable');
    const elements = `<div id="orderDetails">${'<div>'.repeat(3000)}x${'</div>'.repeat(3000)}</div>`;
    expect(read(`<html><body>${elements}</body></html>`, DETAILS).kind).toBe('unreadable');
  });
});

describe('too much of it', () => {
  const row = (id: number, items: number): string =>
    `<tbody id="tb-${300000000000 + id}"><tr class="tr-th"><td><span class="dealtime" title="2026-01-01 00:00:00"></span></td></tr>${'<tr class="tr-bd"><td><div class="goods-item"><div class="p-name"><a>镜头</a></div></div><div class="goods-number">x1</div></td></tr>'.repeat(items)}</tbody>`;

  it('orders and items are bounded', () => {
    const many = `<html><body><table>${Array.from({ length: 5000 }, (_, id) => row(id, 1)).join('')}</table></body></html>`;
    expect(read(many, JD).purchases).toHaveLength(MAX_ORDERS);
    const long = `<html><body><table>${row(1, 5000)}</table></body></html>`;
    expect(read(long, JD).purchases[0]?.items).toHaveLength(MAX_ITEMS);
    const cards = Array.from(
      { length: 5000 },
      (_, id) =>
        `<div class="order-card"><span>ORDER PLACED</span><span>March 4, 2026</span><bdi dir="ltr">100-${String(id).padStart(7, '0')}-0000000</bdi></div>`,
    );
    const amazon = read(
      `<html><body>${cards.join('')}</body></html>`,
      'https://www.amazon.com/your-orders/orders',
    );
    expect(amazon.purchases).toHaveLength(MAX_ORDERS);
    const order = `{"@type":"Order","orderNumber":"7","orderedItem":[${Array.from({ length: 5000 }, () => '{"name":"x"}').join()}]}`;
    expect(read(linked(order), 'https://shop.example/').purchases[0]?.items).toHaveLength(MAX_ITEMS);
  });

  it('an order shown twice is one', () => {
    const twice = `<html><body><table>${row(1, 1)}${row(1, 1)}</table></body></html>`;
    expect(read(twice, JD).purchases).toHaveLength(1);
  });
});

describe('look-alike addresses', () => {
  it.each([
    'https://order.jd.com.evil.example/center/list.action',
    'https://evil-order.jd.com.cn/center/list.action',
    'https://orderxjd.com/center/list.action',
    'https://order.jd.com/center/recycle.action',
  ])('%s', (url) => {
    expect(read(frozen('jd/pages/list.html'), url).kind).toBe('not-a-purchase');
  });

  it.each([
    'https://www.amazon.de.evil.example/your-orders/order-details',
    'https://www.amazon.evil/your-orders/order-details',
    'https://amazon.com-orders.example/your-orders/order-details',
    'https://www.evil.example/your-orders/order-details?x=www.amazon.de',
    'https://www.amazon.constructor/your-orders/order-details',
    'https://www.amazon.de/gp/buyagain',
  ])('%s', (url) => {
    expect(read(frozen('amazon/pages/details-new.html'), url).kind).toBe('not-a-purchase');
  });
});

it('no detector throws when the document itself does', () => {
  const broken = new Proxy({} as Document, {
    get: () => {
      throw new Error('gone');
    },
  });
  for (const detector of DETECTORS) {
    expect(['unreadable', 'not-a-purchase']).toContain(detector.read(new URL(JD), broken).kind);
    expect(detector.isOrderPage(new URL('https://shop.example/orders/1'), broken)).toBe(false);
  }
});
