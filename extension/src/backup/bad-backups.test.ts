import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { strFromU8, strToU8 } from 'fflate';
import { beforeEach, expect, test, vi } from 'vitest';
import { db } from '../records/db.ts';
import { freshDatabase } from '../records/test-database.ts';
import { exportZip } from './export-zip.ts';
import { restoreZip } from './restore-zip.ts';
import { everything, fill, packed, unpacked } from './test-library.ts';

vi.mock('../platform/locale.ts', () => ({ langOf: () => 'zh' }));
vi.mock('../platform/runtime.ts', () => ({ appVersion: () => '0.1.0' }));
vi.mock('../platform/policies.ts', async () => {
  const { POLICIES } = await import('../view/test-policies.ts');
  return { loadPolicies: async () => POLICIES };
});

// Databases and archives of many lives: a busy machine needs its time.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(freshDatabase);

test('any one bit flipped: refused, or restored to the very same records; never a third thing', async () => {
  await fill();
  const before = await everything();
  const bytes = new Uint8Array(await (await exportZip()).arrayBuffer());
  await freshDatabase();
  const nothing = await everything();
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
      await freshDatabase();
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
      const result = await restoreZip(new Blob([flipped]));
      if (!result.ok) refused += 1;
      expect(await everything()).toEqual(result.ok ? before : nothing);
    }),
    { numRuns: 150 },
  );
  expect(refused).toBeGreaterThan(100);
});

test('any truncation is refused, and nothing is written', async () => {
  await fill();
  const zip = await exportZip();
  await freshDatabase();
  const nothing = await everything();
  await fc.assert(
    fc.asyncProperty(fc.nat(zip.size - 1), async (size) => {
      const result = await restoreZip(zip.slice(0, size));
      expect(result).toEqual({ ok: false, because: size < 4 ? 'not-a-backup' : 'truncated' });
    }),
    { numRuns: 50 },
  );
  expect(await everything()).toEqual(nothing);
});

test.each([
  ['a name that leads out', { '../evil.json': strToU8('{}') }, 'bad-name'],
  ['an absolute name', { '/etc/evil': strToU8('{}') }, 'bad-name'],
  ['a name of Windows', { 'C:\\evil': strToU8('{}') }, 'bad-name'],
  ['a name that leads out further in', { 'files/../../evil': strToU8('{}') }, 'bad-name'],
  ['some other ZIP', { 'readme.txt': strToU8('hello') }, 'not-a-backup'],
  ['a manifest of something else', { 'manifest.json': strToU8('{"manifest_version":3}') }, 'not-a-backup'],
  ['a manifest that is no JSON', { 'manifest.json': strToU8('{') }, 'not-a-backup'],
  [
    'a newer version',
    { 'manifest.json': strToU8('{"format":"baoqi-backup","schema":5,"new":true}') },
    'newer-version',
  ],
  ['a bomb', { 'data.json': new Uint8Array(40 * 1024 ** 2) }, 'too-large'],
])('%s is refused', async (_, entries, because) => {
  expect(await restoreZip(packed(entries))).toEqual({ ok: false, because });
  expect(await db.journal.count()).toBe(0);
});

test('what is no ZIP at all is no backup', async () => {
  expect(await restoreZip(new Blob(['%PDF-1.7 …']))).toEqual({ ok: false, because: 'not-a-backup' });
  expect(await restoreZip(new Blob([]))).toEqual({ ok: false, because: 'not-a-backup' });
});

test.each([
  [
    'a missing file',
    (entries: Record<string, Uint8Array>) => delete entries[Object.keys(entries)[3] ?? ''],
    'damaged',
  ],
  [
    'changed data',
    (entries: Record<string, Uint8Array>) => (entries['data.json'] = strToU8('{}')),
    'damaged',
  ],
  ['a missing page', (entries: Record<string, Uint8Array>) => delete entries['records.html'], 'damaged'],
])('%s is damage', async (_, change, because) => {
  await fill();
  const entries = await unpacked(await exportZip());
  change(entries);
  expect(await restoreZip(packed(entries))).toEqual({ ok: false, because });
});

test('more bytes than declared: unpacking stops, nothing is believed', async () => {
  await fill();
  const bytes = new Uint8Array(await (await exportZip()).arrayBuffer());
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  const first = view.getUint32(end + 16, true);
  view.setUint32(first + 24, 10, true);
  expect(await restoreZip(new Blob([bytes]))).toEqual({ ok: false, because: 'too-large' });
});

test('data that is well packed and badly formed is refused whole', async () => {
  await fill();
  const entries = await unpacked(await exportZip());
  const data = JSON.parse(strFromU8(entries['data.json'] ?? new Uint8Array()));
  data.items[0].dates.ordered = '2026-02-30';
  const changed = strToU8(JSON.stringify(data));
  const manifest = JSON.parse(strFromU8(entries['manifest.json'] ?? new Uint8Array()));
  const { sha256 } = await import('../records/hash.ts');
  manifest.entries['data.json'] = { size: changed.length, sha256: await sha256(new Uint8Array(changed)) };
  const zip = packed({
    ...entries,
    'data.json': changed,
    'manifest.json': strToU8(JSON.stringify(manifest)),
  });
  await freshDatabase();
  expect(await restoreZip(zip)).toEqual({ ok: false, because: 'bad-data' });
  expect(await db.items.count()).toBe(0);
});

test('a full disk while restoring: a reason, and nothing half-written', async () => {
  await fill();
  const zip = await exportZip();
  await freshDatabase();
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  db.tasks.hook('creating', full);
  const result = await restoreZip(zip);
  db.tasks.hook('creating').unsubscribe(full);
  expect(result).toEqual({ ok: false, because: 'disk-full' });
  expect([await db.purchases.count(), await db.items.count(), await db.blobs.count()]).toEqual([0, 0, 0]);
});
