import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { OrderStatus } from '../detectors/types.ts';
import { listItems, updateItem } from '../records/items.ts';
import { keepPurchase } from '../records/keep-purchase.ts';
import { dismiss, markDone, snooze } from '../records/tasks.ts';
import { day, freshDatabase, proposal } from '../records/test-database.ts';
import { allowedUrl } from './allowed-url.ts';
import { badgeCount, dueList, viewItem } from './item-view.ts';
import { POLICIES } from './test-policies.ts';

const KEY = 'nikon-registration:register';

beforeEach(async () => {
  await freshDatabase();
  await keepPurchase(proposal());
});

async function views(now: string) {
  return (await listItems()).map((record) => viewItem(record, POLICIES, day(now)));
}

async function itemId() {
  return (await listItems())[0]?.item.id ?? '';
}

test('on the day of the order: announced, with the last day by the civil code, and no badge', async () => {
  const all = await views('2026-11-21');
  expect(dueList(all)).toMatchObject([
    {
      key: KEY,
      kind: 'register',
      lastDay: '2026-12-21',
      daysLeft: 30,
      state: 'announce',
      verified: true,
      registerUrl: 'https://my.nikon.example/register',
    },
  ]);
  expect(badgeCount(all)).toBe(0);
});

test.each([
  ['2026-11-28', 'announce', 0],
  ['2026-11-29', 'urge', 1],
  ['2026-12-20', 'urge', 1],
  ['2026-12-21', 'last-day', 1],
] as const)('%s: %s', async (now, state, badge) => {
  const all = await views(now);
  expect(dueList(all).map((entry) => entry.state)).toEqual([state]);
  expect(badgeCount(all)).toBe(badge);
});

test('the day after the last: nothing is asked any more', async () => {
  expect(dueList(await views('2026-12-22'))).toEqual([]);
});

test('put off: still listed, not counted, until its day comes', async () => {
  await snooze(await itemId(), KEY, 'register', day('2026-12-10'));
  const before = await views('2026-12-09');
  expect(dueList(before).map((entry) => entry.state)).toEqual(['snoozed']);
  expect(badgeCount(before)).toBe(0);
  expect(dueList(await views('2026-12-10')).map((entry) => entry.state)).toEqual(['urge']);
});

test('not for me: gone from the list, and to be taken back', async () => {
  await dismiss(await itemId(), KEY, 'register');
  const [view] = await views('2026-12-01');
  expect(view?.due).toEqual([]);
  expect(view?.settled).toMatchObject([{ deadline: KEY, state: 'dismissed' }]);
});

test('done: earned, and covered for as long as that brings', async () => {
  expect((await views('2026-12-01'))[0]?.verdict).toEqual({ kind: 'unknown' });
  const doneOn = day('2026-12-01');
  await markDone({
    itemId: await itemId(),
    deadline: KEY,
    kind: 'register',
    doneOn,
    proofNumber: null,
    proofFile: null,
  });
  const [view] = await views('2026-12-02');
  expect(view?.due).toEqual([]);
  expect(view?.verdict).toEqual({ kind: 'covered', until: '2028-11-21', verified: true });
  expect((await views('2028-11-22'))[0]?.verdict).toEqual({
    kind: 'ended',
    on: '2028-11-21',
    verified: true,
  });
});

test.each(['cancelled', 'returned', 'refunded'] satisfies OrderStatus[])(
  'an order that is %s asks for nothing',
  async (status) => {
    await keepPurchase(proposal({ status }));
    const [view] = await views('2026-12-01');
    expect(view).toMatchObject({ due: [], plan: [], verdict: { kind: 'over', status } });
  },
);

test('an edited order date moves the deadline', async () => {
  await updateItem(await itemId(), { dates: { ordered: day('2026-11-25') } });
  expect(dueList(await views('2026-11-25'))[0]?.lastDay).toBe('2026-12-25');
});

test.each([
  ['https://my.nikon.example/register', 'https://my.nikon.example/register'],
  ['http://my.nikon.example/register', null],
  ['https://my.nikon.example.evil.example/', null],
  ['https://evil.example/?my.nikon.example', null],
  ['https://my.nikon.example@evil.example/', null],
  ['javascript:alert(1)', null],
  ['not an address', null],
])('%s opens %s', (url, opened) => {
  expect(allowedUrl(url, POLICIES.brands[0] ?? null)).toBe(opened);
  expect(allowedUrl(url, null)).toBeNull();
});
