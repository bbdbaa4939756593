import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { MAX_ITEMS, MAX_ORDERS } from '../../reading/result.ts';
import { schemaOrg } from './schema-org.ts';

const SHOP = new URL('https://shop.example/account/orders/1');
const read = (body: string, state?: { fresh: boolean }) =>
  schemaOrg.read(SHOP, parseHTML(`<!doctype html><html><body>${body}</body></html>`).document, state);
const linked = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const order = {
  '@type': 'Order',
  orderNumber: 'A-1',
  orderDate: '2026-05-03',
  orderedItem: { name: 'Lamp' },
};

describe('forms that shops write', () => {
  it.each(['Order', 'http://schema.org/Order', 'https://schema.org/Order', 'schema:Order'])('%s', (type) => {
    expect(read(linked({ ...order, '@type': type })).purchases[0]?.orderId).toBe('A-1');
  });

  it.each([
    ['OrderProcessing', 'ordered'],
    ['OrderInTransit', 'shipped'],
    ['OrderPickupAvailable', 'shipped'],
    ['OrderDelivered', 'delivered'],
    ['OrderCancelled', 'cancelled'],
    ['OrderReturned', 'returned'],
    ['OrderPaymentDue', 'unpaid'],
    ['OrderProblem', 'unknown'],
  ])('%s is %s, as word, address or reference', (word, status) => {
    for (const value of [word, `https://schema.org/${word}`, { '@id': `http://schema.org/${word}` }])
      expect(read(linked({ ...order, orderStatus: value })).purchases[0]?.status).toBe(status);
  });

  it('the same thing as line and as offer is one', () => {
    const offer = {
      '@type': 'Offer',
      price: '5.00',
      itemOffered: { name: 'Lamp' },
      eligibleQuantity: { value: 2 },
    };
    expect(read(linked({ ...order, acceptedOffer: offer })).purchases[0]?.items).toEqual([
      { title: 'Lamp', quantity: 2, price: '5.00' },
    ]);
  });

  it('a reference is followed, and one that leads to itself ends', () => {
    const graph = [
      { '@id': '#s', '@type': 'Organization', name: 'Shop' },
      { ...order, seller: { '@id': '#s' } },
    ];
    expect(read(linked({ '@graph': graph })).purchases[0]?.seller).toBe('Shop');
    const circle = [
      { '@id': '#s', seller: { '@id': '#s' } },
      { ...order, seller: { '@id': '#s' } },
    ];
    expect(read(linked({ '@graph': circle })).purchases[0]?.seller).toBeNull();
  });

  it.each([1767139200, '1767139200', '03/04/2026', 'yesterday', {}, [], null])(
    'a date like %j is unknown',
    (orderDate) => {
      expect(read(linked({ ...order, orderDate })).purchases[0]?.orderedOn).toBeNull();
    },
  );

  it('an invoice lends its order what that lacks, and one alone stands for its order', () => {
    const due = { '@type': 'PriceSpecification', price: 9.5, priceCurrency: 'EUR' };
    const invoice = { '@type': 'Invoice', provider: { name: 'Shop' }, totalPaymentDue: due };
    expect(read(linked({ ...invoice, referencesOrder: order })).purchases).toMatchObject([
      { orderId: 'A-1', total: '9.50', currency: 'EUR', seller: 'Shop' },
    ]);
    expect(read(linked({ ...invoice, confirmationNumber: 'C-7' })).purchases).toMatchObject([
      { orderId: 'C-7', total: '9.50', missing: ['orderedOn', 'items'] },
    ]);
  });
});

describe('beside what the page shows', () => {
  it('the data is kept and what else is said is told', () => {
    const shown = '<p>Order number: A-1</p><p>Order date: May 4, 2026</p>';
    expect(read(linked(order) + shown).purchases[0]).toMatchObject({
      orderedOn: '2026-05-03',
      conflicts: [{ field: 'orderedOn', kept: '2026-05-03', other: '2026-05-04' }],
    });
  });

  it('what the data lacks is filled from the labels of one order, not of a list', () => {
    const { orderDate: _, ...undated } = order;
    const shown = '<p>Order date: May 4, 2026</p>';
    expect(read(linked(undated) + shown).purchases[0]).toMatchObject({
      orderedOn: '2026-05-04',
      missing: [],
    });
    const two = linked([undated, { ...undated, orderNumber: 'A-2' }]);
    expect(read(two + shown).purchases.map(({ orderedOn }) => orderedOn)).toEqual([null, null]);
  });

  it('after a turn of the page only what is visible counts', () => {
    expect(read(linked(order), { fresh: false }).kind).toBe('not-a-purchase');
    expect(read(`${linked(order)}<p>A-1</p>`, { fresh: false }).kind).toBe('purchase');
  });
});

describe('hostile data', () => {
  it('50,000 orders are bounded', () => {
    const many = Array.from({ length: 50_000 }, (_, id) => `{"@type":"Order","orderNumber":"N${id}"}`).join();
    expect(read(linked(`[${many}]`)).purchases.length).toBeLessThanOrEqual(MAX_ORDERS);
  });

  it('the last of duplicate keys counts, as JSON has it, and nothing is doubled', () => {
    const twice = '{"@type":"Order","orderNumber":"A-1","orderNumber":"A-2","orderedItem":{"name":"Lamp"}}';
    expect(read(linked(twice)).purchases.map(({ orderId }) => orderId)).toEqual(['A-2']);
  });

  it('cut off, it is unreadable', () => {
    expect(read(linked(JSON.stringify(order).slice(0, -4))).kind).toBe('unreadable');
  });

  it('keys of the prototype are no data, in microdata neither', () => {
    const marked =
      '<div itemscope itemtype="https://schema.org/Order"><meta itemprop="__proto__" content="x"><meta itemprop="constructor" content="y"><b itemprop="orderNumber">A-1</b></div>';
    expect(read(marked).purchases[0]?.orderId).toBe('A-1');
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
    expect(read(linked('{"@type":"Order","__proto__":{"orderNumber":"A-9"}}')).kind).toBe('unreadable');
  });

  it('microdata without end is bounded', () => {
    const item = '<div itemprop="orderedItem" itemscope><b itemprop="name">Lamp</b></div>';
    const wide = `<div itemscope itemtype="https://schema.org/Order">${item.repeat(5000)}</div>`;
    expect(read(wide).purchases[0]?.items.length).toBeLessThanOrEqual(MAX_ITEMS);
    const deep = `<div itemscope itemtype="https://schema.org/Order">${'<div itemprop="orderedItem" itemscope>'.repeat(500)}`;
    expect(read(deep).kind).toBe('unreadable');
  });
});
