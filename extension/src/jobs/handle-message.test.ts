import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Message } from '../messages/parse.ts';
import type { Sender } from '../platform/receive.ts';
import { db } from '../records/db.ts';
import { listItems, listNotKept } from '../records/items.ts';
import { readSettings } from '../records/settings.ts';
import { freshDatabase } from '../records/test-database.ts';
import { fake, freshPlatform } from './fake-platform.ts';
import { own, page, say, seen } from './say.ts';

vi.mock('../platform/session.ts', async () => (await import('./fake-platform.ts')).session());
vi.mock('../platform/scripts.ts', async () => (await import('./fake-platform.ts')).scripts());
vi.mock('../platform/tabs.ts', async () => (await import('./fake-platform.ts')).tabs());
vi.mock('../platform/reminder-memory.ts', async () => (await import('./fake-platform.ts')).reminderMemory());
vi.mock('../platform/notifications.ts', async () => (await import('./fake-platform.ts')).notifications());
vi.mock('../platform/badge.ts', async () => (await import('./fake-platform.ts')).badge());
vi.mock('../platform/health-memory.ts', async () => (await import('./fake-platform.ts')).healthMemory());
vi.mock('../platform/known-words.ts', async () => (await import('./fake-platform.ts')).knownWords());
vi.mock('../platform/alarms.ts', async () => (await import('./fake-platform.ts')).alarms());
vi.mock('../platform/permissions.ts', async () => (await import('./fake-platform.ts')).permissions());
vi.mock('../platform/locale.ts', async () => (await import('./fake-platform.ts')).locale());
vi.mock('../platform/clock.ts', async () => (await import('./fake-platform.ts')).clock());
vi.mock('../platform/stores.ts', async () => (await import('./fake-platform.ts')).stores());
vi.mock('../platform/policies.ts', async () => (await import('./fake-platform.ts')).policies());

beforeEach(async () => {
  await freshDatabase();
  freshPlatform();
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
        brand: '尼康',
        category: 'camera-body',
        channel: 'mainland',
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

test('read this page by its labels: the form, nothing kept, and no offer that could not be held', async () => {
  fake.answer = seen({ store: 'shop.example', ask: true }, 'shopify').detection;
  expect(await say({ name: 'read-this-page' }, own)).toMatchObject({
    kind: 'needs-user',
    form: { orderId: '310000000001', missing: [] },
    offer: null,
  });
  expect(await db.purchases.count()).toBe(0);
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

test('readers are brought to the page that asks, into its top frame, and to none of ours', async () => {
  const wanted: Message = { name: 'readers-wanted', readers: ['shopify', 'analytics'] };
  expect(await say(wanted)).toBeNull();
  expect(fake.ran).toEqual(['7/shopify-reader.js', '7/analytics-reader.js']);
  await say(wanted, { ...page, frameId: 3 });
  await say(wanted, own);
  expect(fake.ran).toHaveLength(2);
});
