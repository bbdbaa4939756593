import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, expect, test, vi } from 'vitest';
import { db } from '../records/db.ts';
import { dump } from '../records/dump.ts';
import { attachFile } from '../records/files.ts';
import { addByHand, listItems, removeItem, updateItem } from '../records/items.ts';
import { keepPurchase } from '../records/keep-purchase.ts';
import { markDone } from '../records/tasks.ts';
import { cameraLine, day, freshDatabase, proposal } from '../records/test-database.ts';
import { exportZip } from './export-zip.ts';
import { restoreZip } from './restore-zip.ts';

vi.mock('../platform/locale.ts', () => ({ langOf: () => 'zh' }));
vi.mock('../platform/runtime.ts', () => ({ appVersion: () => '0.1.0' }));
vi.mock('../platform/policies.ts', async () => {
  const { POLICIES } = await import('../view/test-policies.ts');
  return { loadPolicies: async () => POLICIES };
});

beforeEach(freshDatabase);

async function fill(): Promise<void> {
  await keepPurchase(proposal());
  const [record] = await listItems();
  await markDone({
    itemId: record?.item.id ?? '',
    deadline: 'nikon-registration:register',
    kind: 'register',
    doneOn: day('2026-12-01'),
    proofNumber: 'NK-0001',
    proofFile: new File(['\u0000\u0001 proof'], '../注册 <成功>.png', { type: 'image/png' }),
  });
  const added = await addByHand({ title: '<script>alert(1)</script>', notes: '=1+1', price: '9.90' });
  if (!added.ok) throw new Error(added.because);
  await attachFile(
    added.value.itemId,
    'invoice',
    new File(['invoice'], '发票.pdf', { type: 'application/pdf' }),
  );
}

/** Rows and bytes, without what a restore itself writes down. */
async function everything() {
  const { journal: _, ...rows } = await dump();
  const blobs = await db.blobs.toArray();
  const bytes = await Promise.all(
    blobs.map(async ({ sha256, blob }) => [
      sha256,
      blob.type,
      new Uint8Array(await blob.arrayBuffer()).join(),
    ]),
  );
  const id = (row: { id: string } | { key: string }) => ('id' in row ? row.id : row.key);
  const sorted = Object.entries(rows).map(([name, some]) => [
    name,
    Array.isArray(some) ? [...some].sort((a, b) => (id(a) < id(b) ? -1 : 1)) : some,
  ]);
  return { rows: Object.fromEntries(sorted), bytes: bytes.sort() };
}

async function unpacked(zip: Blob) {
  return unzipSync(new Uint8Array(await zip.arrayBuffer()));
}

function packed(entries: Record<string, Uint8Array>): Blob {
  return new Blob([new Uint8Array(zipSync(entries))]);
}

test('into an empty library: the same records, the same bytes; into a full one: nothing doubled', async () => {
  await fill();
  const before = await everything();
  const zip = await exportZip();
  expect(await restoreZip(zip)).toMatchObject({
    ok: true,
    added: { purchases: 0, items: 0, tasks: 0, files: 0 },
    updated: { purchases: 0, items: 0, tasks: 0, files: 0 },
  });
  expect(await everything()).toEqual(before);
  await freshDatabase();
  expect(await restoreZip(zip)).toMatchObject({
    ok: true,
    added: { purchases: 2, items: 2, tasks: 1, files: 2 },
  });
  expect(await everything()).toEqual(before);
});

test('what the ZIP holds: manifest, data, every file under its hash, and a page in which nothing is markup', async () => {
  await fill();
  const entries = await unpacked(await exportZip());
  const names = Object.keys(entries);
  expect(names.slice(0, 3)).toEqual(['manifest.json', 'data.json', 'records.html']);
  expect(names.slice(3).every((name) => /^files\/[0-9a-f]{64}-[^/\\<>]+\.(png|pdf)$/.test(name))).toBe(true);
  const manifest = JSON.parse(strFromU8(entries['manifest.json'] ?? new Uint8Array()));
  expect(manifest).toMatchObject({
    format: 'baoqi-backup',
    schema: 1,
    counts: { purchases: 2, items: 2, tasks: 1, files: 2 },
  });
  const page = strFromU8(entries['records.html'] ?? new Uint8Array());
  expect(page).toContain('尼康 Z6III 全画幅微单 机身');
  expect(page).toContain('NK-0001');
  expect(page).toContain('镜头布 擦拭布');
  expect(page).not.toContain('<script');
  expect(page).toContain('&lt;script&gt;alert(1)');
  const links = [...page.matchAll(/href="(files\/[^"]+)"/g)].map((match) => decodeURI(match[1] ?? ''));
  expect(links.sort()).toEqual(names.slice(3).sort());
});

test('records of a new computer, where the same order was read again, become one with those of the backup', async () => {
  await fill();
  const zip = await exportZip();
  await freshDatabase();
  await keepPurchase(proposal());
  const [mine] = await listItems();
  await updateItem(mine?.item.id ?? '', { serialNumber: '6001234' });
  const restored = await restoreZip(zip);
  expect(restored).toMatchObject({ ok: true, added: { purchases: 1, items: 1, tasks: 1, files: 2 } });
  const records = await listItems();
  expect(records).toHaveLength(2);
  const camera = records.find(({ purchase }) => purchase.store === 'jd');
  expect(camera?.item).toMatchObject({ id: mine?.item.id, serialNumber: '6001234', registeredOn: null });
  expect(camera?.tasks).toMatchObject([{ proofNumber: 'NK-0001' }]);
  expect(camera?.files).toHaveLength(1);
  const again = await restoreZip(zip);
  expect(again).toMatchObject({ ok: true, added: { purchases: 0, items: 0, tasks: 0, files: 0 } });
});

test('what the user typed after the backup stays; what was deleted since comes back', async () => {
  await fill();
  const zip = await exportZip();
  const records = await listItems();
  const camera = records.find(({ purchase }) => purchase.store === 'jd');
  const other = records.find(({ purchase }) => purchase.store === 'manual');
  await updateItem(camera?.item.id ?? '', { notes: '新的备注' });
  await removeItem(other?.item.id ?? '');
  expect(await restoreZip(zip)).toMatchObject({ ok: true });
  const after = await listItems();
  expect(after.find(({ item }) => item.id === camera?.item.id)?.item.notes).toBe('新的备注');
  expect(after.find(({ item }) => item.id === other?.item.id)?.item.title).toBe(other?.item.title);
});

test('whatever is in the library, it survives the journey', async () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
  const bytes = fc.uint8Array({ maxLength: 300 });
  const item = fc.record({
    title: text,
    notes: text,
    serialNumber: fc.option(text),
    file: fc.record({ name: text, bytes }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(item, { maxLength: 4 }), async (items) => {
      await freshDatabase();
      for (const { file, ...input } of items) {
        const added = await addByHand(input);
        if (added.ok)
          await attachFile(added.value.itemId, 'other', new File([new Uint8Array(file.bytes)], file.name));
      }
      const before = await everything();
      const zip = await exportZip();
      await freshDatabase();
      expect(await restoreZip(zip)).toMatchObject({ ok: true, added: { items: items.length } });
      expect(await everything()).toEqual(before);
    }),
    { numRuns: 25 },
  );
});

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
    { 'manifest.json': strToU8('{"format":"baoqi-backup","schema":2,"new":true}') },
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

test('what was deleted before the backup is in it as deleted, without its bytes', async () => {
  await keepPurchase(proposal({ lines: [cameraLine()] }));
  const [record] = await listItems();
  await removeItem(record?.item.id ?? '');
  const zip = await exportZip();
  await freshDatabase();
  expect(await restoreZip(zip)).toMatchObject({ ok: true });
  expect(await listItems()).toEqual([]);
  await keepPurchase(proposal({ lines: [cameraLine()] }));
  expect(await listItems()).toEqual([]);
});
