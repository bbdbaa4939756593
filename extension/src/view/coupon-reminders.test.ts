import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addGrant, recordRedemption, saveDevice } from '../records/coupons.ts';
import { couponsWritten } from '../records/coupons-written.ts';
import { addByHand, removeItem, updateItem } from '../records/items.ts';
import { markCouponDone, snooze } from '../records/tasks.ts';
import { day, freshDatabase } from '../records/test-database.ts';
import { couponBadge, viewCouponReminders } from './coupon-reminders.ts';
import { dueList } from './item-view.ts';
import { reminderStatus } from './reminder-status.ts';
import { LENOVO } from './test-programmes.ts';

const programme = 'lenovo';
const SUBJECT = 'coupons:lenovo';
const LAPSE = 'lapses:2027-01-03';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T04:00:00Z') });
  await freshDatabase();
});
afterEach(() => vi.useRealTimers());

async function notebook(title: string): Promise<string> {
  const added = await addByHand({ title });
  if (!added.ok) throw new Error(added.because);
  await updateItem(added.value.itemId, { brand: 'lenovo' });
  return added.value.itemId;
}

const grant = (on: string, days = 90) => addGrant({ programme, on: day(on), days, source: 'check-in' });

async function viewsOn(today: string) {
  const written = await couponsWritten();
  return written === null ? [] : viewCouponReminders([LENOVO], written, day(today));
}
const dueOn = async (today: string) =>
  dueList(await viewsOn(today)).map(({ key, state, daysLeft, verified }) => [key, state, daysLeft, verified]);

test('who wrote nothing down has nothing read for it', async () => {
  await notebook('联想 小新 Pro 16');
  expect(await couponsWritten()).toBeNull();
});

test('what was answered is not said of another coupon with that last day, written down later', async () => {
  await grant('2026-01-04');
  await markCouponDone(SUBJECT, LAPSE, day('2026-12-10'));
  expect(await dueOn('2026-12-20')).toEqual([]);
  await addGrant({ programme, on: day('2026-01-04'), days: 30, source: 'check-in' }, LAPSE);
  expect(await dueOn('2026-12-21')).toEqual([[LAPSE, 'urge', 13, false]]);
  await markCouponDone(SUBJECT, LAPSE, day('2026-12-21'));
  expect(await dueOn('2026-12-21')).toEqual([]);
});

test('the due list has it from its first lead through its last day, and not before or after', async () => {
  await grant('2026-01-04');
  expect(await dueOn('2026-12-03')).toEqual([]);
  expect(await dueOn('2026-12-04')).toEqual([[LAPSE, 'urge', 30, false]]);
  expect(await dueOn('2027-01-03')).toEqual([[LAPSE, 'last-day', 0, false]]);
  expect(await dueOn('2027-01-04')).toEqual([]);
});

test('put off it is listed as that and not counted; seen to it is gone', async () => {
  await grant('2026-01-04');
  await snooze(SUBJECT, LAPSE, 'coupon', day('2026-12-20'));
  expect(await dueOn('2026-12-10')).toEqual([[LAPSE, 'snoozed', 24, false]]);
  expect(couponBadge(await viewsOn('2026-12-10'))).toBe(0);
  expect(couponBadge(await viewsOn('2026-12-20'))).toBe(1);
  await markCouponDone(SUBJECT, LAPSE, day('2026-12-21'));
  expect(await dueOn('2026-12-28')).toEqual([]);
});

test('a wait that is over is listed for two weeks, named by its device, and asks for no badge', async () => {
  const id = await notebook('联想（Lenovo）小新 Pro 16 2026 款 笔记本电脑 32G 1T 银色 官方旗舰');
  await recordRedemption({
    programme,
    itemId: id,
    on: day('2025-12-01'),
    days: 90,
    endBefore: null,
    endAfter: null,
    spent: [],
  });
  // Once a year for a device, the anniversary included: free again on the day after it.
  const waits = async (today: string) =>
    dueList(await viewsOn(today)).filter(({ coupon }) => coupon?.kind === 'device-free-again');
  expect(await waits('2026-12-01')).toEqual([]);
  const [entry] = await waits('2026-12-02');
  expect(entry).toMatchObject({ itemId: SUBJECT, kind: 'coupon', state: 'urge', lastDay: '2026-12-15' });
  expect(entry?.coupon?.device).toMatch(/^联想（Lenovo）小新 Pro 16.*…$/);
  expect(couponBadge(await viewsOn('2026-12-02'))).toBe(0);
  expect(await waits('2026-12-15')).toHaveLength(1);
  expect(await waits('2026-12-16')).toEqual([]);
  await removeItem(id);
  expect(await waits('2026-12-02')).toEqual([]);
});

test('devices of other brands and of a former owner wait for nothing', async () => {
  const other = await notebook('尼康 Z6III');
  await updateItem(other, { brand: 'nikon' });
  const sold = await notebook('联想 小新 Air 14');
  await updateItem(sold, { transferredOn: day('2026-11-01') });
  for (const id of [other, sold]) await saveDevice(id, programme, { boundOn: day('2026-11-01') });
  expect(await dueOn('2026-12-02')).toEqual([]);
});

test('of several grants the earliest that was written down in time speaks the last word', async () => {
  vi.setSystemTime(new Date('2027-01-10T04:00:00Z'));
  await grant('2026-01-04');
  expect((await viewsOn('2027-01-10')).flatMap(({ afterwards }) => afterwards)).toEqual([]);
  vi.setSystemTime(new Date('2026-12-10T04:00:00Z'));
  await grant('2026-01-04', 30);
  expect((await viewsOn('2027-01-10')).flatMap(({ afterwards }) => afterwards)).toMatchObject([
    { lastDay: '2027-01-03', lead: -2 },
  ]);
});

test('the leads are the user’s choice, and the last day always among them', async () => {
  await grant('2026-01-04');
  const written = await couponsWritten();
  const leadsOf = (chosen: number[]) =>
    written === null
      ? []
      : viewCouponReminders([LENOVO], written, day('2026-11-22'), {
          byKind: { coupon: chosen },
          byItem: {},
        }).flatMap(({ plan }) => plan.map(({ lead }) => lead));
  expect(leadsOf([60, 3])).toEqual([60, 3, 0]);
  expect(leadsOf([])).toEqual([0]);
});

test('the next reminder may be one of coupons', async () => {
  await grant('2026-01-04');
  const nextOn = async (today: string) => reminderStatus([], await viewsOn(today), day(today)).next;
  expect(await nextOn('2026-11-22')).toBe('2026-12-04');
  expect(await nextOn('2026-12-04')).toBe('2026-12-27');
  expect(await nextOn('2026-12-27')).toBe('2027-01-03');
  expect(await nextOn('2027-01-03')).toBeNull();
});
