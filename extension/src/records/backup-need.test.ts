import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { backupNeed, type Change, isPutOff, lastSaved } from './backup-need.ts';
import { backupLater, backupMade, readBackupNeed } from './backup-state.ts';
import { addByHand, updateItem } from './items.ts';
import { freshDatabase } from './test-database.ts';

let now = '2026-01-01T08:00:00.000Z';
vi.mock('../platform/clock.ts', () => ({ nowIso: () => now }));
const at = (day: string) => `${day}T08:00:00.000Z`;

const changed = (things: number, day: string): Change[] =>
  Array.from({ length: things }, (_, n) => ({ at: at(day), subject: `item ${n}`, what: 'item-added' }));

test.each([
  // Never saved: three things for a week, or anything for a quarter of a year.
  [null, changed(2, '2026-01-01'), '2026-01-31', false],
  [null, changed(3, '2026-01-01'), '2026-01-07', false],
  [null, changed(3, '2026-01-01'), '2026-01-08', true],
  [null, changed(1, '2026-01-01'), '2026-03-31', false],
  [null, changed(1, '2026-01-01'), '2026-04-01', true],
  // Saved: ten things after four weeks, or anything for a quarter of a year; nothing where nothing changed.
  ['2026-01-01', changed(9, '2026-01-02'), '2026-03-31', false],
  ['2026-01-01', changed(10, '2026-01-02'), '2026-01-28', false],
  ['2026-01-01', changed(10, '2026-01-02'), '2026-01-29', true],
  ['2026-01-01', changed(1, '2026-03-30'), '2026-04-01', true],
  ['2026-01-01', [], '2027-01-01', false],
])('saved %s, then %#: on %s?', (saved, changes, today, wanted) => {
  expect(backupNeed(saved && at(saved), changes, at(today)) !== null).toBe(wanted);
});

test('a thing counts once however often it is changed, each file by itself, the library not at all', () => {
  const lines: Change[] = [
    { at: at('2026-01-01'), subject: 'a', what: 'item-added' },
    { at: at('2026-01-01'), subject: 'a', what: 'item-edited' },
    { at: at('2026-01-01'), subject: 'a', what: 'file-attached' },
    { at: at('2026-01-01'), subject: 'a', what: 'file-attached' },
    { at: at('2026-01-01'), subject: 'library', what: 'leads-chosen' },
  ];
  expect(backupNeed(null, lines, at('2026-01-09'))).toEqual({ things: 3, savedAt: null });
});

test('what is dated in the future was written under a wrong clock', () => {
  const library: Change[] = [
    { at: at('2026-01-01'), subject: 'library', what: 'backup-exported' },
    { at: at('2046-01-01'), subject: 'library', what: 'backup-exported' },
    { at: at('2046-01-01'), subject: 'library', what: 'backup-later' },
  ];
  expect(lastSaved(library, at('2026-02-01'))).toBe(at('2026-01-01'));
  expect(isPutOff(library, at('2026-02-01'))).toBe(false);
});

describe('by the journal', () => {
  beforeEach(async () => {
    now = at('2026-01-01');
    await freshDatabase();
  });

  test('asked after a week, put off for four, silenced by a backup, asked again when much has changed', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      const added = await addByHand({ title: `相机 ${n}` });
      if (added.ok) ids.push(added.value.itemId);
    }
    expect(await readBackupNeed()).toBeNull();
    now = at('2026-01-08');
    expect(await readBackupNeed()).toEqual({ things: 3, savedAt: null });
    await backupLater();
    expect(await readBackupNeed()).toBeNull();
    now = at('2026-02-04');
    expect(await readBackupNeed()).toBeNull();
    now = at('2026-02-05');
    expect(await readBackupNeed()).toEqual({ things: 3, savedAt: null });
    await backupMade();
    now = at('2027-02-05');
    expect(await readBackupNeed()).toBeNull();
    await updateItem(ids[0] ?? '', { notes: '换过电池' });
    expect(await readBackupNeed()).toEqual({ things: 1, savedAt: at('2026-02-05') });
  });
});
