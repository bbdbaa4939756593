import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Notice } from '../platform/notifications.ts';
import { markShown, shownKeys } from '../records/deliveries.ts';
import { listItems } from '../records/items.ts';
import { keepPurchase } from '../records/keep-purchase.ts';
import { markDone, snooze } from '../records/tasks.ts';
import { cameraLine, day, freshDatabase, proposal } from '../records/test-database.ts';
import { itemOfNotice, remindDue } from './remind-due.ts';
import { updateBadge } from './update-badge.ts';

const { shown, badge, fail, allowed } = vi.hoisted(() => ({
  allowed: { now: true },
  shown: [] as { key: string; notice: { title: string; message: string; stay: boolean } }[],
  badge: { count: -1 },
  fail: { next: false },
}));

vi.mock('../platform/reminder-memory.ts', () => ({
  isNewSession: async () => false,
  keptInSession: async () => new Map(),
  keepInSession: async () => {},
  saveLastLook: async () => {},
}));
vi.mock('../platform/notifications.ts', () => ({
  canNotify: async () => allowed.now,
  notify: async (key: string, notice: Notice) => {
    if (fail.next) throw new Error('the browser shows no notice');
    shown.push({ key, notice });
  },
}));
vi.mock('../platform/badge.ts', () => ({
  setBadge: async (count: number) => {
    badge.count = count;
  },
}));
vi.mock('../platform/locale.ts', () => ({ langOf: () => 'zh' }));
vi.mock('../platform/policies.ts', async () => {
  const { POLICIES } = await import('../view/test-policies.ts');
  return { loadIndex: async () => ({ revision: 'one', moved: {} }), loadPolicies: async () => POLICIES };
});

const KEY = 'nikon-registration:register';

beforeEach(async () => {
  // When an item came to be known counts; databases need their timers.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T04:00:00Z') });
  await freshDatabase();
  shown.length = 0;
  fail.next = false;
  allowed.now = true;
  await keepPurchase(proposal());
});

afterEach(() => vi.useRealTimers());

async function itemId() {
  return (await listItems())[0]?.item.id ?? '';
}

test('not on the day of the order, first on day 8, and not again on that day, however often the worker starts', async () => {
  expect(await remindDue(day('2026-11-21'))).toBe(0);
  expect(await remindDue(day('2026-11-28'))).toBe(0);
  expect(await remindDue(day('2026-11-29'))).toBe(1);
  expect(await remindDue(day('2026-11-29'))).toBe(0);
  expect(await remindDue(day('2026-11-30'))).toBe(0);
  expect(shown.map(({ key }) => key)).toEqual([`${await itemId()}|${KEY}|-1`]);
  expect(itemOfNotice(shown[0]?.key ?? '')).toBe(await itemId());
});

test('a machine that slept gets the latest lead once, not the ones it slept through', async () => {
  expect(await remindDue(day('2026-12-15'))).toBe(1);
  expect(shown[0]?.key).toBe(`${await itemId()}|${KEY}|7`);
  expect(shown[0]?.notice.title).toBe('在尼康官方注册：还剩 6 天');
  expect(shown[0]?.notice.message).toContain('尼康 Z6III');
});

test('a whole window, day by day: each lead once, none twice, the last day among them', async () => {
  const days = Array.from({ length: 31 }, (_, n) =>
    n < 10 ? day(`2026-11-${21 + n}`) : day(`2026-12-${String(n - 9).padStart(2, '0')}`),
  );
  for (const now of days) await remindDue(now);
  const leads = shown.map(({ key }) => Number(key.split('|')[2]));
  expect(new Set(leads).size).toBe(leads.length);
  expect(leads).toEqual([-1, 14, 7, 3, 1, 0]);
  expect(shown.at(-1)?.notice.stay).toBe(true);
});

test('runs that overlap are one run', async () => {
  const now = day('2026-12-14');
  await Promise.all([remindDue(now), remindDue(now), remindDue(now)]);
  expect(shown).toHaveLength(1);
});

test('marked after it was shown: where showing fails, it is due again', async () => {
  fail.next = true;
  await expect(remindDue(day('2026-12-14'))).rejects.toThrow('the browser shows no notice');
  expect(await shownKeys()).toEqual(new Set());
  fail.next = false;
  allowed.now = true;
  expect(await remindDue(day('2026-12-14'))).toBe(1);
});

test('several on one day come as one notice, and are marked each', async () => {
  await keepPurchase(proposal({ orderId: '2', lines: [cameraLine({ title: '尼康 Z8 机身' })] }));
  expect(await remindDue(day('2026-12-14'))).toBe(2);
  expect(shown).toHaveLength(1);
  expect(shown[0]?.notice.title).toBe('有 2 件事快到期限');
  expect(itemOfNotice(shown[0]?.key ?? '')).toBeNull();
  expect((await shownKeys()).size).toBe(2);
  expect(await remindDue(day('2026-12-14'))).toBe(0);
});

test('an order cancelled later reminds of nothing', async () => {
  await keepPurchase(proposal({ status: 'cancelled' }));
  expect(await remindDue(day('2026-12-14'))).toBe(0);
});

test('done: no more of it; put off: again on its day', async () => {
  await snooze(await itemId(), KEY, 'register', day('2026-12-16'));
  expect(await remindDue(day('2026-12-14'))).toBe(0);
  expect(await remindDue(day('2026-12-16'))).toBe(1);
  const doneOn = day('2026-12-16');
  await markDone({
    itemId: await itemId(),
    deadline: KEY,
    kind: 'register',
    doneOn,
    proofNumber: null,
    proofFile: null,
  });
  expect(await remindDue(day('2026-12-20'))).toBe(0);
});

test('the badge counts what wants action', async () => {
  await updateBadge(day('2026-11-22'));
  expect(badge.count).toBe(0);
  await updateBadge(day('2026-12-14'));
  expect(badge.count).toBe(1);
});

test('notices switched off: nothing is marked, and the newest lead is told once they are on again', async () => {
  allowed.now = false;
  expect(await remindDue(day('2026-12-14'))).toBe(0);
  expect(await shownKeys()).toEqual(new Set());
  await updateBadge(day('2026-12-14'));
  expect(badge.count).toBe(1);
  allowed.now = true;
  expect(await remindDue(day('2026-12-18'))).toBe(1);
  expect(shown.map(({ key }) => key.split('|')[2])).toEqual(['3']);
});

test('in quiet hours it waits for the morning, unless it is the last day', async () => {
  const [night, morning] = [2 * 60, 8 * 60];
  expect(await remindDue(day('2026-12-14'), night)).toBe(0);
  expect(await remindDue(day('2026-12-14'), morning)).toBe(1);
  expect(await remindDue(day('2026-12-21'), night)).toBe(1);
});

test('a delivery that a wrong clock dated into the future counts for nothing, and then is not repeated', async () => {
  await markShown([{ key: `${await itemId()}|${KEY}|7`, itemId: await itemId() }], day('2046-12-14'));
  expect(await remindDue(day('2026-12-14'))).toBe(1);
  expect(await remindDue(day('2026-12-14'))).toBe(0);
  expect(await remindDue(day('2026-12-15'))).toBe(0);
});

test('undone after the last day: one last word that says what is left', async () => {
  expect(await remindDue(day('2026-12-24'))).toBe(1);
  expect(shown[0]?.notice.title).toBe('在尼康官方注册：期限已过');
  expect(shown[0]?.notice.message).toContain('已于 12 月 21 日 截止');
  expect(shown[0]?.notice.message).toContain('没有查到别的保修');
  expect(await remindDue(day('2026-12-25'))).toBe(0);
});
