import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { countedItems } from './counted-items.ts';

const items = (html: string) =>
  countedItems(
    parseHTML(`<html><body><main>${html}</main></body></html>`).document.querySelector('main') as Element,
    {
      rows: 'tr, li',
      products: 'a[href*="/product/"]',
    },
  );

describe('a product by its count', () => {
  it.each([
    ['one piece', '<ul><li><a href="/product/1">镜头 50mm</a><p>1399元 × 1</p></li></ul>', '1399.00', 1],
    ['capital X', '<ul><li><a href="/product/1">镜头 50mm</a><p>2,299.00元 X 2</p></li></ul>', '2299.00', 2],
    [
      'two pieces',
      '<ul><li><a href="/product/1">镜头 50mm</a><b>¥1399.00</b><i>x3</i></li></ul>',
      '1399.00',
      3,
    ],
    ['no rows at all', '<div><a href="/product/1">镜头 50mm</a><b>¥1399.00</b><i>x1</i></div>', '1399.00', 1],
    ['no price', '<ul><li><a href="/product/1">镜头 50mm</a><i>x1</i></li></ul>', null, 1],
    ['no count', '<ul><li><a href="/product/1">镜头 50mm</a><b>¥1399.00</b></li></ul>', null, null],
    ['no link', '<ul><li><img alt="镜头 50mm"><b>¥1399.00</b><i>x1</i></li></ul>', '1399.00', 1],
    [
      'only words',
      '<ul><li><span>镜头 50mm</span><b>¥1399.00</b><i>x1</i><em>已激活</em></li></ul>',
      '1399.00',
      1,
    ],
  ])('%s', (_, html, price, quantity) => {
    expect(items(html)).toEqual([{ title: '镜头 50mm', quantity, price }]);
  });

  it('keeps the order of the page, also where a count is lost', () => {
    const row = (name: string, count: string) => `<li><a href="/product/1">${name}</a><p>${count}</p></li>`;
    expect(items(`<ul>${row('甲机', '')}${row('乙机', '1元 × 1')}</ul>`).map(({ title }) => title)).toEqual([
      '甲机',
      '乙机',
    ]);
  });

  it.each(['<p>138****0000</p>', '<p>2 x 4 木板</p>', '<li><a href="/help">帮助</a></li>', '<i>x1</i>'])(
    'nothing in %s',
    (html) => {
      expect(items(html)).toEqual([]);
    },
  );

  it('is bounded', () => {
    expect(
      items(`<ul>${'<li><a href="/product/1">镜头</a><p>1元 × 1</p></li>'.repeat(3000)}</ul>`),
    ).toHaveLength(100);
  });
});
