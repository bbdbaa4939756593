import { expect, test } from 'vitest';
import { day } from '../../../src/records/test-database.ts';
import {
  draftOf,
  draftProblems,
  EMPTY_DRAFT,
  plausible,
  type RepairDraft,
  repairOf,
} from './repair-draft.ts';

const [today, bought] = [day('2026-11-22'), day('2026-03-01')];
const draft = (changes: Partial<RepairDraft>): RepairDraft => ({ ...EMPTY_DRAFT, ...changes });

test.each<[string, Partial<RepairDraft>, string | null, string | null]>([
  ['nothing typed', {}, 'needed', null],
  ['still there', { from: '2026-11-01' }, null, null],
  ['there and back', { from: '2026-11-01', until: '2026-11-12' }, null, null],
  ['back on the same day', { from: '2026-11-01', until: '2026-11-01' }, null, null],
  ['back before it was brought', { from: '2026-11-01', until: '2026-10-31' }, null, 'backBeforeIn'],
  ['brought before it was bought', { from: '2026-02-28' }, 'beforePurchase', null],
  ['on the day of the purchase', { from: '2026-03-01' }, null, null],
  ['brought tomorrow', { from: '2026-11-23' }, 'future', null],
  ['back tomorrow', { from: '2026-11-01', until: '2026-11-23' }, null, 'future'],
  ['in 1900', { from: '1900-01-01' }, 'year', null],
  ['in 2200', { from: '2026-11-01', until: '2200-01-01' }, null, 'year'],
  ['in a year half typed', { from: '0202-01-01' }, 'year', null],
])('%s', (_, changes, from, until) => {
  const problems = draftProblems(draft(changes), today, bought);
  expect([problems.from?.kind ?? null, problems.until?.kind ?? null]).toEqual([from, until]);
});

test('what cannot be so is not kept; what only contradicts the purchase is, since that day may be the wrong one', () => {
  expect(repairOf(draft({ from: '2026-11-01', until: '2026-10-31' }), 'r', today, bought)).toBeNull();
  expect(repairOf(draft({ from: '2026-11-23' }), 'r', today, bought)).toBeNull();
  expect(repairOf(draft({ from: '2026-02-28', note: ' 快门 ' }), 'r', today, bought)).toEqual({
    id: 'r',
    from: '2026-02-28',
    until: null,
    part: null,
    outcome: 'unknown',
    note: '快门',
  });
});

test('a kept repair comes back into the form as it was typed', () => {
  const typed = draft({ from: '2026-11-01', until: '2026-11-12', part: 'battery', outcome: 'same-fault' });
  const kept = repairOf(typed, 'r', today, bought);
  expect(kept && draftOf(kept)).toEqual(typed);
});

test('years in which things are bought', () => {
  expect(['1989-12-31', '1990-01-01', '2100-12-31', '2101-01-01', '2026-02-30', ''].map(plausible)).toEqual([
    null,
    '1990-01-01',
    '2100-12-31',
    null,
    null,
    null,
  ]);
});
