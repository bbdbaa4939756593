import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { db } from './db.ts';
import { markShown, readDeliveries } from './deliveries.ts';
import { followMoved, movedDeadline } from './follow-moved.ts';
import { addByHand, listItems } from './items.ts';
import { dismiss, snooze } from './tasks.ts';
import { day, freshDatabase } from './test-database.ts';

const MOVED = { 'nikon-old': 'nikon-between', 'nikon-between': 'nikon-new' };

beforeEach(freshDatabase);

async function thing(): Promise<string> {
  const added = await addByHand({ title: '尼康 Z6III' });
  if (!added.ok) throw new Error(added.because);
  return added.value.itemId;
}

async function answers() {
  const [record] = await listItems();
  return record?.tasks.map(({ deadline, state, until }) => ({ deadline, state, until }));
}

test.each([
  ['nikon-old:register', 'nikon-new:register'],
  ['nikon-between:register', 'nikon-new:register'],
  ['nikon-new:register', 'nikon-new:register'],
  ['nikon-old:return:2', 'nikon-new:return:2'],
  ['leica:register', 'leica:register'],
  ['lapses:2027-01-03', 'lapses:2027-01-03'],
])('%s is now %s', (deadline, now) => {
  expect(movedDeadline(deadline, MOVED)).toBe(now);
});

test('ids that lead to each other end somewhere', () => {
  expect(movedDeadline('a:register', { a: 'b', b: 'a' })).toBe('a:register');
});

test('where nothing is left of a former id it only reads', async () => {
  const id = await thing();
  await dismiss(id, 'nikon-new:register', 'register');
  await markShown([{ key: `${id}|nikon-new:register|7`, itemId: id }], day('2026-11-01'));
  const writing = vi.spyOn(db, 'transaction');
  await followMoved(MOVED);
  expect(writing).not.toHaveBeenCalled();
  await markShown([{ key: `${id}|nikon-old:register|3`, itemId: id }], day('2026-11-02'));
  writing.mockClear();
  await followMoved(MOVED);
  expect(writing).toHaveBeenCalledWith('rw', db.tasks, db.deliveries, expect.any(Function));
});

test('what was answered and told under the former id holds under the present one, and again changes nothing', async () => {
  const id = await thing();
  await dismiss(id, 'nikon-old:register', 'register');
  await snooze(id, 'leica:register', 'register', day('2027-01-01'));
  await markShown(
    [
      { key: `${id}|nikon-old:register|7`, itemId: id },
      { key: `${id}|nikon-old:register|7|2026-12-30`, itemId: id },
      { key: `${id}|leica:register|7`, itemId: id },
    ],
    day('2026-12-01'),
  );
  for (let times = 0; times < 2; times++) {
    await followMoved(MOVED);
    expect(await answers()).toEqual(
      expect.arrayContaining([
        { deadline: 'nikon-new:register', state: 'dismissed', until: null },
        { deadline: 'leica:register', state: 'snoozed', until: '2027-01-01' },
      ]),
    );
    expect(await answers()).toHaveLength(2);
    expect([...(await readDeliveries()).keys()].sort()).toEqual(
      [
        `${id}|leica:register|7`,
        `${id}|nikon-new:register|7`,
        `${id}|nikon-new:register|7|2026-12-30`,
      ].sort(),
    );
  }
});

test('of two answers, one under each id, the newer counts', async () => {
  const id = await thing();
  await dismiss(id, 'nikon-old:register', 'register');
  await snooze(id, 'nikon-new:register', 'register', day('2027-01-01'));
  await followMoved(MOVED);
  expect(await answers()).toEqual([
    { deadline: 'nikon-new:register', state: 'snoozed', until: '2027-01-01' },
  ]);
});

test('without ids that moved nothing is touched', async () => {
  const id = await thing();
  await dismiss(id, 'nikon-old:register', 'register');
  await followMoved({});
  expect(await answers()).toEqual([{ deadline: 'nikon-old:register', state: 'dismissed', until: null }]);
});
