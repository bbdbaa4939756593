import 'fake-indexeddb/auto';
import type { Policy } from '@baoqi/policies/types';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listItems } from '../records/items.ts';
import { keepPurchase } from '../records/keep-purchase.ts';
import { dismiss, markDone } from '../records/tasks.ts';
import { day, freshDatabase, proposal } from '../records/test-database.ts';
import { badgeCount, dueList, viewItem } from './item-view.ts';
import { POLICIES } from './test-policies.ts';

const [maker] = POLICIES.policies;
if (!maker) throw new Error('no policy to make a law from');
const window = maker.windows[0];
if (!window) throw new Error('no window');
const text = { zh: '法', en: 'law' };

/** A law like the mainland's: seven days to return, sure; seven and fifteen, and a year, by a text that was not checked. */
const law = (id: string, changes: Partial<Policy>): Policy => ({
  ...maker,
  id,
  brand: '*',
  kind: 'statutory',
  effective: { from: null, to: null },
  grants: [],
  windows: [],
  register: null,
  ...changes,
});
const within = (action: 'return' | 'exchange', n: number) => ({
  ...window,
  action,
  length: { n, unit: 'days' as const },
  gain: text,
});
const sure = law('law-online', { windows: [within('return', 7)] });
const unsure = law('law-unsure', {
  status: 'unverified',
  windows: [within('return', 7), within('exchange', 15)],
  grants: maker.grants.map((grant) => ({
    ...grant,
    length: { n: 1, unit: 'years' as const },
    conditionalOn: null,
  })),
});
const WITH_LAW = { ...POLICIES, policies: [...POLICIES.policies, sure, unsure] };

beforeEach(async () => {
  // When it was kept counts: nothing is said afterwards of what was over by then.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T04:00:00Z') });
  await freshDatabase();
  // Ordered on 2026-11-21: seven days end on the 28th, fifteen on 6 December.
  await keepPurchase(proposal());
});

afterEach(() => vi.useRealTimers());

const views = async (now: string) =>
  (await listItems()).map((record) => viewItem(record, WITH_LAW, day(now)));
const returns = async (now: string) =>
  dueList(await views(now))
    .filter(({ byLaw }) => byLaw)
    .map(({ key, quiet, state }) => [key, quiet, state]);
const itemId = async () => (await listItems())[0]?.item.id ?? '';

describe('what the law lets one send back', () => {
  test('is quiet, one line a kind, and not on the badge, until the day before it ends', async () => {
    const quiet = [
      ['law-online:return', true, 'announce'],
      ['law-unsure:exchange', true, 'announce'],
    ];
    expect(await returns('2026-11-21')).toEqual(quiet);
    expect(await returns('2026-11-26')).toEqual(quiet);
    expect(badgeCount(await views('2026-11-26'))).toBe(0);
  });

  test('asks on the day before and on the last, and is gone on the day after, without a last word', async () => {
    expect((await returns('2026-11-27'))[0]).toEqual(['law-online:return', false, 'urge']);
    expect((await returns('2026-11-28'))[0]).toEqual(['law-online:return', false, 'last-day']);
    expect(badgeCount(await views('2026-11-28'))).toBe(1);
    expect(await returns('2026-11-29')).toEqual([['law-unsure:exchange', true, 'announce']]);
    const [view] = await views('2026-11-29');
    expect(view?.afterwards.map(({ kind }) => kind)).toEqual(['register']);
  });

  test('is answered by keeping it: no other right is brought forward in its place', async () => {
    await dismiss(await itemId(), 'law-online:return', 'return');
    expect(await returns('2026-11-27')).toEqual([['law-unsure:exchange', true, 'announce']]);
  });

  test('was done on the day on which it was first done, in whatever order the records come', async () => {
    const id = await itemId();
    for (const [deadline, on] of [
      ['law-online:return', '2026-11-26'],
      ['law-unsure:return', '2026-11-24'],
    ] as const)
      await markDone({
        itemId: id,
        deadline,
        kind: 'return',
        doneOn: day(on),
        proofNumber: null,
        proofFile: null,
      });
    const [record] = await listItems();
    if (!record) throw new Error('the item is gone');
    for (const tasks of [record.tasks, [...record.tasks].reverse()])
      expect(viewItem({ ...record, tasks }, WITH_LAW, day('2026-11-27')).facts.doneOn).toEqual({
        return: '2026-11-24',
      });
  });
});

test('a law that was not checked does not unsettle what the maker surely gives', async () => {
  await markDone({
    itemId: await itemId(),
    deadline: 'nikon-registration:register',
    kind: 'register',
    doneOn: day('2026-12-01'),
    proofNumber: null,
    proofFile: null,
  });
  expect((await views('2026-12-02'))[0]?.verdict).toEqual({
    kind: 'covered',
    until: '2028-11-21',
    verified: true,
  });
});

test('where the maker gives nothing yet, the law’s year is told, as unverified', async () => {
  expect((await views('2026-12-02'))[0]?.verdict).toEqual({
    kind: 'covered',
    until: '2027-11-21',
    verified: false,
  });
});
