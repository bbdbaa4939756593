import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { parseMessage } from '../messages/parse.ts';
import type { Sender } from '../platform/receive.ts';
import { db } from '../records/db.ts';
import { listItems, listNotKept } from '../records/items.ts';
import { readSettings } from '../records/settings.ts';
import { freshDatabase } from '../records/test-database.ts';
import { handleMessage } from './handle-message.ts';

const fake = vi.hoisted(() => ({
  session: new Map<string, unknown>(),
  ran: [] as string[],
  opened: [] as (string | null)[],
  notices: [] as string[],
  badge: [] as number[],
  answer: null as unknown,
}));

vi.mock('../platform/session.ts', () => ({
  putForTab: async (tab: number, slot: string, value: unknown) =>
    void fake.session.set(`${tab}:${slot}`, value),
  readForTab: async (tab: number, slot: string) => fake.session.get(`${tab}:${slot}`) ?? null,
  takeForTab: async (tab: number, slot: string) => {
    const value = fake.session.get(`${tab}:${slot}`) ?? null;
    fake.session.delete(`${tab}:${slot}`);
    return value;
  },
}));
vi.mock('../platform/scripts.ts', () => ({
  runInTab: async (tab: number, file: string) => {
    fake.ran.push(`${tab}${file}`);
    return fake.answer;
  },
  syncContentScripts: async () => {},
}));
vi.mock('../platform/tabs.ts', () => ({
  openLibrary: async (item: string | null) => void fake.opened.push(item),
  activeTab: async () => ({ id: 7, url: 'https://shop.example/orders/1' }),
  tabOf: async (id: number) => ({ id, url: 'https://shop.example/orders/1' }),
}));
vi.mock('../platform/reminder-memory.ts', () => ({
  isNewSession: async () => false,
  keptInSession: async () => new Map(),
  keepInSession: async () => {},
  saveLastLook: async () => {},
}));
vi.mock('../platform/notifications.ts', () => ({
  canNotify: async () => true,
  notify: async (key: string) => void fake.notices.push(key),
}));
vi.mock('../platform/badge.ts', () => ({
  setBadge: async (count: number) => {
    fake.badge.push(count);
  },
}));
vi.mock('../platform/alarms.ts', () => ({ ensureTick: async () => {} }));
vi.mock('../platform/permissions.ts', () => ({
  grantedPatterns: async () => [],
  isGranted: async () => true,
}));
vi.mock('../platform/locale.ts', () => ({ langOf: () => 'zh' }));
vi.mock('../platform/clock.ts', async () => {
  const { day } = await import('../records/test-database.ts');
  return { today: () => day('2026-11-22'), nowIso: () => '2026-11-22T02:38:07.123Z' };
});
vi.mock('../platform/stores.ts', () => ({
  loadStores: async () => ({
    stores: [{ id: 'jd', matches: ['https://order.jd.com/*'] }],
    generic: ['shopify'],
  }),
}));
vi.mock('../platform/policies.ts', async () => {
  const { POLICIES } = await import('../view/test-policies.ts');
  const lexicon = {
    brands: [{ id: 'nikon', words: ['尼康'], series: [{ words: ['Z6III'], category: 'camera-body' }] }],
    categories: [{ category: 'camera-body', words: ['机身'] }],
    accessory: [],
    channels: [{ channel: 'mainland', words: ['京东自营'] }],
    conditions: [],
  };
  return { loadPolicies: async () => POLICIES, loadLexicon: async () => lexicon };
});

const page: Sender = {
  kind: 'tab',
  tabId: 7,
  frameId: 0,
  documentId: null,
  origin: 'https://order.jd.com',
  url: 'https://order.jd.com/center/list.action',
};
const own: Sender = { kind: 'own-page' };

const order = {
  store: 'jd',
  orderId: '310000000001',
  aliases: [],
  orderedOn: '2026-11-21',
  currency: 'CNY',
  total: null,
  seller: '尼康京东自营旗舰店',
  status: 'ordered',
  statusText: null,
  missing: [],
  items: [
    { title: '尼康 Z6III 全画幅微单 机身', quantity: 1, price: null },
    { title: '擦布', quantity: 1, price: null },
  ],
};
const seen = (changes: object = {}, detector = 'jd') => ({
  name: 'purchase-seen',
  detection: { kind: 'purchase', detector, missing: [], purchases: [{ ...order, ...changes }] },
});

async function say(data: unknown, sender: Sender = page): Promise<unknown> {
  const message = parseMessage(data);
  return message && handleMessage(message, sender);
}

beforeEach(async () => {
  await freshDatabase();
  fake.session.clear();
  fake.ran.length = 0;
  fake.opened.length = 0;
  fake.badge.length = 0;
  fake.notices.length = 0;
  fake.answer = null;
});

test('a new purchase: kept, and a card in that tab which says what is owed', async () => {
  expect(await say(seen())).toEqual({ card: true });
  expect(fake.ran).toEqual(['7/card.js']);
  expect(await say({ name: 'card-ready' })).toMatchObject({
    store: 'jd',
    storeName: '京东',
    lang: 'zh',
    saved: 1,
    notKept: 1,
    items: [
      {
        title: '尼康 Z6III 全画幅微单 机身',
        subtitle: '尼康 · 相机机身',
        channel: '行货',
        tasks: [
          {
            what: '在尼康官方注册',
            by: '最晚 12 月 21 日（还剩 29 天）',
            gain: '多 2 年保修',
            verified: true,
          },
        ],
      },
    ],
  });
});

test('the card is handed out once, to the site that it is about', async () => {
  await say(seen());
  const elsewhere: Sender = { ...page, origin: 'https://evil.example' };
  const other: Sender = { ...page, tabId: 8 };
  expect(await say({ name: 'card-ready' }, other)).toBeNull();
  expect(await say({ name: 'card-ready' })).not.toBeNull();
  expect(await say({ name: 'card-ready' })).toBeNull();
  await say(seen({ orderId: '310000000002' }));
  expect(await say({ name: 'card-ready' }, elsewhere)).toBeNull();
});

test('seen again: nothing new, no card', async () => {
  await say(seen());
  expect(await say(seen())).toEqual({ card: false });
  expect(fake.ran).toHaveLength(1);
});

test('undo takes back what this card was about, and nothing else', async () => {
  await say(seen({ orderId: '1' }));
  await say(seen({ orderId: '2' }));
  expect(await say({ name: 'card-action', action: 'undo' })).toEqual({ done: true });
  expect((await listItems()).map(({ purchase }) => purchase.orderId)).toEqual(['1']);
  expect((await listNotKept()).map(({ title }) => title)).toContain('尼康 Z6III 全画幅微单 机身');
});

test('view opens the item, mute keeps the card away and the capture going', async () => {
  await say(seen());
  const [record] = await listItems();
  await say({ name: 'card-action', action: 'view' });
  expect(fake.opened).toEqual([record?.item.id]);
  expect(await say({ name: 'card-action', action: 'mute-store' })).toEqual({ done: true });
  expect((await readSettings()).mutedStores).toEqual(['jd']);
  expect(await say(seen({ orderId: '2' }))).toEqual({ card: false });
  expect(await listItems()).toHaveLength(2);
});

test.each(['view', 'undo', 'mute-store', 'close'])(
  '%s from a tab without a card does nothing',
  async (action) => {
    await say(seen());
    expect(await say({ name: 'card-action', action }, { ...page, tabId: 8 })).toEqual({ done: false });
    expect(await listItems()).toHaveLength(1);
    expect(fake.opened).toEqual([]);
  },
);

test('a frame within a page is not listened to; a page may not ask what only our pages may, nor the other way round', async () => {
  const frame: Sender = { ...page, frameId: 3 };
  expect(await say(seen(), frame)).toBeNull();
  expect(await say({ name: 'status' })).toBeNull();
  expect(await say({ name: 'read-this-page' })).toBeNull();
  expect(await say({ name: 'changed' })).toBeNull();
  expect(await say(seen(), own)).toBeNull();
  expect(await db.purchases.count()).toBe(0);
});

test('after a change in one of our pages the badge counts anew, and nothing is announced', async () => {
  expect(await say({ name: 'changed' }, own)).toBeNull();
  expect(fake.badge).toEqual([0]);
  expect(fake.notices).toEqual([]);
  fake.badge.length = 0;
  expect(await say({ name: 'changed' })).toBeNull();
  expect(fake.badge, 'a store page may not ask for it').toEqual([]);
});

test('an order that lacks something waits in the popup of that tab', async () => {
  expect(await say(seen({ orderId: null }))).toEqual({ card: false });
  expect(await db.purchases.count()).toBe(0);
  expect(fake.session.get('7:pending')).toMatchObject({
    origin: 'https://order.jd.com',
    form: { store: 'jd', orderedOn: '2026-11-21', missing: ['orderId'] },
  });
});

test('a full disk is said, and no card claims otherwise', async () => {
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  db.items.hook('creating', full);
  expect(await say(seen())).toEqual({ card: false });
  db.items.hook('creating').unsubscribe(full);
  expect(fake.notices).toEqual(['problem|disk-full']);
  expect(await db.purchases.count()).toBe(0);
});

test('read this page: kept, then already kept, and always on this shop is offered', async () => {
  fake.answer = seen({ store: 'shopify' }, 'shopify').detection;
  const offer = { pattern: 'https://shop.example/*', host: 'shop.example' };
  expect(await say({ name: 'read-this-page' }, own)).toMatchObject({ kind: 'kept', notKept: 1, offer });
  expect(await say({ name: 'read-this-page' }, own)).toMatchObject({ kind: 'already-kept', offer });
  expect((await db.purchases.toArray()).map((row) => row.store)).toEqual(['shop.example']);
});

test.each([
  ['no access', null, { kind: 'not-allowed' }],
  ['no order page', { kind: 'not-a-purchase', detector: null }, { kind: 'not-an-order-page' }],
  ['nothing readable', { kind: 'unreadable', detector: 'shopify' }, { kind: 'unreadable' }],
  ['nonsense', 'purchase', { kind: 'unreadable' }],
  ['a lie', seen().detection, { kind: 'unreadable' }],
  [
    'a cancelled order',
    seen({ status: 'cancelled' }, 'shopify').detection,
    { kind: 'not-a-purchase-any-more', status: 'cancelled' },
  ],
  [
    'no date',
    seen({ orderedOn: null }, 'shopify').detection,
    { kind: 'needs-user', form: { missing: ['orderedOn'] } },
  ],
])('read this page: %s', async (_, answer, result) => {
  fake.answer = answer;
  expect(await say({ name: 'read-this-page' }, own)).toMatchObject(result);
  expect(await db.purchases.count()).toBe(0);
});
