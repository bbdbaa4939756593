import 'fake-indexeddb/auto';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { beforeEach, expect, test, vi } from 'vitest';
import { addByHand, listItems, removeItem, restoreItem, updateItem } from '../records/items.ts';
import { keepPurchase } from '../records/keep-purchase.ts';
import { saveSettings } from '../records/settings.ts';
import { dismiss, reopen } from '../records/tasks.ts';
import { cameraLine, day, freshDatabase, proposal } from '../records/test-database.ts';
import { exportIcs } from './export-ics.ts';
import { eventLines } from './ics-events.ts';
import { icsText } from './ics-lines.ts';

/** Our calendars as ical.js reads them: a parser that we did not write. */
let lang: 'zh' | 'en' = 'zh';
let clock = '2026-11-22';
vi.mock('../platform/locale.ts', () => ({ langOf: () => lang }));
vi.mock('../platform/clock.ts', async () => {
  const { day } = await import('../records/test-database.ts');
  return { today: () => day(clock), nowIso: () => `${clock}T02:38:07.123Z` };
});
vi.mock('../platform/policies.ts', async () => {
  const { POLICIES } = await import('../view/test-policies.ts');
  return { loadPolicies: async () => POLICIES };
});

// Databases and archives of many lives: a busy machine needs its time.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(async () => {
  lang = 'zh';
  clock = '2026-11-22';
  await freshDatabase();
});

const KEY = 'nikon-registration:register';

type Read = { uid: string; on: string; summary: string; sequence: number; status: string; stamp: string };

function read(text: string): Read[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const { uid, startDate, endDate, summary, sequence } = new ICAL.Event(component);
    expect(startDate.isDate && endDate.subtractDate(startDate).toSeconds() === 86_400).toBe(true);
    const stamp = String(component.getFirstPropertyValue('dtstamp'));
    expect(String(component.getFirstPropertyValue('last-modified'))).toBe(stamp);
    const status = String(component.getFirstPropertyValue('status'));
    expect(component.getAllSubcomponents('valarm')).toHaveLength(status === 'CANCELLED' ? 0 : 3);
    return { uid, on: startDate.toString(), summary, sequence, status, stamp };
  });
}

async function exported(): Promise<Read[]> {
  const text = await (await exportIcs()).text();
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  return read(text);
}

const idOf = async () => (await listItems())[0]?.item.id ?? '';
const register = (events: Read[]) => events.find(({ uid }) => uid.endsWith(`${KEY}@baoqi`));

test('exported again with nothing changed: the same file, byte by byte, days later too', async () => {
  await keepPurchase(proposal());
  const first = await (await exportIcs()).text();
  clock = '2026-11-25';
  expect(await (await exportIcs()).text()).toBe(first);
  await updateItem(await idOf(), { notes: '与期限无关' });
  expect(await (await exportIcs()).text()).toBe(first);
});

test('a moved deadline: the same UID, its new day, a higher sequence, a new stamp; only of that event', async () => {
  await keepPurchase(proposal());
  const before = register(await exported());
  clock = '2026-11-23';
  await updateItem(await idOf(), { dates: { ordered: day('2026-11-20') } });
  const after = register(await exported());
  expect(before).toMatchObject({ on: '2026-12-21', status: 'CONFIRMED', stamp: '2026-11-22T02:38:07Z' });
  expect(after).toMatchObject({
    uid: before?.uid,
    on: '2026-12-20',
    sequence: (before?.sequence ?? 0) + 1,
    stamp: '2026-11-23T02:38:07Z',
  });
});

test('not for me: cancelled, so that a calendar that has it stops ringing; taken back: confirmed again', async () => {
  await keepPurchase(proposal());
  const first = register(await exported());
  const id = await idOf();
  await dismiss(id, KEY, 'register');
  const gone = register(await exported());
  expect(gone).toMatchObject({ status: 'CANCELLED', sequence: (first?.sequence ?? 0) + 1 });
  expect(gone?.summary).toBe(`（不用再办）${first?.summary}`);
  await reopen(id, KEY, 'register');
  expect(register(await exported())).toMatchObject({
    summary: first?.summary,
    status: 'CONFIRMED',
    sequence: (first?.sequence ?? 0) + 2,
  });
});

test('a deleted item takes its events along, and brings them back', async () => {
  await keepPurchase(proposal());
  const before = await exported();
  const id = await idOf();
  await removeItem(id);
  expect((await exported()).every(({ status }) => status === 'CANCELLED')).toBe(true);
  await restoreItem(id);
  const after = await exported();
  expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
  expect(after.every(({ status }) => status === 'CONFIRMED')).toBe(true);
});

test('another language is another text: newer, not doubled', async () => {
  await keepPurchase(proposal());
  const zh = await exported();
  lang = 'en';
  await saveSettings({ language: 'en' });
  const en = await exported();
  expect(en.map(({ uid }) => uid)).toEqual(zh.map(({ uid }) => uid));
  expect(en.every((event, at) => event.sequence === (zh[at]?.sequence ?? 0) + 1)).toBe(true);
});

test('whatever the things are called, the reader reads what we wrote, each event once', async () => {
  const title = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
    .filter((text) => text.trim() !== '');
  await fc.assert(
    fc.asyncProperty(fc.array(title, { minLength: 1, maxLength: 4 }), async (titles) => {
      await freshDatabase();
      for (const text of titles)
        await addByHand({
          title: text,
          brand: 'nikon',
          category: 'camera-body',
          model: 'Z6III',
          channel: 'mainland',
          dates: { ordered: day('2026-11-20') },
        });
      const events = await exported();
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      const ids = (await listItems()).map(({ item }) => item.id);
      for (const id of ids) expect(events.filter(({ uid }) => uid === `${id}.${KEY}@baoqi`)).toHaveLength(1);
    }),
    { numRuns: 30 },
  );
});

test('any text comes through folding and escaping as it was, but for control characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const wanted = text.isWellFormed() ? text : text.toWellFormed();
      const lines = eventLines({
        uid: 'u@baoqi',
        itemId: 'i',
        on: day('2026-12-21'),
        summary: wanted,
        description: wanted,
        sequence: 1,
        status: 'confirmed',
        modifiedAt: '2026-11-22T02:38:07.123Z',
      });
      const file = icsText(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//t//EN', ...lines, 'END:VCALENDAR']);
      const clean = wanted.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, '');
      expect(read(file)).toMatchObject([{ summary: clean }]);
      expect(file.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    }),
  );
});

test('two cameras of one order are two events', async () => {
  await keepPurchase(proposal({ lines: [cameraLine(), cameraLine({ title: '尼康 Z8 全画幅微单 机身' })] }));
  expect((await exported()).filter(({ uid }) => uid.includes(KEY))).toHaveLength(2);
});
