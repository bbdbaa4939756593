import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import {
  addGrant,
  listCoupons,
  recordRedemption,
  removeGrant,
  removeRedemption,
  restoreGrant,
  saveDevice,
} from './coupons.ts';
import { db } from './db.ts';
import { addByHand } from './items.ts';
import { day, freshDatabase } from './test-database.ts';

beforeEach(freshDatabase);

const programme = 'lenovo';

async function notebook(): Promise<string> {
  const added = await addByHand({ title: '联想 小新 Pro 16' });
  if (!added.ok) throw new Error(added.because);
  return added.value.itemId;
}

async function grant(on: string, days = 90) {
  const added = await addGrant({ programme, on: day(on), days, source: 'check-in' });
  if (!added.ok) throw new Error(added.because);
  return added.value;
}

test('grants are listed by their day; one taken back is gone and can come again', async () => {
  const later = await grant('2026-11-01');
  await grant('2026-03-01');
  expect((await listCoupons()).grants.map(({ on }) => on)).toEqual(['2026-03-01', '2026-11-01']);
  await removeGrant(later.id);
  expect((await listCoupons()).grants).toHaveLength(1);
  await restoreGrant(later.id);
  expect((await listCoupons()).grants).toHaveLength(2);
});

test('what is said of a device stays, and a word about one thing changes no other', async () => {
  const id = await notebook();
  await saveDevice(id, programme, { boundOn: day('2026-10-01') });
  await saveDevice(id, programme, { customBuild: false });
  expect((await listCoupons()).devices).toMatchObject([
    { id, boundOn: '2026-10-01', customBuild: false, start: null, end: null },
  ]);
  expect(await saveDevice(crypto.randomUUID(), programme, { customBuild: true })).toEqual({
    ok: false,
    because: 'not-found',
  });
});

test('a redemption moves the end; a record made by mistake moves it back, but not over what was typed since', async () => {
  const id = await notebook();
  const { id: grantId } = await grant('2026-03-01');
  const record = () =>
    recordRedemption({
      programme,
      itemId: id,
      on: day('2026-11-22'),
      days: 90,
      endBefore: day('2027-03-01'),
      endAfter: day('2027-06-01'),
      spent: [{ grantId, days: 90 }],
    });
  const first = await record();
  if (!first.ok) throw new Error(first.because);
  expect((await listCoupons()).devices).toMatchObject([{ id, end: '2027-06-01' }]);
  await removeRedemption(first.value.id);
  expect(await listCoupons()).toMatchObject({ redemptions: [], devices: [{ end: '2027-03-01' }] });

  const second = await record();
  if (!second.ok) throw new Error(second.because);
  await saveDevice(id, programme, { end: day('2027-05-30') });
  await removeRedemption(second.value.id);
  expect((await listCoupons()).devices).toMatchObject([{ end: '2027-05-30' }]);
});

test('every change is a line of the journal, so that a backup is asked for and the item looked at again', async () => {
  const id = await notebook();
  const before = await db.journal.count();
  await grant('2026-03-01');
  await saveDevice(id, programme, { boundOn: day('2026-10-01') });
  const lines = (await db.journal.orderBy('at').toArray()).slice(before);
  expect(lines.map(({ what }) => what).sort()).toEqual(['coupon-device-edited', 'coupon-granted']);
  expect(lines.every(({ why }) => why === 'user')).toBe(true);
});
