import 'fake-indexeddb/auto';
import Papa from 'papaparse';
import { beforeEach, expect, test, vi } from 'vitest';
import { addByHand, listItems, updateItem } from '../records/items.ts';
import { keepPurchase } from '../records/keep-purchase.ts';
import { day, freshDatabase, proposal } from '../records/test-database.ts';
import { asText, guarded } from './csv-rows.ts';
import { exportCsv } from './export-csv.ts';
import { exportIcs } from './export-ics.ts';
import { eventLines } from './ics-events.ts';
import { icsEscape, icsText } from './ics-lines.ts';

vi.mock('../platform/locale.ts', () => ({ langOf: () => 'zh' }));
vi.mock('../platform/clock.ts', async () => {
  const { day } = await import('../records/test-database.ts');
  return { today: () => day('2026-11-22'), nowIso: () => '2026-11-22T02:38:07.123Z' };
});
vi.mock('../platform/policies.ts', async () => {
  const { POLICIES } = await import('../view/test-policies.ts');
  return { loadPolicies: async () => POLICIES };
});

beforeEach(freshDatabase);

test('CSV: one row an item, a byte order mark, numbers as text', async () => {
  await keepPurchase(proposal({ lines: [...proposal().lines] }));
  await addByHand({ title: '=HYPERLINK("https://evil.example")', notes: 'a,"b"\r\nc', serialNumber: '0012' });
  const bytes = new Uint8Array(await (await exportCsv()).arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const { data, errors } = Papa.parse<Record<string, string>>(new TextDecoder().decode(bytes), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(2);
  const camera = data.find((row) => row.store === 'jd');
  expect(camera).toMatchObject({ order_id: "'310000000001", ordered: '2026-11-21', brand: 'nikon' });
  const other = data.find((row) => row.store === 'manual');
  expect(other?.title).toBe('\'=HYPERLINK("https://evil.example")');
  expect(other).toMatchObject({ notes: 'a,"b"\r\nc', serial_number: "'0012" });
});

test.each(['=1', '+1', '-1', '@SUM', '\t=1', '\r=1'])('%j runs in no spreadsheet', (cell) => {
  expect(guarded(cell)).toBe(`'${cell}`);
});

test.each([
  ['310000000001', "'310000000001"],
  ['0012', "'0012"],
  ['12e5', "'12e5"],
  ['3-4', "'3-4"],
  ['111-2222222-3333333', '111-2222222-3333333'],
  ['SN6001', 'SN6001'],
  [null, ''],
])('%s stays what it is: %s', (number, cell) => {
  expect(asText(number)).toBe(cell);
});

/** Lines with folding undone, as any reader sees them. */
async function calendar(): Promise<string[]> {
  const text = await (await exportIcs()).text();
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  return text.replaceAll('\r\n ', '').split('\r\n');
}

const valuesOf = (lines: string[], name: string) =>
  lines.filter((line) => line.startsWith(name)).map((line) => line.slice(line.indexOf(':') + 1));

test('ICS: an all-day event with alarms for each open deadline', async () => {
  await keepPurchase(proposal());
  const lines = await calendar();
  expect(valuesOf(lines, 'DTSTART;VALUE=DATE')).toEqual(['20261221']);
  expect(valuesOf(lines, 'DTEND;VALUE=DATE')).toEqual(['20261222']);
  expect(valuesOf(lines, 'DTSTAMP')).toEqual(['20261122T023807Z']);
  expect(valuesOf(lines, 'SUMMARY')).toEqual(['在尼康官方注册 · 尼康 Z6III 全画幅微单 机身']);
  expect(valuesOf(lines, 'TRIGGER')).toEqual(['-P6DT15H', '-PT15H', 'PT9H']);
});

test('ICS: a right to send it back rings once, on the day before', () => {
  const row = (uid: string) => ({
    ...{ uid, itemId: 'i', on: day('2026-11-28'), summary: 's', description: '', sequence: 0 },
    ...{ status: 'confirmed' as const, modifiedAt: '2026-11-22T00:00:00.000Z' },
  });
  const rings = (uid: string) => valuesOf(eventLines(row(uid)), 'TRIGGER');
  expect(rings('i.statute-cn-online-return-2013:return@baoqi')).toEqual(['-PT15H']);
  expect(rings('i.statute-cn-sanbao-camera:exchange:2@baoqi')).toEqual(['-PT15H']);
  expect(rings('i.nikon-cn-registration-2020:register@baoqi')).toHaveLength(3);
});

test('ICS: the same deadline keeps its UID, and a change raises its sequence', async () => {
  await keepPurchase(proposal());
  const before = await calendar();
  const [record] = await listItems();
  await updateItem(record?.item.id ?? '', { dates: { ordered: day('2026-11-22') } });
  const after = await calendar();
  expect(valuesOf(after, 'UID')).toEqual(valuesOf(before, 'UID'));
  expect(valuesOf(after, 'DTSTART;VALUE=DATE')).toEqual(['20261222']);
  expect(Number(valuesOf(after, 'SEQUENCE')[0])).toBeGreaterThan(Number(valuesOf(before, 'SEQUENCE')[0]));
});

test('text in a calendar: signs escaped, control characters gone, no character split by a fold', () => {
  expect(icsEscape('a,b;c\\d\r\ne\u0007')).toBe('a\\,b\\;c\\\\d\\ne');
  const long = `SUMMARY:${'相机📷'.repeat(40)}`;
  const folded = icsText([long]);
  expect(folded.replaceAll('\r\n ', '')).toBe(`${long}\r\n`);
  expect(folded).not.toContain('\uFFFD');
  expect(folded.split('\r\n').every((line) => line.isWellFormed())).toBe(true);
});
