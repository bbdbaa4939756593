import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Status } from '../messages/popup.ts';
import type { Sender } from '../platform/receive.ts';
import { conflictsOf } from '../records/conflicts.ts';
import { db } from '../records/db.ts';
import { listItems } from '../records/items.ts';
import { freshDatabase } from '../records/test-database.ts';
import { fake, freshPlatform } from './fake-platform.ts';
import { order, own, page, say, seen } from './say.ts';

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

test('a site that was taken back is not heard, and its script is told so', async () => {
  fake.granted = ['https://*.amazon.de/*'];
  expect(await say(seen())).toEqual({ card: false, silent: true });
  expect(await db.purchases.count()).toBe(0);
});

describe('an order that was kept', () => {
  const bar = () => say({ name: 'bar-ready' });

  test('cancelled later: said once in that tab, and the bar leads to the item', async () => {
    await say(seen());
    fake.ran.length = 0;
    await say(seen({ status: 'cancelled', statusText: '已取消' }));
    expect(fake.ran).toEqual(['7/bar.js']);
    expect(await bar()).toMatchObject({
      lang: 'zh',
      says: { kind: 'over', status: 'cancelled', partly: false },
    });
    const [record] = await listItems();
    expect(await say({ name: 'bar-action', action: 'view' })).toEqual({ done: true });
    expect(fake.opened).toEqual([record?.item.id]);
    await say(seen({ status: 'cancelled', statusText: '已取消' }));
    expect(fake.ran, 'not twice').toEqual(['7/bar.js']);
    expect(await say(seen({ status: 'shipped' }))).toEqual({ card: false });
    expect((await listItems())[0]?.purchase.status).toBe('cancelled');
  });

  test('refunded in part: said, and nothing stops', async () => {
    await say(seen());
    fake.ran.length = 0;
    await say(seen({ status: 'refunded', statusText: '部分退款' }));
    expect(await bar()).toMatchObject({ says: { kind: 'over', partly: true } });
    expect((await listItems())[0]?.purchase).toMatchObject({ status: 'ordered', statusText: '部分退款' });
    await say(seen({ status: 'refunded', statusText: '部分退款' }));
    expect(fake.ran).toEqual(['7/bar.js']);
  });

  test('on which the page says two things: both are written down, once', async () => {
    const conflicts = [{ field: 'total', kept: '15999.00', other: '16999.00' }];
    await say(seen({ conflicts }));
    await say(seen({ conflicts }));
    const [record] = await listItems();
    expect(await conflictsOf(record?.purchase.id ?? '')).toEqual(conflicts);
  });

  test('is of the channel that the store’s own badge tells', async () => {
    await say(seen({ seller: '海外旗舰店', channelWords: ['京东国际'] }));
    expect((await listItems())[0]?.item.channel).toBe('cross-border');
  });
});

describe('scan my orders', () => {
  const list = (...orders: object[]) => ({
    kind: 'purchase',
    detector: 'jd',
    missing: [],
    purchases: orders.map((changes) => ({ ...order, ...changes })),
  });
  const turned = (...orders: object[]) => say({ name: 'purchase-seen', detection: list(...orders) });
  const cloth = { items: [{ title: '擦布', quantity: 1, price: null }] };
  const status = async () => (await say({ name: 'status' }, own)) as Status;

  beforeEach(() => {
    fake.url = 'https://order.jd.com/center/list.action';
    fake.answer = list(
      {},
      { orderId: '2', ...cloth },
      { orderId: '3', status: 'cancelled' },
      { orderId: null },
    );
  });

  test('is offered on a list that was read', async () => {
    expect((await status()).list).toBeNull();
    await turned({}, { orderId: '2', ...cloth });
    expect((await status()).list).toEqual({ orders: 2 });
  });

  test('counts every order once, page after page, and says so in a bar instead of cards', async () => {
    expect(await say({ name: 'scan-start' }, own)).toMatchObject({
      running: true,
      pages: 1,
      orders: 4,
      counts: { kept: 1, nothing: 1, gone: 1, 'needs-you': 1 },
      forms: [{ missing: ['orderId'] }],
    });
    expect(fake.ran).toEqual(['7/read-page.js', '7/bar.js']);
    expect(await turned({ orderId: '5' }, { orderId: '6', ...cloth })).toEqual({ card: false });
    await turned({ orderId: '5' }, { orderId: '6', ...cloth });
    expect(fake.ran.filter((one) => one.endsWith('card.js'))).toEqual([]);
    expect(await say({ name: 'bar-ready' })).toEqual({
      lang: 'zh',
      theme: 'auto',
      says: {
        kind: 'scan',
        store: '京东',
        scan: { pages: 2, orders: 6, counts: { kept: 2, nothing: 2, gone: 1, 'needs-you': 1 } },
      },
    });
    expect((await status()).scan).toMatchObject({
      pages: 2,
      orders: 6,
      counts: { kept: 2, nothing: 2, gone: 1, 'needs-you': 1 },
    });
    expect(await db.purchases.count()).toBe(4);
  });

  test('stops by the bar, and then pages are read as always', async () => {
    await say({ name: 'scan-start' }, own);
    expect(await say({ name: 'bar-action', action: 'stop' })).toEqual({ done: true });
    expect(await turned({ orderId: '7' })).toEqual({ card: true });
    expect((await status()).scan).toMatchObject({ running: false, end: 'stopped', orders: 4 });
  });

  test('ends by itself where the tab goes to another site', async () => {
    await say({ name: 'scan-start' }, own);
    fake.granted.push('https://shop.example/*');
    const elsewhere: Sender = { ...page, origin: 'https://shop.example', url: 'https://shop.example/o' };
    await say(seen({ store: 'shopify' }, 'shopify'), elsewhere);
    expect((await status()).scan).toMatchObject({ running: false, end: 'left' });
  });

  test('may be asked for by our own pages only', async () => {
    expect(await say({ name: 'scan-start' })).toBeNull();
    expect(await say({ name: 'scan-stop' })).toBeNull();
  });
});

describe('a store whose pages cannot be read any more', () => {
  const broken = { kind: 'unreadable', detector: 'jd', missing: ['items'] };
  const open = (url: string) => say({ name: 'purchase-seen', detection: broken }, { ...page, url });
  const trouble = async () => ((await say({ name: 'status' }, own)) as Status).trouble;

  beforeEach(() => {
    fake.url = 'https://order.jd.com/center/list.action';
  });

  test('is said after three pages, with the field and the way on; a good page ends it', async () => {
    await open('https://order.jd.com/a');
    await open('https://order.jd.com/a');
    await open('https://order.jd.com/b');
    expect(await trouble()).toBeNull();
    await open('https://order.jd.com/c');
    expect(await trouble()).toMatchObject({ store: 'jd', missing: ['items'], form: { store: 'jd' } });
    await say(seen());
    expect(await trouble()).toBeNull();
    expect(fake.health).toMatchObject({ jd: { seen: 5, read: 1, unreadable: 4, lastGoodOn: '2026-11-22' } });
  });
});
