import 'fake-indexeddb/auto';
import ICAL from 'ical.js';
import { beforeEach, expect, test, vi } from 'vitest';
import { addGrant, recordRedemption, removeGrant, restoreGrant, saveDevice } from '../records/coupons.ts';
import { db } from '../records/db.ts';
import { addByHand, updateItem } from '../records/items.ts';
import { dismiss, snooze } from '../records/tasks.ts';
import { day, freshDatabase } from '../records/test-database.ts';
import { exportIcs } from './export-ics.ts';

/** Coupons in our calendars, as ical.js reads them. */
let clock = '2026-11-22';
vi.mock('../platform/locale.ts', () => ({ langOf: () => 'zh' }));
vi.mock('../platform/clock.ts', async () => {
  const { day } = await import('../records/test-database.ts');
  return { today: () => day(clock), nowIso: () => `${clock}T02:38:07.123Z` };
});
vi.mock('../platform/policies.ts', async () => {
  const { POLICIES } = await import('../view/test-policies.ts');
  return { loadPolicies: async () => POLICIES };
});
vi.mock('../platform/programmes.ts', async () => {
  const { LENOVO } = await import('../view/test-programmes.ts');
  return { loadProgrammes: async () => [LENOVO] };
});

const programme = 'lenovo';
const SUBJECT = 'coupons:lenovo';

beforeEach(async () => {
  clock = '2026-11-22';
  await freshDatabase();
});

async function exported() {
  const text = await (await exportIcs()).text();
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const { uid, startDate, summary, sequence, description } = new ICAL.Event(component);
    const alarms = component
      .getAllSubcomponents('valarm')
      .map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
    const status = String(component.getFirstPropertyValue('status'));
    return { uid, on: startDate.toString(), summary, sequence, description, status, alarms };
  });
}

async function grant(on: string, days = 180): Promise<string> {
  const added = await addGrant({ programme, on: day(on), days, source: 'check-in' });
  if (!added.ok) throw new Error(added.because);
  return added.value.id;
}

async function notebook(): Promise<string> {
  const added = await addByHand({ title: '联想 小新 Pro 16' });
  if (!added.ok) throw new Error(added.because);
  await updateItem(added.value.itemId, { brand: 'lenovo' });
  return added.value.itemId;
}

const spend = (itemId: string, grantId: string, days: number) =>
  recordRedemption({
    programme,
    itemId,
    on: day('2026-11-22'),
    days,
    endBefore: null,
    endAfter: null,
    spent: [{ grantId, days }],
  });

test('a last day is an event from the day on which coupons are noted, rung 30 and 7 days before', async () => {
  await grant('2026-01-04');
  const [event, ...others] = await exported();
  expect(others).toEqual([]);
  expect(event).toMatchObject({
    uid: 'coupons:lenovo.lapses:2027-01-03@baoqi',
    on: '2027-01-03',
    summary: '联想延保券 180 天的最后一天',
    description: '联想延保券\n最晚用到 2027 年 1 月 3 日\n规则待核实，先到官方 App 里核对',
    status: 'CONFIRMED',
  });
  // All-day events begin at midnight: 30 and 7 days before at nine in the morning.
  expect(event?.alarms).toEqual(['-P29DT15H', '-P6DT15H']);
});

test('nothing new, the same file; part of it spent, the same event with new words; all of it, cancelled', async () => {
  const itemId = await notebook();
  const grantId = await grant('2026-01-04');
  const first = await (await exportIcs()).text();
  clock = '2026-11-30';
  expect(await (await exportIcs()).text()).toBe(first);
  const lapses = async () => (await exported()).find(({ uid }) => uid.includes('lapses'));
  const before = await lapses();
  await spend(itemId, grantId, 90);
  const after = await lapses();
  expect(after).toMatchObject({
    uid: before?.uid,
    summary: '联想延保券 90 天的最后一天',
    sequence: (before?.sequence ?? 0) + 1,
    status: 'CONFIRMED',
  });
  await spend(itemId, grantId, 90);
  expect(await lapses()).toMatchObject({
    uid: before?.uid,
    summary: '（不用再办）联想延保券 90 天的最后一天',
    sequence: (before?.sequence ?? 0) + 2,
    status: 'CANCELLED',
    alarms: [],
  });
});

test('a grant taken back is cancelled and comes again; a forgotten calendar never begins lower', async () => {
  const grantId = await grant('2026-01-04');
  const [first] = await exported();
  await removeGrant(grantId);
  expect(await exported()).toMatchObject([{ status: 'CANCELLED', sequence: (first?.sequence ?? 0) + 1 }]);
  await restoreGrant(grantId);
  const [again] = await exported();
  expect(again).toMatchObject({ status: 'CONFIRMED', sequence: (first?.sequence ?? 0) + 2 });
  await db.calendar.clear();
  const [anew] = await exported();
  expect(anew?.sequence).toBeGreaterThanOrEqual(again?.sequence ?? 0);
});

test('not for me is cancelled, later is not; a wait to come is an event on its day', async () => {
  const itemId = await notebook();
  await saveDevice(itemId, programme, { boundOn: day('2026-11-10') });
  await grant('2026-01-04');
  await snooze(SUBJECT, 'lapses:2027-01-03', 'coupon', day('2026-12-30'));
  const [wait, lapse] = await exported();
  expect([wait?.on, wait?.summary, wait?.alarms]).toEqual([
    '2026-12-11',
    '绑定够久，可以兑换了 · 联想 小新 Pro 16 · 联想延保券',
    ['PT9H'],
  ]);
  expect(lapse?.status).toBe('CONFIRMED');
  await dismiss(SUBJECT, 'lapses:2027-01-03', 'coupon');
  expect((await exported()).map(({ on, status }) => [on, status])).toEqual([
    ['2026-12-11', 'CONFIRMED'],
    ['2027-01-03', 'CANCELLED'],
  ]);
  // What went by stays in the calendar as it was, and is told no more.
  clock = '2027-02-01';
  expect(await exported()).toEqual([]);
});
