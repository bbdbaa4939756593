import 'fake-indexeddb/auto';
import type { PolicyData } from '@baoqi/policies/types';
import { addDays, type CivilDate, remindersDue } from '@baoqi/rules';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exportZip } from '../backup/export-zip.ts';
import { restoreZip } from '../backup/restore-zip.ts';
import { db } from '../records/db.ts';
import { addByHand, listItems, removeItem, restoreItem, updateItem } from '../records/items.ts';
import { chooseLeads, readSettings } from '../records/settings.ts';
import { dismiss, reopen, snooze } from '../records/tasks.ts';
import { day, freshDatabase } from '../records/test-database.ts';
import { badgeCount, type ItemView, viewItem } from '../view/item-view.ts';
import { POLICIES } from '../view/test-policies.ts';
import { pendingBadge, pendingViews } from './pending-views.ts';

let policies: PolicyData = POLICIES;
vi.mock('../platform/policies.ts', () => ({
  loadIndex: async () => ({ revision: String(policies.policies.length), moved: {} }),
  loadPolicies: async () => policies,
}));
vi.mock('../platform/locale.ts', () => ({ langOf: () => 'zh' }));
vi.mock('../platform/runtime.ts', () => ({ appVersion: () => '0.1.0' }));

// Databases of many lives: a busy machine needs its time.
vi.setConfig({ testTimeout: 120_000 });

const START = day('2026-11-22');
const KEY = 'nikon-registration:register';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T04:00:00Z') });
  policies = POLICIES;
  await freshDatabase();
});
afterEach(() => vi.useRealTimers());

/** Everything, looked at from scratch: what the agenda must not differ from. */
async function everyView(today: CivilDate): Promise<ItemView[]> {
  const { reminders } = await readSettings();
  return (await listItems()).map((record) => viewItem(record, policies, today, reminders.leads));
}

const NONE = { has: () => false };

/** What a day asks for: the badge, and every reminder that is due, told or not. */
function asked(views: readonly ItemView[], today: CivilDate) {
  const due = views.flatMap(({ plan, afterwards, record }) =>
    remindersDue([...plan, ...afterwards], record.tasks, NONE, today).map(
      ({ key, since }) => `${key} ${since}`,
    ),
  );
  return { badge: badgeCount(views), due: due.sort() };
}

async function agrees(today: CivilDate): Promise<void> {
  expect(asked(await pendingViews(today), today)).toEqual(asked(await everyView(today), today));
}

async function buy(ordered: CivilDate): Promise<string> {
  const added = await addByHand({
    title: '尼康 Z6III 机身',
    brand: 'nikon',
    category: 'camera-body',
    model: 'Z6III',
    channel: 'mainland',
    dates: { ordered },
  });
  if (!added.ok) throw new Error(added.because);
  return added.value.itemId;
}

test('a quiet item is not looked at until its day comes', async () => {
  const id = await buy(day('2026-11-21'));
  expect(await pendingViews(START)).toHaveLength(1);
  expect(await pendingViews(START)).toHaveLength(0);
  const row = await db.agenda.get(id);
  expect(row?.wakeOn).toBe('2026-11-29');
  expect(await pendingViews(day('2026-11-28'))).toHaveLength(0);
  expect(await pendingViews(day('2026-11-29'))).toHaveLength(1);
});

test('what was looked at today and has been told is not looked at again; a change, another day, or one lead untold: it is', async () => {
  const id = await buy(day('2026-11-21'));
  const on = day('2026-12-14');
  const [first] = await pendingViews(on);
  const due = first ? asked([first], on).due.map((line) => line.split(' ')[0] ?? '') : [];
  expect(due).not.toEqual([]);
  expect(await pendingViews(on, new Set(due))).toEqual([]);
  expect(await pendingViews(on, new Set())).toHaveLength(1);
  expect(await pendingBadge(on)).toBe(1);
  await snooze(id, KEY, 'register', day('2026-12-16'));
  expect(await pendingBadge(on)).toBe(0);
  await reopen(id, KEY, 'register');
  expect(await pendingViews(on, new Set(due))).toHaveLength(1);
  expect(await pendingViews(addDays(on, 1), new Set(due))).toHaveLength(1);
});

test('two looks at once: all is looked at once, and what one misses fails for that one alone', async () => {
  await buy(day('2026-11-21'));
  const [first, second] = await Promise.all([pendingViews(START), pendingViews(START)]);
  expect([first.length, second.length]).toEqual([1, 0]);
  db.close();
  await expect(pendingViews(START)).rejects.toThrow();
  await db.open();
  expect(await pendingViews(day('2026-11-29'))).toHaveLength(1);
});

test('a change, another choice of leads, other policies and a clock set back: looked at again', async () => {
  const id = await buy(day('2026-11-21'));
  await pendingViews(START);
  await updateItem(id, { notes: '换了背带' });
  expect(await pendingViews(START)).toHaveLength(1);
  expect(await pendingViews(START)).toHaveLength(0);
  await chooseLeads('register', [10, 0]);
  expect(await pendingViews(START)).toHaveLength(1);
  policies = { ...POLICIES, policies: POLICIES.policies.slice(1) };
  expect(await pendingViews(START)).toHaveLength(1);
  expect(await pendingViews(addDays(START, 3))).toHaveLength(0);
  expect(await pendingViews(addDays(START, 2))).toHaveLength(1);
});

test('rows that came into the tables without a word are found all the same', async () => {
  const id = await buy(day('2026-11-21'));
  await pendingViews(START);
  const item = await db.items.get(id);
  if (item) await db.items.add({ ...item, id: crypto.randomUUID() });
  expect(await pendingViews(START)).toHaveLength(2);
});

test('a line that is dated before the newest, as after a clock set back, is not overlooked', async () => {
  const id = await buy(day('2026-11-21'));
  await pendingViews(START);
  vi.setSystemTime(new Date('2026-11-20T04:00:00Z'));
  await updateItem(id, { dates: { ordered: day('2026-11-01') } });
  await agrees(START);
});

test('a line of a clock that was back for a moment that nobody looked at is found on the next day', async () => {
  const id = await buy(day('2026-11-21'));
  await pendingViews(START);
  vi.setSystemTime(new Date('2026-10-01T04:00:00Z'));
  await updateItem(id, { dates: { ordered: day('2026-11-01') } });
  vi.setSystemTime(new Date('2026-11-23T04:00:00Z'));
  await agrees(addDays(START, 1));
});

test('a change under a right clock is seen at once, though the newest line was written half a year ahead', async () => {
  vi.setSystemTime(new Date('2027-06-08T04:00:00Z'));
  const id = await buy(day('2026-11-22'));
  vi.setSystemTime(new Date('2026-12-21T04:00:00Z'));
  const today = day('2026-12-21');
  await removeItem(id);
  await agrees(today);
  await restoreItem(id);
  expect(await pendingViews(today)).toHaveLength(1);
  await dismiss(id, KEY, 'register');
  await agrees(today);
});

test('a restored backup is looked at as a whole', async () => {
  await buy(day('2026-11-21'));
  const zip = await exportZip();
  await freshDatabase();
  await buy(day('2026-10-01'));
  await pendingViews(START);
  expect(await restoreZip(zip)).toMatchObject({ ok: true });
  expect(await pendingViews(START)).toHaveLength(2);
  await agrees(addDays(START, 8));
});

test('a full disk: everything is looked at, nothing is remembered, nothing fails', async () => {
  await buy(day('2026-11-21'));
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  db.agenda.hook('creating', full);
  expect(await pendingViews(START)).toHaveLength(1);
  expect(await pendingViews(START)).toHaveLength(1);
  db.agenda.hook('creating').unsubscribe(full);
});

type Step = { days: number; act: number; which: number; by: number };

test('whatever is bought, done, put off, repaired and restored, on whatever days: as if everything had been looked at', async () => {
  const step: fc.Arbitrary<Step> = fc.record({
    days: fc.oneof(fc.constantFrom(0, 1, 7, 29, 30, 365, 366, -1, -40), fc.nat(60)),
    act: fc.nat(9),
    which: fc.nat(3),
    by: fc.nat(40),
  });
  let looked = 0;
  let all = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      await freshDatabase();
      let today = START;
      const ids = [await buy(today)];
      for (const { days, act, which, by } of steps) {
        today = addDays(today, days);
        vi.setSystemTime(new Date(`${today}T04:00:00Z`));
        await doSomething(act, ids, which, addDays(today, -by), addDays(today, by));
        const pending = await pendingViews(today);
        const every = await everyView(today);
        looked += pending.length;
        all += every.length;
        expect(asked(pending, today)).toEqual(asked(every, today));
        // By now the agenda knows it all, so that the badge is of rows and not of views.
        expect(await pendingBadge(today)).toBe(badgeCount(every));
      }
    }),
    { numRuns: 60 },
  );
  expect(looked).toBeLessThan(all);
});

async function doSomething(
  act: number,
  ids: string[],
  which: number,
  past: CivilDate,
  future: CivilDate,
): Promise<void> {
  const id = ids[which % ids.length] ?? '';
  const repair = { id: 'r', part: 'whole', outcome: 'fixed' as const, note: '' };
  const acts = [
    async () => ids.push(await buy(past)),
    () => updateItem(id, { dates: { delivered: past } }),
    () => updateItem(id, { registeredOn: past }),
    () => snooze(id, KEY, 'register', future),
    () => dismiss(id, KEY, 'register'),
    () => reopen(id, KEY, 'register'),
    () => removeItem(id),
    () => restoreItem(id),
    () => updateItem(id, { repairs: [{ ...repair, from: past, until: null }] }),
    () => chooseLeads('register', [future < addDays(past, 20) ? 14 : 3, 0]),
  ];
  await acts[act]?.();
}
