import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { viewItem } from '../view/item-view.ts';
import { POLICIES } from '../view/test-policies.ts';
import { db } from './db.ts';
import { listItems } from './items.ts';
import { keepPurchase } from './keep-purchase.ts';
import type { Proposal } from './proposal.ts';
import { cameraLine, clothLine, day, freshDatabase, proposal } from './test-database.ts';
import { updateItem, updatePurchase } from './update-item.ts';

/**
 * One order as its pages tell it: the list cuts titles and shows no prices, the details name seller and channel, the
 * invoice bears another number, and each may be opened first.
 */
const TITLE = '尼康 Z6III 全画幅微单相机 机身 黑色 官方标配';
const bare = { currency: null, total: null, seller: null };
const unknown = { ...cameraLine().matched, channel: 'unknown', model: null } as const;

const list = proposal({
  ...bare,
  total: '15299.00',
  currency: 'CNY',
  status: 'ordered',
  lines: [
    cameraLine({ title: '尼康 Z6III 全画幅微单相机 机身…', matched: unknown }),
    clothLine({ title: '擦拭布 镜头布 超细纤维布 无尘…' }),
  ],
});
const details = proposal({
  ...bare,
  seller: '尼康海外旗舰店',
  status: 'shipped',
  lines: [
    cameraLine({ title: TITLE, price: '15249.00', matched: { ...unknown, channel: 'cross-border' } }),
    clothLine({ title: '擦拭布 镜头布 超细纤维布 无尘 三片装', price: '25.00' }),
  ],
});
const invoice = proposal({
  ...bare,
  orderId: 'INV-7788',
  aliases: ['310000000001'],
  status: 'delivered',
  lines: [cameraLine({ title: TITLE, price: '15249.00' })],
});
/** The same from a mainland shop, whose goods the maker's deadlines hold for. */
const mainland = { ...details, lines: [cameraLine({ title: TITLE, price: '15249.00' })] };
const refund = { ...mainland, status: 'refunded', statusText: '退款成功' } as const;
const partly = { ...mainland, status: 'unknown', statusText: '部分退款', partly: true } as const;

function* orders<T>(all: T[]): Generator<T[]> {
  if (all.length === 0) yield [];
  for (const [at, one] of all.entries())
    for (const rest of orders(all.filter((_, other) => other !== at))) yield [one, ...rest];
}

const named = { list, details, invoice, mainland, refund, partly };
const nameOf = (one: Proposal): string =>
  Object.entries(named).find(([, proposed]) => proposed === one)?.[0] ?? '?';
const permutations = (...all: Proposal[]) =>
  [...orders(all)].map((order) => [order.map(nameOf).join(' → '), order] as const);

async function keep(one: Proposal): Promise<void> {
  expect((await keepPurchase(one)).ok).toBe(true);
}

const due = async (): Promise<number> => {
  const views = (await listItems()).map((record) => viewItem(record, POLICIES, day('2026-11-22')));
  return views.reduce((sum, view) => sum + view.due.length, 0);
};

beforeEach(freshDatabase);

describe('bought', () => {
  test.each(permutations(list, details, invoice))(
    '%s: one record with the best of all three',
    async (_, all) => {
      for (const one of all) await keep(one);
      const [record, ...more] = await listItems();
      expect(more).toEqual([]);
      expect(await db.purchases.count()).toBe(1);
      expect(record?.purchase).toMatchObject({
        orderedOn: '2026-11-21',
        currency: 'CNY',
        total: '15299.00',
        seller: '尼康海外旗舰店',
        status: 'delivered',
        notKept: [{ title: '擦拭布 镜头布 超细纤维布 无尘 三片装', quantity: 2, price: '25.00' }],
      });
      const { purchase } = record ?? {};
      expect([purchase?.orderId, ...(purchase?.aliases ?? [])].sort()).toEqual(['310000000001', 'INV-7788']);
      expect(record?.item).toMatchObject({
        title: TITLE,
        price: '15249.00',
        brand: 'nikon',
        model: 'Z6III',
        channel: 'cross-border',
        dates: { ordered: '2026-11-21' },
      });
      // Read once more in the same order, nothing changes.
      const before = await db.journal.count();
      for (const one of all) await keep(one);
      expect(await db.journal.count()).toBe(before);
    },
  );
});

describe('bought, then refunded', () => {
  test('reminds while it is not', async () => {
    for (const one of [list, mainland, invoice]) await keep(one);
    expect(await due()).toBeGreaterThan(0);
  });

  test.each(permutations(list, mainland, invoice, refund))('%s: nothing reminds', async (_, all) => {
    for (const one of all) await keep(one);
    expect(await due()).toBe(0);
    const rows = (await db.purchases.toArray()).filter((row) => row.deletedAt === null);
    expect(rows.length).toBeLessThanOrEqual(1);
    for (const row of rows) expect(row.status).toBe('refunded');
  });

  test.each(permutations(list, mainland, partly))(
    '%s: a part came back, and reminders go on',
    async (_, all) => {
      for (const one of all) await keep(one);
      const [record, ...more] = await listItems();
      expect(more).toEqual([]);
      expect(record?.purchase).toMatchObject({ status: 'shipped', statusText: '部分退款' });
      expect(await due()).toBeGreaterThan(0);
    },
  );
});

test.each(permutations(list, details, invoice))('%s: what the user typed stays', async (_, all) => {
  const [first, ...rest] = all;
  if (first) await keep(first);
  const [record] = await listItems();
  const { item, purchase } = record ?? {};
  const typed = { title: '我的相机', channel: 'mainland', price: null, model: null } as const;
  await updateItem(item?.id ?? '', typed);
  await updatePurchase(purchase?.id ?? '', { seller: '朋友', total: null, status: 'delivered' });
  for (const one of [...rest, ...all, refund]) await keep(one);
  const [after, ...more] = await listItems();
  expect(more).toEqual([]);
  expect(after?.item).toMatchObject(typed);
  expect(after?.purchase).toMatchObject({ seller: '朋友', total: null, status: 'delivered' });
});
