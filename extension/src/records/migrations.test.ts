import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { listCoupons } from './coupons.ts';
import { Database, db, SCHEMA_VERSION } from './db.ts';
import { listItems, updateItem } from './items.ts';
import { attempt, watchTrouble } from './trouble.ts';
import { watch } from './watch.ts';

type Stored = { version: number; stores: Record<string, string>; rows: Record<string, object[]> };

/** A database as a released version left it on disk; written once, never edited. */
function storedBy(version: number): Stored {
  return JSON.parse(readFileSync(new URL(`./stored/v${version}.json`, import.meta.url), 'utf8'));
}

async function lay({ version, stores, rows }: Stored, name: string): Promise<void> {
  const old = new Dexie(name);
  old.version(version).stores(stores);
  for (const [table, some] of Object.entries(rows)) await old.table(table).bulkAdd(some);
  old.close();
}

async function nothing(): Promise<void> {
  db.close({ disableAutoOpen: false });
  await Dexie.delete(db.name);
}

test.each(Array.from({ length: SCHEMA_VERSION }, (_, n) => n + 1))(
  'a database of version %i opens with all its records',
  async (version) => {
    const stored = storedBy(version);
    await nothing();
    await lay(stored, db.name);
    const [record, ...others] = await listItems();
    expect(others).toEqual([]);
    expect(record?.item).toMatchObject({ title: '尼康 Z6III 全画幅微单 机身', registeredOn: '2026-12-01' });
    expect(record?.purchase.orderId).toBe('310000000001');
    expect(record?.tasks).toHaveLength(1);
    for (const [table, some] of Object.entries(stored.rows))
      expect(await db.table(table).count()).toBe(some.length);
  },
);

test('what version 1 did not know is unknown, and can be written', async () => {
  await nothing();
  await lay(storedBy(1), db.name);
  const [record] = await listItems();
  expect(record?.item).toMatchObject({
    manufacturedOn: null,
    province: null,
    transferredOn: null,
    counters: { shutter: null, hours: null, cycles: null },
    repairs: [],
    notes: '',
    edited: ['dates.delivered'],
  });
  const changed = await updateItem(record?.item.id ?? '', {
    province: 'ZJ',
    counters: { shutter: { reading: 1200, on: null } },
  });
  expect(changed).toMatchObject({
    ok: true,
    value: {
      province: 'ZJ',
      counters: { shutter: { reading: 1200, on: null }, hours: null, cycles: null },
      edited: ['dates.delivered', 'province', 'counters.shutter'],
    },
  });
});

test('version 2 keeps repairs, counters and what calendars were told', async () => {
  await nothing();
  await lay(storedBy(2), db.name);
  const [record] = await listItems();
  expect(record?.item).toMatchObject({
    province: 'ZJ',
    counters: { shutter: { reading: 1200, on: '2026-12-01' } },
    repairs: [{ from: '2026-12-05', until: '2026-12-15', outcome: 'fixed' }],
  });
  expect(await db.calendar.toArray()).toMatchObject([{ sequence: 3, on: '2026-12-21' }]);
});

test('version 2 knew no coupons, version 3 keeps them', async () => {
  await nothing();
  await lay(storedBy(2), db.name);
  expect(await listCoupons()).toEqual({ grants: [], devices: [], redemptions: [] });
  await nothing();
  await lay(storedBy(3), db.name);
  expect(await listCoupons()).toMatchObject({
    grants: [{ on: '2026-11-01', days: 120, source: 'check-in' }],
    devices: [{ boundOn: '2026-10-01', end: '2028-02-21', customBuild: false }],
    redemptions: [{ on: '2026-12-02', days: 90, endAfter: '2028-02-21', spent: [{ days: 90 }] }],
  });
});

test('the schema of this version is the one whose database is stored', () => {
  const { stores } = storedBy(SCHEMA_VERSION);
  const indexes = (database: Dexie) =>
    database.tables.map(({ name, schema }) => [
      name,
      schema.primKey.src,
      schema.indexes.map(({ src }) => src),
    ]);
  const stored = new Dexie('compared');
  stored.version(SCHEMA_VERSION).stores(stores);
  expect(indexes(new Database('ours'))).toEqual(indexes(stored));
});

test('a newer version in another tab: this page lets go of the database and says so', async () => {
  await db.open();
  const seen: unknown[] = [];
  const stop = watchTrouble((trouble) => seen.push(trouble));
  const newer = new Dexie(db.name);
  newer.version(SCHEMA_VERSION + 1).stores({ later: 'id' });
  await newer.open();
  newer.close();
  stop();
  expect(seen).toEqual([null, 'outdated']);
  expect(await attempt(() => listItems())).toEqual({ ok: false, because: 'outdated' });
});

test('a database that a newer version wrote is not opened, and not changed', async () => {
  db.close();
  await Dexie.delete(db.name);
  await db.open();
  db.close();
  await Dexie.delete(db.name);
  const newer = new Dexie(db.name);
  newer.version(999).stores({ items: 'id' });
  await newer.table('items').add({ id: 'from the future' });
  newer.close();
  const opened = await attempt(() => db.open());
  expect(opened).toEqual({ ok: false, because: 'outdated' });
  // A live query swallows the error of a closed database; the page hears of it all the same.
  const problem = await new Promise((resolve) => watch(listItems, resolve, resolve));
  expect(problem).toBe('outdated');
  await newer.open();
  expect(await newer.table('items').toArray()).toEqual([{ id: 'from the future' }]);
  newer.close();
});
