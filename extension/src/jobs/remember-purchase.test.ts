import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { PurchaseMessage } from '../messages/detection.ts';
import { db } from '../records/db.ts';
import { listItems } from '../records/items.ts';
import { day, freshDatabase } from '../records/test-database.ts';
import { rememberPurchase } from './remember-purchase.ts';

vi.mock('../platform/stores.ts', () => ({
  loadStores: async () => ({
    stores: [{ id: 'jd', matches: ['https://order.jd.com/*'] }],
    generic: ['shopify'],
  }),
}));
vi.mock('../platform/policies.ts', () => ({
  loadLexicon: async () => ({
    brands: [{ id: 'nikon', words: ['尼康'], series: [{ words: ['Z6III'], category: 'camera-body' }] }],
    categories: [{ category: 'camera-body', words: ['机身'] }],
    links: { before: ['适用'], after: [], like: [], own: [], mount: [] },
    channels: [{ channel: 'mainland', words: ['京东自营'] }],
    conditions: [],
  }),
}));

const JD = 'https://order.jd.com';

function order(changes: Partial<PurchaseMessage> = {}): PurchaseMessage {
  return {
    store: 'jd',
    orderId: '310000000001',
    aliases: [],
    orderedOn: day('2026-11-21'),
    currency: 'CNY',
    total: null,
    seller: '尼康京东自营旗舰店',
    status: 'ordered',
    statusText: null,
    items: [
      { title: '尼康 Z6III 全画幅微单 机身', quantity: 1, price: null },
      { title: '擦布', quantity: 1, price: null },
    ],
    channelWords: [],
    conflicts: [],
    ...changes,
  };
}

const seen = (...purchases: PurchaseMessage[]) => ({ detector: 'jd', purchases });

beforeEach(freshDatabase);

test('an order is matched and kept under the store of the sender', async () => {
  const remembered = await rememberPurchase(seen(order()), JD);
  expect(remembered).toMatchObject({ kind: 'remembered', store: 'jd', forms: [], problem: null });
  const [record] = await listItems();
  expect(record?.item).toMatchObject({
    brand: 'nikon',
    category: 'camera-body',
    channel: 'mainland',
    region: 'CN',
  });
  expect(record?.purchase.notKept).toHaveLength(1);
});

test.each([
  ['a shop that says it is 京东', 'https://evil.example', seen(order())],
  ['京东 that says it is another store', JD, seen(order({ store: 'amazon' }))],
  ['one lie among the orders', JD, seen(order(), order({ store: 'amazon', orderId: '2' }))],
  ['a generic reading on a store page', JD, { detector: 'shopify', purchases: [order()] }],
  ['a page without https', 'http://order.jd.com', seen(order())],
])('%s is refused, and that is written down', async (_, origin, proposal) => {
  expect(await rememberPurchase(proposal, origin)).toEqual({ kind: 'refused' });
  expect(await db.purchases.count()).toBe(0);
  const journal = await db.journal.toArray();
  expect(journal).toMatchObject([{ what: 'proposal-refused', why: 'page', detail: { origin } }]);
});

test('a shop that only the generic detectors read is its own host', async () => {
  const proposal = { detector: 'shopify', purchases: [order({ store: 'shopify' })] };
  await rememberPurchase(proposal, 'https://shop-a.example');
  await rememberPurchase(proposal, 'https://shop-b.example');
  expect((await db.purchases.toArray()).map((row) => row.store).sort()).toEqual([
    'shop-a.example',
    'shop-b.example',
  ]);
});

test.each([
  ['orderId', { orderId: null }],
  ['orderedOn', { orderedOn: null }],
  ['items', { items: [] }],
] as const)('an order without %s opens the form and is not kept', async (field, changes) => {
  const remembered = await rememberPurchase(
    seen(order({ ...changes, items: 'items' in changes ? [] : order().items })),
    JD,
  );
  expect(remembered).toMatchObject({ kept: [], forms: [{ store: 'jd', origin: JD, missing: [field] }] });
  expect(await db.purchases.count()).toBe(0);
});

test('an order read by labels alone opens the form, though it lacks nothing', async () => {
  const proposal = { detector: 'shopify', purchases: [order({ store: 'shop.example', ask: true })] };
  const remembered = await rememberPurchase(proposal, 'https://shop.example');
  expect(remembered).toMatchObject({
    kept: [],
    forms: [{ store: 'shop.example', orderId: '310000000001', missing: [] }],
  });
  expect(await db.purchases.count()).toBe(0);
});

test('shops that share a host are told apart by the number that stands before it', async () => {
  const of = (store: string) => ({ detector: 'shopify', purchases: [order({ store })] });
  for (const store of ['900001.shopify.com', '900002.shopify.com', '1.evil.example'])
    await rememberPurchase(of(store), 'https://shopify.com');
  expect((await db.purchases.toArray()).map((row) => row.store).sort()).toEqual([
    '900001.shopify.com',
    '900002.shopify.com',
    'shopify.com',
  ]);
});

test('a cancelled order without a number asks nobody', async () => {
  const remembered = await rememberPurchase(seen(order({ orderId: null, status: 'cancelled' })), JD);
  expect(remembered).toMatchObject({ kept: [], forms: [] });
});

test('a full disk is said, and what was kept before stays whole', async () => {
  let writes = 0;
  const full = () => {
    writes += 1;
    if (writes > 1) throw new DOMException('full', 'QuotaExceededError');
  };
  db.purchases.hook('creating', full);
  const remembered = await rememberPurchase(seen(order(), order({ orderId: '2' })), JD);
  db.purchases.hook('creating').unsubscribe(full);
  expect(remembered).toMatchObject({ problem: 'disk-full', kept: [{ kind: 'kept' }] });
  expect(await db.purchases.count()).toBe(1);
  expect(await listItems()).toHaveLength(1);
});
