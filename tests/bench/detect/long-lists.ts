import { jdAddress, jdOrderList } from '../../fixtures/jd-order-list.ts';

/** Order lists longer than any saved one, made by hand: the same card again with another number. */
export type LongList = { name: string; url: string; html: string };

const day = (at: number): string =>
  `2026-${String(1 + (at % 9)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;

const jdList = (count: number): string =>
  jdOrderList(
    Array.from({ length: count }, (_, at) => ({
      id: String(310000000000 + at),
      at: `${day(at)} 10:24:31`,
      shop: '示例旗舰店',
      status: '已完成',
      total: `${1000 + at}.00`,
      items: [
        { title: `示例相机镜头 第 ${at} 号 50mm F1.8`, quantity: 1 },
        { title: `示例清洁布 ${at}`, quantity: 2 },
      ],
    })),
  );

const amazonCard = (at: number): string => `
<div class="order-card js-order-card"><div class="a-box-group"><div class="order-header">
  <div><span class="a-color-secondary a-text-caps">Order placed</span><span class="a-size-base a-color-secondary">March ${1 + (at % 28)}, 2026</span></div>
  <div><span class="a-color-secondary a-text-caps">Total</span><span class="a-size-base a-color-secondary">$${100 + (at % 900)}.00</span></div>
  <div class="yohtmlc-order-id"><span class="a-color-secondary a-text-caps">Order #</span><span dir="ltr">100-${String(at).padStart(7, '0')}-0000001</span></div>
</div><div class="delivery-box"><div class="yohtmlc-shipment-status-primaryText">Delivered April 2</div>
  <div class="item-box"><div class="yohtmlc-product-title"><a class="a-link-normal" href="/dp/B0EXAMPLE${at}">Example lens number ${at}</a></div></div>
</div></div></div>`;

const amazonList = (count: number): string =>
  `<!doctype html><html lang="en-us"><head><title>Your Orders</title></head><body><div id="yourOrdersContent">${Array.from({ length: count }, (_, at) => amazonCard(at)).join('')}</div></body></html>`;

const linkedData = (count: number): string => {
  const orders = Array.from({ length: count }, (_, at) => ({
    '@type': 'Order',
    orderNumber: `EX-${at}`,
    orderDate: day(at),
    priceCurrency: 'EUR',
    price: `${100 + at}.00`,
    merchant: { '@type': 'Organization', name: 'Example' },
    orderedItem: [
      {
        '@type': 'OrderItem',
        orderQuantity: 1,
        orderedItem: { '@type': 'Product', name: `Example lens ${at}` },
      },
    ],
  }));
  return `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': orders })}</script></head><body></body></html>`;
};

export const longLists = (count: number): LongList[] => [
  { name: 'JD list', url: jdAddress, html: jdList(count) },
  { name: 'Amazon list', url: 'https://www.amazon.com/your-orders/orders', html: amazonList(count) },
  { name: 'schema.org orders', url: 'https://shop.example/account/orders/1', html: linkedData(count) },
];

const leanJd = (at: number): string =>
  `<tbody id="tb-${310000000000 + at}"><tr class="tr-th"><td><span class="dealtime" title="${day(at)} 10:24:31"></span><a name="orderIdLinks">${310000000000 + at}</a></td></tr><tr class="tr-bd"><td><div class="goods-item"><div class="p-name"><a href="//item.jd.com/1.html">示例镜头 ${at}</a></div></div><div class="goods-number">x1</div></td></tr></tbody>`;

const leanAmazon = (at: number): string =>
  `<div class="order-card"><p>Order placed <span>March ${1 + (at % 28)}, 2026</span></p><p>Total <span>$${100 + (at % 900)}.00</span></p><p>Order # <span dir="ltr">100-${String(at).padStart(7, '0')}-0000001</span></p><div class="yohtmlc-product-title"><a href="/dp/B0EXAMPLE">Example lens ${at}</a></div></div>`;

/** As many orders as an attacker may draw, each as little as still reads as one: the page itself must fit a browser. */
export const hugeLists = (count: number): LongList[] => {
  const all = (card: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => card(at)).join('');
  return [
    {
      name: 'JD list',
      url: jdAddress,
      html: `<!doctype html><html lang="zh-CN"><body><table class="order-tb">${all(leanJd)}</table></body></html>`,
    },
    {
      name: 'Amazon list',
      url: 'https://www.amazon.com/your-orders/orders',
      html: `<!doctype html><html lang="en-us"><body>${all(leanAmazon)}</body></html>`,
    },
  ];
};
