import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from './db.ts';
import { attachFile, fileBlob, removeFile, restoreFile } from './files.ts';
import { addByHand, readItem } from './items.ts';
import { dismiss, markDone, reopen, snooze } from './tasks.ts';
import { day, freshDatabase } from './test-database.ts';

const DEADLINE = 'nikon-cn-registration:register';
let itemId = '';

beforeEach(async () => {
  await freshDatabase();
  const added = await addByHand({
    title: '尼康 Z6III',
    brand: 'nikon',
    dates: { ordered: day('2026-11-21') },
  });
  if (!added.ok) throw new Error(added.because);
  itemId = added.value.itemId;
});

const proof = () => new File(['proof bytes'], '注册成功.png', { type: 'image/png' });

test('done keeps the proof with the item, and the item knows the day of its registration', async () => {
  const done = await markDone({
    itemId,
    deadline: DEADLINE,
    kind: 'register',
    doneOn: day('2026-12-01'),
    proofNumber: 'NK-0001',
    proofFile: proof(),
  });
  const record = await readItem(itemId);
  expect(done.ok).toBe(true);
  expect(record?.item.registeredOn).toBe('2026-12-01');
  expect(record?.tasks).toMatchObject([{ state: 'done', proofNumber: 'NK-0001' }]);
  const [file] = record?.files ?? [];
  expect(file).toMatchObject({
    name: '注册成功.png',
    role: 'registration-proof',
    type: 'image/png',
    size: 11,
  });
  expect(record?.tasks[0]?.proofFileId).toBe(file?.id);
  const blob = await fileBlob(file?.id ?? '');
  expect(blob?.type).toBe('image/png');
  expect(await blob?.text()).toBe('proof bytes');
});

test('an invoice that was got fills in number and date', async () => {
  const kind = 'get-invoice';
  await markDone({
    itemId,
    deadline: 'p:get-invoice',
    kind,
    doneOn: day('2026-11-25'),
    proofNumber: '2511',
    proofFile: null,
  });
  const record = await readItem(itemId);
  expect(record?.item.invoice).toMatchObject({ number: '2511', date: '2026-11-25' });
  expect(record?.item.dates.invoiced).toBe('2026-11-25');
});

test('snooze, then not for me, then reopened: one task at a time', async () => {
  await snooze(itemId, DEADLINE, 'register', day('2026-12-05'));
  expect((await readItem(itemId))?.tasks).toMatchObject([{ state: 'snoozed', until: '2026-12-05' }]);
  await dismiss(itemId, DEADLINE, 'register');
  expect((await readItem(itemId))?.tasks).toMatchObject([{ state: 'dismissed', until: null }]);
  await reopen(itemId, DEADLINE, 'register');
  expect((await readItem(itemId))?.tasks).toEqual([]);
  await snooze(itemId, DEADLINE, 'register', day('2026-12-08'));
  expect((await readItem(itemId))?.tasks).toHaveLength(1);
  expect(await db.tasks.count()).toBe(1);
});

test('reopening a registration forgets its day and keeps its proof', async () => {
  const done = { itemId, deadline: DEADLINE, kind: 'register', doneOn: day('2026-12-01') } as const;
  await markDone({ ...done, proofNumber: null, proofFile: proof() });
  await reopen(itemId, DEADLINE, 'register');
  const record = await readItem(itemId);
  expect(record?.item.registeredOn).toBeNull();
  expect(record?.files).toHaveLength(1);
});

test('the same bytes are stored once, whoever they are attached to', async () => {
  const other = await addByHand({ title: '镜头' });
  if (!other.ok) throw new Error(other.because);
  await attachFile(itemId, 'invoice', proof());
  await attachFile(itemId, 'invoice', proof());
  await attachFile(other.value.itemId, 'invoice', proof());
  expect(await db.blobs.count()).toBe(1);
  expect(await db.files.count()).toBe(2);
});

test('a removed file comes back by undo', async () => {
  const attached = await attachFile(itemId, 'photo', proof());
  if (!attached.ok) throw new Error(attached.because);
  await removeFile(attached.value.id);
  expect((await readItem(itemId))?.files).toEqual([]);
  expect(await fileBlob(attached.value.id)).toBeNull();
  await restoreFile(attached.value.id);
  expect((await readItem(itemId))?.files).toHaveLength(1);
});

test('what is not there is a value, and nothing is written', async () => {
  const because = 'not-found';
  expect(await attachFile('no such item', 'photo', proof())).toEqual({ ok: false, because });
  expect(await snooze('no such item', DEADLINE, 'register', day('2026-12-05'))).toEqual({
    ok: false,
    because,
  });
  expect(await db.blobs.count()).toBe(0);
  expect(await db.tasks.count()).toBe(0);
});
