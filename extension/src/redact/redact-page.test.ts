import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { collectWords } from './collect-words.ts';
import { redactPage } from './redact-page.ts';

const known = collectWords("const labels = ['订单号', 'orderId', 'order_sn', 'order-card', 'Order placed'];");
const url = 'https://order.shop.example/detail.htm?orderId=310000000001&name=Zhang%20San';
const page = (body: string): Document =>
  parseHTML(`<!doctype html><html><head><title>x</title></head><body>${body}</body></html>`).document;
const redacted = (body: string, keepNames = true): string =>
  redactPage(page(body), { url, known, keepNames }).html.replace(/^[\s\S]*<body>|<\/body>[\s\S]*$/g, '');

describe('what people are known by', () => {
  it.each([
    ['a name', '<p>张小明 Zhang Xiaoming</p>', ['张小明', 'Zhang', 'Xiaoming']],
    ['an address', '<p>北京市朝阳区某某路 88 号 3 单元</p>', ['北京', '朝阳', '88']],
    ['a name before a figure', '<p>张元 13812345678 元小明 3</p>', ['张', '元小明', '小明']],
    ['a phone, masked or not', '<p>138****1234 13812345678</p>', ['1234', '13812345678']],
    ['a mail', '<a href="mailto:jo@mail.example">jo@mail.example</a>', ['jo@', 'mail.example']],
    [
      'an order number anywhere',
      '<a id="n310000000001" data-no="310000000001">订单号 310000000001</a>',
      ['310000000001'],
    ],
    ['a title in an attribute', '<img alt="尼康 Z6III 机身" title="Nikon body">', ['尼康', 'Nikon']],
    ['a query', '<a href="/x?token=aB3xYz9Q&uid=778899">x</a>', ['aB3xYz9Q', '778899']],
    [
      'data',
      '<script type="application/json">{"orderId":"310000000001","buyer":"\\u5f20\\u4e09"}</script>',
      ['310000000001', '张三', '5f20'],
    ],
    ['a comment', '<!-- user 张三 --><p>x</p>', ['张三', 'user']],
    [
      'a style and a handler',
      '<p style="background:url(/u/778899)" onclick="buy(778899)">x</p>',
      ['778899', 'buy'],
    ],
    ['a picture in the page', '<img src="data:image/png;base64,AAAABBBB">', ['AAAABBBB']],
    ['an attribute that is called like a person', '<p zhang-123456="1">x</p>', ['123456']],
    ['a page in a page', '<iframe srcdoc="张三"></iframe><template><p>李四</p></template>', ['张三', '李四']],
  ])('%s goes', (_, body, secrets) => {
    for (const keepNames of [true, false]) {
      const html = redacted(body, keepNames);
      expect(secrets.filter((secret) => html.includes(secret))).toEqual([]);
    }
  });
});

describe('what a detector needs', () => {
  it('labels, signs and the shape of figures and days stay', () => {
    expect(
      redacted('<p>订单号：310000000001</p><p>1,299.00元</p><p>2026年11月21日 10:05</p><p>共3件</p>'),
    ).toBe('<p>订单号：100000000000</p><p>1,100.00元</p><p>2012年11月11日 11:01</p><p>共1件</p>');
  });
  it('the same thing stays the same thing, in text, address and data', () => {
    const html = redacted(
      '<a href="/d?id=310000000001">310000000001</a><script type="application/json">{"orderId":"310000000001"}</script>',
    );
    expect(html.match(/1000\d+/g)).toEqual(['100000000000', '100000000000', '100000000000']);
  });
  it('different things stay different', () => {
    const ids = redacted('<b>310000000001</b><b>310000000002</b><i>Nikon Z</i><i>Canon Z</i>');
    const [one, two, three, four] = [...ids.matchAll(/>([^<]+)</g)].map(([, text]) => text);
    expect(one).not.toBe(two);
    expect(three).not.toBe(four);
  });
  it('data keeps its keys, its nesting and its codes', () => {
    const data = '{"order_sn":"260815-1234567","goods":[{"name":"尼康","number":2}],"pay":{"status":0}}';
    const html = redacted(`<script type="application/json">${data}</script>`);
    const read: unknown = JSON.parse(html.replace(/<\/?script[^>]*>/g, ''));
    expect(read).toMatchObject({
      order_sn: expect.stringMatching(/^\d{6}-\d{7}$/),
      goods: [{ number: 2 }],
      pay: { status: 0 },
    });
  });
  it('hidden stays hidden', () => {
    expect(redacted('<p style="color:red; display: none">x</p>')).toBe('<p style="display: none">x</p>');
  });
});

it('a report keeps no name of a class that no detector knows; a page to commit keeps it', () => {
  const body = '<div class="order-card zhangsan-box"></div>';
  expect(redacted(body, true)).toBe(body);
  expect(redacted(body, false)).toMatch(/^<div class="order-card x\w{7}-x\w{2}"><\/div>$/);
});

it('the address is redacted like the page', () => {
  const { url: after } = redactPage(page('<p>310000000001</p>'), { url, known, keepNames: true });
  expect(new URL(after).hostname).toBe('order.shop.example');
  expect(after).not.toMatch(/310000000001|Zhang|San/);
});

it('a program that holds no data is emptied', () => {
  expect(redacted('<script>var secret = "778899";</script>')).toBe('<script></script>');
});
