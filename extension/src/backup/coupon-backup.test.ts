import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addGrant, saveDevice } from '../records/coupons.ts';
import { db } from '../records/db.ts';
import { markShown, readDeliveries } from '../records/deliveries.ts';
import { listItems, updateItem } from '../records/items.ts';
import { keepPurchase } from '../records/keep-purchase.ts';
import { dismiss, snooze } from '../records/tasks.ts';
import { cameraLine, day, freshDatabase, proposal } from '../records/test-database.ts';
import { exportIcs } from './export-ics.ts';
import { exportZip } from './export-zip.ts';
import { restoreZip } from './restore-zip.ts';
import { everything } from './test-library.ts';

vi.mock('../platform/locale.ts', () => ({ langOf: () => 'zh' }));
vi.mock('../platform/runtime.ts', () => ({ appVersion: () => '0.1.0' }));
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
const LAPSE = 'lapses:2027-01-03';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T04:00:00Z') });
  await freshDatabase();
});
afterEach(() => vi.useRealTimers());

/** The same order, wherever it is read. */
async function buy(): Promise<string> {
  await keepPurchase(proposal({ lines: [cameraLine()] }));
  const id = (await listItems())[0]?.item.id ?? '';
  await updateItem(id, { brand: 'lenovo' });
  return id;
}

/** Coupons with everything that reminders of them leave behind: told, put off, dismissed, in a calendar. */
async function withCoupons(): Promise<string> {
  const itemId = await buy();
  await addGrant({ programme, on: day('2026-01-04'), days: 90, source: 'check-in' });
  await saveDevice(itemId, programme, { boundOn: day('2026-11-10') });
  await markShown(
    [`${SUBJECT}|${LAPSE}|30`, `${SUBJECT}|bound:${itemId}:2026-12-11|0`].map((key) => ({
      key,
      itemId: SUBJECT,
    })),
    day('2026-12-11'),
  );
  await snooze(SUBJECT, LAPSE, 'coupon', day('2026-12-20'));
  await exportIcs();
  await dismiss(SUBJECT, `bound:${itemId}:2026-12-11`, 'coupon');
  return itemId;
}

test('what was told and answered of coupons survives the journey', async () => {
  await withCoupons();
  const before = await everything();
  const zip = await exportZip();
  await freshDatabase();
  expect(await restoreZip(zip)).toMatchObject({ ok: true });
  expect(await everything()).toEqual(before);
  expect((await restoreZip(zip)).ok).toBe(true);
  expect(await everything()).toEqual(before);
});

test('where the same notebook has another id, the days of it are those of that one', async () => {
  const there = await withCoupons();
  const zip = await exportZip();
  await freshDatabase();
  const here = await buy();
  expect(here).not.toBe(there);
  expect(await restoreZip(zip)).toMatchObject({ ok: true });
  expect([...(await readDeliveries()).keys()].sort()).toEqual([
    `${SUBJECT}|bound:${here}:2026-12-11|0`,
    `${SUBJECT}|${LAPSE}|30`,
  ]);
  expect((await db.tasks.toArray()).map(({ deadline }) => deadline).sort()).toEqual([
    `bound:${here}:2026-12-11`,
    LAPSE,
  ]);
  // A calendar may have the event under the other id: the next export ends that one, and the answer holds for the new.
  await exportIcs();
  expect((await db.calendar.toArray()).map(({ uid, status }) => [uid, status]).sort()).toEqual(
    [
      [`${SUBJECT}.${LAPSE}@baoqi`, 'confirmed'],
      [`${SUBJECT}.bound:${there}:2026-12-11@baoqi`, 'cancelled'],
    ].sort(),
  );
});
