import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Notice } from '../platform/notifications.ts';
import { addGrant, recordRedemption, removeGrant, restoreGrant, saveDevice } from '../records/coupons.ts';
import { readDeliveries } from '../records/deliveries.ts';
import { addByHand, updateItem } from '../records/items.ts';
import { dismiss, markCouponDone, reopen, snooze } from '../records/tasks.ts';
import { day, freshDatabase } from '../records/test-database.ts';
import { openNotice } from './open-notice.ts';
import { remindDue } from './remind-due.ts';
import { updateBadge } from './update-badge.ts';

const { shown, badge, fail, opened, memory } = vi.hoisted(() => ({
  shown: [] as { key: string; notice: Notice }[],
  badge: { count: -1 },
  fail: { marking: false },
  opened: [] as string[],
  memory: { lang: 'zh' as 'zh' | 'en' },
}));

vi.mock('../platform/reminder-memory.ts', () => ({
  isNewSession: async () => false,
  keptInSession: async () => new Map(),
  keepInSession: async () => {
    if (fail.marking) throw new Error('the worker died');
  },
  saveLastLook: async () => {},
}));
vi.mock('../platform/notifications.ts', () => ({
  canNotify: async () => true,
  notify: async (key: string, notice: Notice) => {
    shown.push({ key, notice });
  },
}));
vi.mock('../platform/badge.ts', () => ({
  setBadge: async (count: number) => {
    badge.count = count;
  },
}));
vi.mock('../platform/locale.ts', () => ({ langOf: () => memory.lang }));
vi.mock('../platform/tabs.ts', () => ({
  openCoupons: async (programme: string) => void opened.push(`coupons ${programme}`),
  openLibrary: async (id: string | null) => void opened.push(`library ${id}`),
}));
vi.mock('../platform/policies.ts', async () => {
  const { POLICIES } = await import('../view/test-policies.ts');
  return { loadIndex: async () => ({ revision: 'one', moved: {} }), loadPolicies: async () => POLICIES };
});
vi.mock('../platform/programmes.ts', async () => {
  const { LENOVO } = await import('../view/test-programmes.ts');
  return { loadProgrammes: async (ids: string[]) => (ids.includes('lenovo') ? [LENOVO] : []) };
});

const programme = 'lenovo';
const SUBJECT = 'coupons:lenovo';
/** Got on 2026-01-04, so the last day is 2027-01-03 (a year less a day). */
const GOT = day('2026-01-04');
const LAPSE = 'lapses:2027-01-03';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T04:00:00Z') });
  await freshDatabase();
  shown.length = 0;
  opened.length = 0;
  fail.marking = false;
  memory.lang = 'zh';
});
afterEach(() => vi.useRealTimers());

async function grant(days = 180, on = GOT): Promise<string> {
  const added = await addGrant({ programme, on, days, source: 'check-in' });
  if (!added.ok) throw new Error(added.because);
  return added.value.id;
}

async function notebook(): Promise<string> {
  const added = await addByHand({ title: '联想 小新 Pro 16' });
  if (!added.ok) throw new Error(added.because);
  await updateItem(added.value.itemId, { brand: 'lenovo' });
  return added.value.itemId;
}

const keys = () => shown.map(({ key }) => key);
const badgeOn = async (on: string) => {
  await updateBadge(day(on));
  return badge.count;
};
/** Each of these days in turn, as a machine that is on for them. */
async function liveThrough(...days: string[]) {
  for (const on of days) await remindDue(day(on));
}

test('coupons are told 30 and 7 days before they lapse, on the last day, and once when they have, each once', async () => {
  await grant();
  await liveThrough('2026-12-03', '2026-12-04', '2026-12-04', '2026-12-20', '2026-12-26', '2026-12-27');
  await liveThrough('2026-12-27', '2027-01-03', '2027-01-04', '2027-01-04', '2027-01-10', '2027-02-01');
  expect(keys()).toEqual(['30', '7', '0', '-2'].map((lead) => `${SUBJECT}|${LAPSE}|${lead}`));
  expect(await readDeliveries()).toEqual(
    new Map([
      [`${SUBJECT}|${LAPSE}|30`, '2026-12-04'],
      [`${SUBJECT}|${LAPSE}|7`, '2026-12-27'],
      [`${SUBJECT}|${LAPSE}|0`, '2027-01-03'],
      [`${SUBJECT}|${LAPSE}|-2`, '2027-01-04'],
    ]),
  );
});

test('it says how much, until when, and that the rules are not verified; in English too', async () => {
  await grant();
  await liveThrough('2026-12-27', '2027-01-04');
  expect(shown.map(({ notice }) => notice)).toEqual([
    {
      title: '联想延保券 180 天：还剩 7 天',
      message: '180 天最晚用到 2027 年 1 月 3 日，过后失效\n规则待核实，先到官方 App 里核对',
      stay: false,
    },
    {
      title: '联想延保券 180 天：已过期',
      message: '180 天没有用掉，最后一天是 1 月 3 日\n规则待核实，先到官方 App 里核对',
      stay: false,
    },
  ]);
  await freshDatabase();
  memory.lang = 'en';
  await grant(1);
  await liveThrough('2027-01-03');
  expect(shown[2]?.notice).toEqual({
    title: 'Lenovo extension coupons, 1 day: last day today',
    message:
      '1 day to be used by 3 Jan 2027; what is left then lapses\nUnverified rules: check in the maker’s app first',
    stay: true,
  });
});

test('a machine that slept through both leads hears the newest once; asleep over the end, only the last word', async () => {
  await grant();
  await liveThrough('2026-12-30');
  expect(keys()).toEqual([`${SUBJECT}|${LAPSE}|7`]);
  await freshDatabase();
  shown.length = 0;
  await grant();
  await liveThrough('2027-01-12', '2027-01-13');
  expect(keys()).toEqual([`${SUBJECT}|${LAPSE}|-2`]);
});

test('nothing is said of what had lapsed before it was written down, nor two weeks after the end', async () => {
  await grant(90, day('2025-11-15'));
  await liveThrough('2026-11-22');
  await grant();
  await liveThrough('2027-01-18');
  expect(shown).toEqual([]);
});

test('a worker that dies between showing and marking shows the same notice again, under the same id', async () => {
  await grant();
  const { db } = await import('../records/db.ts');
  const broken = vi.spyOn(db.deliveries, 'bulkPut').mockRejectedValueOnce(new Error('died'));
  await expect(remindDue(day('2026-12-27'))).rejects.toThrow('died');
  broken.mockRestore();
  await liveThrough('2026-12-27', '2026-12-27');
  expect(keys()).toEqual([`${SUBJECT}|${LAPSE}|7`, `${SUBJECT}|${LAPSE}|7`]);
});

test('at night it waits for the morning, though not on the last day', async () => {
  await grant();
  expect(await remindDue(day('2026-12-27'), 23 * 60)).toBe(0);
  expect(await remindDue(day('2026-12-28'), 9 * 60)).toBe(1);
  await freshDatabase();
  await grant();
  expect(await remindDue(day('2027-01-03'), 23 * 60)).toBe(1);
});

test('done is silence, snoozed is until that day, and both can be taken back', async () => {
  await grant();
  await liveThrough('2026-12-27');
  expect(await badgeOn('2026-12-27')).toBe(1);
  await snooze(SUBJECT, LAPSE, 'coupon', day('2026-12-30'));
  expect(await badgeOn('2026-12-29')).toBe(0);
  await liveThrough('2026-12-29', '2026-12-30', '2026-12-30');
  expect(keys()).toEqual([`${SUBJECT}|${LAPSE}|7`, `${SUBJECT}|${LAPSE}|7|2026-12-30`]);
  expect(await badgeOn('2026-12-30')).toBe(1);
  await markCouponDone(SUBJECT, LAPSE, day('2026-12-30'));
  expect(await badgeOn('2026-12-30')).toBe(0);
  await liveThrough('2026-12-31', '2027-01-03', '2027-01-04');
  expect(shown).toHaveLength(2);
  await reopen(SUBJECT, LAPSE, 'coupon');
  expect(await badgeOn('2027-01-03')).toBe(1);
  await dismiss(SUBJECT, LAPSE, 'coupon');
  expect(await badgeOn('2027-01-03')).toBe(0);
});

test('what is spent or taken back is silent; half of it spent, the rest is told', async () => {
  const itemId = await notebook();
  const grantId = await grant();
  const spend = (days: number) =>
    recordRedemption({
      programme,
      itemId,
      on: day('2026-11-20'),
      days,
      endBefore: null,
      endAfter: null,
      spent: [{ grantId, days }],
    });
  await removeGrant(grantId);
  await liveThrough('2026-12-27');
  expect(shown).toEqual([]);
  await restoreGrant(grantId);
  await spend(90);
  await liveThrough('2026-12-27');
  expect(shown[0]?.notice.title).toBe('联想延保券 90 天：还剩 7 天');
  await spend(90);
  expect(await badgeOn('2026-12-28')).toBe(0);
  await liveThrough('2026-12-28', '2027-01-04');
  expect(shown).toHaveLength(1);
});

test('a wait that is over is told on its day, or when the machine wakes within two weeks, and is not on the badge', async () => {
  const itemId = await notebook();
  await saveDevice(itemId, programme, { boundOn: day('2026-11-01') });
  const key = `${SUBJECT}|bound:${itemId}:2026-12-02|0`;
  await liveThrough('2026-12-01', '2026-12-02', '2026-12-03');
  expect(keys()).toEqual([key]);
  expect(shown[0]?.notice).toEqual({
    title: '联想延保券：绑定够久，可以兑换了',
    message: '联想 小新 Pro 16\n从 12 月 2 日起\n规则待核实，先到官方 App 里核对',
    stay: false,
  });
  expect(await badgeOn('2026-12-02')).toBe(0);
  await updateItem(itemId, { transferredOn: day('2026-12-05') });
  await saveDevice(itemId, programme, { boundOn: day('2026-11-05') });
  await liveThrough('2026-12-10');
  expect(shown).toHaveLength(1);
  await updateItem(itemId, { transferredOn: null });
  await liveThrough('2026-12-19', '2026-12-20');
  expect(keys()).toEqual([key, `${SUBJECT}|bound:${itemId}:2026-12-06|0`]);
});

test('several on a day are one digest, and each notice opens what it is about', async () => {
  const itemId = await notebook();
  await grant();
  await saveDevice(itemId, programme, { boundOn: day('2026-11-03') });
  await liveThrough('2026-12-04');
  expect(shown).toHaveLength(1);
  expect(shown[0]?.key).toMatch(/^digest\|2026-12-04\|/);
  expect(shown[0]?.notice.title).toBe('有 2 件事快到期限');
  expect(shown[0]?.notice.message).toContain('还剩 30 天 · 联想延保券 180 天');
  expect(shown[0]?.notice.message).toContain('绑定够久，可以兑换了 · 联想 小新 Pro 16 · 联想延保券');
  await openNotice(shown[0]?.key ?? '');
  await openNotice(`${SUBJECT}|${LAPSE}|7`);
  await openNotice(`${itemId}|nikon-registration:register|7`);
  expect(opened).toEqual(['library null', 'coupons lenovo', `library ${itemId}`]);
});

test('rows of a programme that this version does not know are left alone', async () => {
  await addGrant({ programme: 'newer', on: GOT, days: 90, source: 'gift' });
  await liveThrough('2026-12-27');
  expect(shown).toEqual([]);
  expect(await badgeOn('2026-12-27')).toBe(0);
});
