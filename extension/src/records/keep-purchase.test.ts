import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from './db.ts';
import {
  keepTitle,
  listItems,
  listNotKept,
  removeItem,
  restoreItem,
  updateItem,
  updatePurchase,
} from './items.ts';
import { type Kept, keepPurchase } from './keep-purchase.ts';
import type { Proposal } from './proposal.ts';
import { cameraLine, clothLine, day, freshDatabase, proposal } from './test-database.ts';
import { undoAdded } from './undo-added.ts';

beforeEach(freshDatabase);

async function keep(changes: Partial<Proposal> = {}): Promise<Kept> {
  const kept = await keepPurchase(proposal(changes));
  if (!kept.ok) throw new Error(kept.because);
  return kept.value;
}

async function onlyItem() {
  const [record, ...others] = await listItems();
  if (!record || others.length > 0)
    throw new Error(`expected one item, found ${others.length + (record ? 1 : 0)}`);
  return record;
}

test('what has a warranty becomes an item, the rest is remembered by title', async () => {
  const kept = await keep();
  expect(kept).toMatchObject({ kind: 'kept', newlyNotKept: ['镜头布 擦拭布'] });
  const { item, purchase } = await onlyItem();
  expect(item).toMatchObject({ brand: 'nikon', category: 'camera-body', channel: 'mainland', region: 'CN' });
  expect(item.dates.ordered).toBe('2026-11-21');
  expect(purchase).toMatchObject({ store: 'jd', orderId: '310000000001', seller: '尼康京东自营旗舰店' });
  expect(purchase.notKept).toEqual([{ title: '镜头布 擦拭布', quantity: 2, price: null }]);
});

test('the same order ten times, five of them at once, is one purchase and one line of journal for each thing', async () => {
  await Promise.all(Array.from({ length: 5 }, () => keep()));
  for (let n = 0; n < 5; n += 1) {
    const again = await keep();
    expect(again).toMatchObject({ kind: 'kept', added: [], newlyNotKept: [] });
  }
  expect(await db.purchases.count()).toBe(1);
  expect(await db.items.count()).toBe(1);
  expect((await db.journal.toArray()).map((row) => row.what).sort()).toEqual([
    'item-added',
    'purchase-added',
  ]);
});

test('a richer reading completes, a poorer one takes nothing away', async () => {
  await keep({ total: null, seller: null, lines: [cameraLine({ title: '尼康 Z6III 全画幅微单…' })] });
  await keep({ total: '15999.00', lines: [cameraLine({ price: '15999.00' })] });
  await keep({
    total: null,
    seller: null,
    statusText: null,
    lines: [cameraLine({ price: null, quantity: null })],
  });
  const { item, purchase } = await onlyItem();
  expect(item).toMatchObject({ title: '尼康 Z6III 全画幅微单 机身', price: '15999.00' });
  expect(purchase).toMatchObject({ total: '15999.00', seller: '尼康京东自营旗舰店' });
});

test('what the user typed stays, also where the user emptied or renamed it', async () => {
  await keep({ total: null });
  const { item, purchase } = await onlyItem();
  await updateItem(item.id, { title: '我的相机', model: null, dates: { delivered: day('2026-11-23') } });
  await updatePurchase(purchase.id, { total: null, orderedOn: day('2026-11-20') });
  await keep({ total: '15999.00' });
  const after = await onlyItem();
  expect(after.item).toMatchObject({ title: '我的相机', model: null });
  expect(after.item.dates.delivered).toBe('2026-11-23');
  expect(after.purchase).toMatchObject({ total: null, orderedOn: '2026-11-20' });
});

test.each(['cancelled', 'unpaid', 'refunded', 'returned'] as const)(
  'an order that is %s is never a purchase',
  async (status) => {
    expect(await keep({ status })).toEqual({ kind: 'not-a-purchase' });
    expect(await keep({ status })).toEqual({ kind: 'not-a-purchase' });
    expect(await db.purchases.count()).toBe(0);
    const written = (await db.journal.toArray()).map((row) => row.what);
    expect(written).toEqual(status === 'unpaid' ? [] : ['order-over']);
  },
);

test('seen cancelled later: marked, and a stale list does not bring it back', async () => {
  await keep({ status: 'shipped' });
  expect(await keep({ status: 'cancelled', statusText: '已取消' })).toMatchObject({ kind: 'over' });
  await keep({ status: 'shipped' });
  expect((await onlyItem()).purchase).toMatchObject({ status: 'cancelled', statusText: '已取消' });
  expect((await db.journal.toArray()).filter((row) => row.what === 'purchase-over')).toHaveLength(1);
});

test('an order only moves forward', async () => {
  await keep({ status: 'delivered' });
  await keep({ status: 'ordered' });
  await keep({ status: 'unknown' });
  expect((await onlyItem()).purchase.status).toBe('delivered');
});

test('several numbers lead to one purchase, whichever is seen first', async () => {
  await keep({ orderId: '111-0000001-0000001' });
  await keep({ orderId: 'D01-0000001-0000001', aliases: ['111-0000001-0000001'] });
  await keep({ orderId: 'D01-0000001-0000001' });
  const { purchase } = await onlyItem();
  expect([purchase.orderId, ...purchase.aliases]).toEqual(['111-0000001-0000001', 'D01-0000001-0000001']);
});

test('two purchases that turn out to be one are merged once, and nothing is lost', async () => {
  await keep({ orderId: 'A-1', lines: [cameraLine()] });
  await keep({ orderId: 'B-2', lines: [cameraLine({ title: '尼克尔 Z 24-120mm 镜头' })] });
  const before = await db.items.count();
  for (let n = 0; n < 3; n += 1) await keep({ orderId: 'A-1', aliases: ['B-2'], lines: [cameraLine()] });
  const records = await listItems();
  expect(before).toBe(2);
  expect(records.map(({ item }) => item.title).sort()).toEqual(
    ['尼克尔 Z 24-120mm 镜头', '尼康 Z6III 全画幅微单 机身'].sort(),
  );
  expect(new Set(records.map(({ purchase }) => purchase.id)).size).toBe(1);
  expect((await db.journal.toArray()).filter((row) => row.what === 'purchases-merged')).toHaveLength(1);
});

test('the same number at another store is another purchase', async () => {
  await keep({ store: 'shop-a.example' });
  await keep({ store: 'shop-b.example' });
  expect(await db.purchases.count()).toBe(2);
});

test('two of a kind in one order stay two', async () => {
  const lines = [cameraLine(), cameraLine()];
  await keep({ lines });
  await keep({ lines });
  expect(await listItems()).toHaveLength(2);
});

test('what was deleted does not come back by itself, and comes back by undo', async () => {
  await keep({ lines: [cameraLine()] });
  const { item } = await onlyItem();
  await removeItem(item.id);
  await keep({ lines: [cameraLine()] });
  expect(await listItems()).toEqual([]);
  expect((await db.purchases.toArray()).every((row) => row.deletedAt !== null)).toBe(true);
  await restoreItem(item.id);
  expect((await onlyItem()).purchase.deletedAt).toBeNull();
});

test('undo on the card puts the title among the not kept; one tap brings the very item back', async () => {
  await keep();
  const { item } = await onlyItem();
  await updateItem(item.id, { serialNumber: '6001234' });
  await undoAdded([item.id]);
  expect(await listItems()).toEqual([]);
  expect(await keep()).toMatchObject({ added: [], newlyNotKept: [] });
  const undone = (await listNotKept()).find(({ title }) => title === item.title);
  if (!undone) throw new Error('the title is not among the not kept');
  await keepTitle(undone.purchase.id, undone.index);
  expect((await onlyItem()).item).toMatchObject({ id: item.id, serialNumber: '6001234' });
  expect((await listNotKept()).map(({ title }) => title)).toEqual(['镜头布 擦拭布']);
});

test('one tap brings a title in that the matcher left out', async () => {
  await keep({ lines: [clothLine({ title: '神秘的机器', price: '99.00', quantity: 3 })] });
  const [entry] = await listNotKept();
  if (!entry) throw new Error('nothing was left out');
  await keepTitle(entry.purchase.id, entry.index);
  const { item } = await onlyItem();
  expect(item).toMatchObject({ title: '神秘的机器', price: '99.00', quantity: 3 });
  expect(item.dates.ordered).toBe('2026-11-21');
});

test('nothing half-written where a write fails', async () => {
  const fail = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  db.items.hook('creating', fail);
  const kept = await keepPurchase(proposal());
  db.items.hook('creating').unsubscribe(fail);
  expect(kept).toEqual({ ok: false, because: 'disk-full' });
  expect([await db.purchases.count(), await db.items.count(), await db.journal.count()]).toEqual([0, 0, 0]);
});
