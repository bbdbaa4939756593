import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { beforeEach, expect, test, vi } from 'vitest';
import { listCoupons } from '../records/coupons.ts';
import { db } from '../records/db.ts';
import { sha256 } from '../records/hash.ts';
import { listItems, updateItem } from '../records/items.ts';
import { readSettings, saveSettings } from '../records/settings.ts';
import { day, freshDatabase } from '../records/test-database.ts';
import { exportZip } from './export-zip.ts';
import { restoreZip } from './restore-zip.ts';
import { everything, packed } from './test-library.ts';

vi.mock('../platform/locale.ts', () => ({ langOf: () => 'zh' }));
vi.mock('../platform/runtime.ts', () => ({ appVersion: () => '0.1.0' }));
vi.mock('../platform/policies.ts', async () => {
  const { POLICIES } = await import('../view/test-policies.ts');
  return { loadPolicies: async () => POLICIES };
});

beforeEach(freshDatabase);

/** A backup as that version of the database would have been written; its rows lie with the migration tests. */
async function backupOf(version: number): Promise<Blob> {
  const file = new URL(`../records/stored/v${version}.json`, import.meta.url);
  const { rows } = JSON.parse(readFileSync(file, 'utf8'));
  const [{ id: _, ...settings }] = rows.settings;
  const { blobs: __, agenda: ___, agendaHead: ____, ...tables } = rows;
  const data = strToU8(JSON.stringify({ ...tables, settings }));
  const manifest = {
    format: 'baoqi-backup',
    schema: version,
    app: '0.1.0',
    createdAt: '2026-12-01T08:00:00.000Z',
    counts: { purchases: 1, items: 1, tasks: 1, files: 0 },
    entries: { 'data.json': { size: data.length, sha256: await sha256(new Uint8Array(data)) } },
  };
  return packed({ 'manifest.json': strToU8(JSON.stringify(manifest)), 'data.json': data });
}

test('a backup of version 1 restores; what it did not know is unknown', async () => {
  expect(await restoreZip(await backupOf(1))).toMatchObject({ ok: true, added: { items: 1, tasks: 1 } });
  const [record] = await listItems();
  expect(record?.item).toMatchObject({
    title: '尼康 Z6III 全画幅微单 机身',
    registeredOn: '2026-12-01',
    manufacturedOn: null,
    province: null,
    transferredOn: null,
    counters: { shutter: null, hours: null, cycles: null },
    repairs: [],
  });
  expect(await db.calendar.count()).toBe(0);
});

test('a backup of version 2 brings repairs, counters, chosen leads and calendar events, and goes out again whole', async () => {
  expect(await restoreZip(await backupOf(2))).toMatchObject({ ok: true, added: { items: 1 } });
  const [record] = await listItems();
  expect(record?.item.repairs).toMatchObject([{ from: '2026-12-05', until: '2026-12-15', part: 'whole' }]);
  expect((await readSettings()).reminders.leads.byKind).toEqual({ register: [14, 3, 0] });
  const before = await everything();
  const zip = await exportZip();
  await freshDatabase();
  expect(await restoreZip(zip)).toMatchObject({ ok: true });
  expect(await everything()).toEqual(before);
});

test('a backup of version 3 brings coupons, and goes out again whole', async () => {
  expect(await restoreZip(await backupOf(3))).toMatchObject({ ok: true, added: { items: 1 } });
  expect(await listCoupons()).toMatchObject({
    grants: [{ on: '2026-11-01', days: 120 }],
    redemptions: [{ on: '2026-12-02', days: 90, spent: [{ days: 90 }] }],
  });
  const before = await everything();
  const zip = await exportZip();
  await freshDatabase();
  expect(await restoreZip(zip)).toMatchObject({ ok: true });
  expect(await everything()).toEqual(before);
});

test('a backup without coupons takes none away', async () => {
  await restoreZip(await backupOf(3));
  const before = await listCoupons();
  await restoreZip(await backupOf(2));
  expect(await listCoupons()).toEqual(before);
});

test('repairs noted on two computers are all there, each once; what is chosen here for an item stays', async () => {
  await restoreZip(await backupOf(2));
  const [record] = await listItems();
  const item = record?.item;
  if (!item) throw new Error('nothing was restored');
  const zip = await exportZip();
  const other = {
    id: crypto.randomUUID(),
    from: day('2027-02-01'),
    until: null,
    part: null,
    outcome: 'unknown' as const,
    note: '',
  };
  await updateItem(item.id, { repairs: [other] });
  const leads = { byKind: {}, byItem: { [item.id]: { claim: [3, 0] } } };
  await saveSettings({ reminders: { leads, quiet: null } });
  expect(await restoreZip(zip)).toMatchObject({ ok: true });
  const [after] = await listItems();
  expect(after?.item.repairs.map(({ from }) => from).sort()).toEqual(['2026-12-05', '2027-02-01']);
  expect((await readSettings()).reminders.leads).toEqual(leads);
});

test('calendar events: the higher sequence stays, since calendars ignore a lower one', async () => {
  await restoreZip(await backupOf(2));
  const zip = await exportZip();
  await db.calendar.toCollection().modify({ sequence: 9, summary: '新' });
  expect(await restoreZip(zip)).toMatchObject({ ok: true });
  expect(await db.calendar.toArray()).toMatchObject([{ sequence: 9, summary: '新' }]);
});
