import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { beforeEach, expect, test, vi } from 'vitest';
import { attachFile } from '../records/files.ts';
import { addByHand, listItems, removeItem, updateItem } from '../records/items.ts';
import { keepPurchase } from '../records/keep-purchase.ts';
import { cameraLine, freshDatabase, proposal } from '../records/test-database.ts';
import { exportZip } from './export-zip.ts';
import { restoreZip } from './restore-zip.ts';
import { everything, fill, unpacked } from './test-library.ts';

vi.mock('../platform/locale.ts', () => ({ langOf: () => 'zh' }));
vi.mock('../platform/runtime.ts', () => ({ appVersion: () => '0.1.0' }));
vi.mock('../platform/policies.ts', async () => {
  const { POLICIES } = await import('../view/test-policies.ts');
  return { loadPolicies: async () => POLICIES };
});

// Databases and archives of many lives: a busy machine needs its time.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(freshDatabase);

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
    schema: 4,
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
