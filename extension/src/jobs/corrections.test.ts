import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { dump } from '../records/dump.ts';
import { listItems, updateItem } from '../records/items.ts';
import { mergeIn } from '../records/merge-in.ts';
import { readSettings } from '../records/settings.ts';
import { freshDatabase } from '../records/test-database.ts';
import { fake, freshPlatform } from './fake-platform.ts';
import { page, say, seen } from './say.ts';

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

/** A brand, and no word for what it is. */
const title = '尼康 正品 大礼盒';
const order = (orderId: string) => seen({ orderId, items: [{ title, quantity: 1, price: null }] });
const itemOf = async (orderId: string) =>
  (await listItems()).find(({ purchase }) => purchase.orderId === orderId)?.item;

beforeEach(async () => {
  await freshDatabase();
  freshPlatform();
});

test('what may be something else is asked on the card, not told', async () => {
  await say(order('1'));
  const model = await say({ name: 'card-ready' });
  expect(model).toMatchObject({
    items: [
      {
        brand: null,
        category: null,
        question: {
          ask: 'which',
          choices: expect.arrayContaining([expect.objectContaining({ brand: 'nikon' })]),
        },
      },
    ],
  });
});

test('one tap says what it is, and the next purchase of it is right', async () => {
  await say(order('1'));
  const item = await itemOf('1');
  expect(item).toMatchObject({ brand: 'nikon', category: null, likely: true });
  const answered = await say({ name: 'card-answer', itemId: item?.id, choice: 1 });
  expect(answered).toMatchObject({ items: [{ itemId: item?.id }] });
  expect(await itemOf('1')).toMatchObject({ brand: null, model: null });
  await say(order('2'));
  const next = await itemOf('2');
  expect(next).toMatchObject({ brand: null, category: null, likely: false });
  expect(next?.edited).toEqual(expect.arrayContaining(['brand', 'category']));
});

test('what was typed in the form is remembered alike, and only for this store and title', async () => {
  await say(order('1'));
  await updateItem((await itemOf('1'))?.id ?? '', { brand: 'canon', category: 'lens' });
  await say(order('2'));
  expect(await itemOf('2')).toMatchObject({ brand: 'canon', category: 'lens' });
  await say(seen({ orderId: '3', items: [{ title: `${title} 新款`, quantity: 1, price: null }] }));
  expect(await itemOf('3')).toMatchObject({ brand: 'nikon', category: null });
});

test('none of these opens the item; an answer from elsewhere changes nothing', async () => {
  await say(order('1'));
  const item = await itemOf('1');
  expect(await say({ name: 'card-answer', itemId: item?.id, choice: null })).toBeNull();
  expect(fake.opened).toEqual([item?.id]);
  const other = { ...page, tabId: 8 };
  expect(await say({ name: 'card-answer', itemId: item?.id, choice: 1 }, other)).toBeNull();
  expect(await say({ name: 'card-answer', itemId: item?.id, choice: 9 })).toBeNull();
  expect(await itemOf('1')).toEqual(item);
});

test('corrections travel in a backup, and this library’s own win', async () => {
  await say(order('1'));
  await updateItem((await itemOf('1'))?.id ?? '', { category: 'lens' });
  const backup = await dump();
  await freshDatabase();
  await say(seen({ orderId: '9' }));
  await updateItem((await itemOf('9'))?.id ?? '', { category: 'camera-kit' });
  expect((await mergeIn(backup, new Map())).ok).toBe(true);
  expect((await readSettings()).corrections.map(({ said }) => said)).toEqual([
    { category: 'lens' },
    { category: 'camera-kit' },
  ]);
});
