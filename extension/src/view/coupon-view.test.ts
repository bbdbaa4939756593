import 'fake-indexeddb/auto';
import { loadProgrammes } from '@baoqi/policies';
import { beforeEach, expect, test } from 'vitest';
import { addGrant, listCoupons, recordRedemption, saveDevice } from '../records/coupons.ts';
import { addByHand, listItems, updateItem } from '../records/items.ts';
import { day, freshDatabase } from '../records/test-database.ts';
import { viewCoupons } from './coupon-view.ts';
import { viewItem } from './item-view.ts';
import { POLICIES } from './test-policies.ts';

const loaded = loadProgrammes();
const lenovo = loaded.ok ? loaded.value.find(({ id }) => id === 'lenovo') : undefined;
if (lenovo === undefined) throw new Error('no programme of Lenovo');
const today = day('2026-11-22');

beforeEach(freshDatabase);

async function own(title: string, brand: string): Promise<string> {
  const added = await addByHand({ title });
  if (!added.ok) throw new Error(added.because);
  await updateItem(added.value.itemId, { brand, category: 'laptop', channel: 'mainland' });
  return added.value.itemId;
}

const view = async () =>
  viewCoupons(
    lenovo,
    (await listItems()).map((record) => viewItem(record, POLICIES, today)),
    await listCoupons(),
    today,
  );

test('only what is the maker’s and still the user’s takes part', async () => {
  await own('尼康 Z6III 机身', 'nikon');
  const kept = await own('联想 小新 Pro 16', 'lenovo');
  const passedOn = await own('联想 小新 Air 14', 'lenovo');
  await updateItem(passedOn, { transferredOn: day('2026-06-01') });
  const { devices } = await view();
  expect(devices.map(({ device }) => device.id)).toEqual([kept]);
  expect(devices[0]?.device.facts).toMatchObject({ kind: 'notebook', soldIn: 'CN', customBuild: null });
});

test('nothing known of a device is denied for just that, and said to be unknown', async () => {
  await own('联想 小新 Pro 16', 'lenovo');
  const [device] = (await view()).devices;
  expect(device?.from).toBe('unknown');
  expect(device?.sizes.map(({ amount }) => amount)).toEqual([90, 180, 360]);
  const [smallest] = device?.sizes ?? [];
  expect(smallest?.judged.failed.map(({ key }) => key)).toEqual(
    expect.arrayContaining(['not-bound', 'warranty-unknown', 'too-little']),
  );
});

test('what a redemption spent is gone, the rest stays; coupons still to come are not planned with', async () => {
  const id = await own('联想 小新 Pro 16', 'lenovo');
  await saveDevice(id, lenovo.id, {
    boundOn: day('2025-10-01'),
    start: day('2025-03-01'),
    end: day('2027-03-01'),
    customBuild: false,
  });
  const spent = await addGrant({ programme: 'lenovo', on: day('2026-03-01'), days: 120, source: 'check-in' });
  if (!spent.ok) throw new Error(spent.because);
  await addGrant({ programme: 'lenovo', on: day('2026-12-24'), days: 200, source: 'check-in' });
  await recordRedemption({
    programme: 'lenovo',
    itemId: id,
    on: day('2025-11-20'),
    days: 90,
    endBefore: null,
    endAfter: null,
    spent: [{ grantId: spent.value.id, days: 90 }],
  });
  const { grants, plan, devices } = await view();
  expect(grants.map(({ left, lastDay }) => [left, lastDay])).toEqual([
    [30, '2027-02-28'],
    [200, '2027-12-23'],
  ]);
  expect(plan.steps).toEqual([]);
  expect(devices[0]?.from).toBe('typed');
  expect(devices[0]?.sizes[0]?.judged.contradictions.map(({ key }) => key)).toContain('grant-in-future');
});
