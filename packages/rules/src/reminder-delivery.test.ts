import { describe, expect, it } from 'vitest';
import { brand, day, grant, item, policy, window } from '../testing/make.ts';
import { addDays } from './date-arithmetic.ts';
import { evaluate } from './evaluate.ts';
import { DEFAULT_QUIET, isHeld, isQuiet } from './reminder-hold.ts';
import { DEFAULT_LEADS, leadsFor, NO_CHOICE } from './reminder-leads.ts';
import { planOver } from './reminder-over.ts';
import { planReminders } from './reminder-plan.ts';
import { shownBy } from './reminder-shown.ts';
import type { DueReminder } from './reminders-due.ts';
import type { ItemFacts, Policy } from './types.ts';

const [BEFORE, LAST, AFTER] = [day('2026-12-14'), day('2026-12-21'), day('2026-12-22')];

describe('leadsFor', () => {
  it('is insistent only where money is lost', () => {
    const insistent = Object.entries(DEFAULT_LEADS).filter(
      ([, leads]) => leads.filter((lead) => lead >= 0).length > 3,
    );
    expect(insistent.map(([kind]) => kind)).toEqual(['register', 'get-invoice', 'buy-care']);
  });

  it("takes the item's choice before the kind's, and keeps the last day whatever is chosen", () => {
    const choice = { byKind: { register: [10] }, byItem: { a: { register: [] } } };
    expect(leadsFor('register', 'b', choice)).toEqual([10, 0]);
    expect(leadsFor('register', 'a', choice)).toEqual([0]);
    expect(leadsFor('claim', 'a', choice)).toBe(DEFAULT_LEADS.claim);
    expect(leadsFor('register', 'a', NO_CHOICE)).toBe(DEFAULT_LEADS.register);
  });

  it('takes whole days of the coming year only, each once, longest first', () => {
    const byKind = { register: [3, 1.5, 30, 3, 367, -2, Number.NaN, -1] };
    expect(leadsFor('register', 'a', { byKind, byItem: {} })).toEqual([30, 3, 0, -1]);
  });
});

const oneMonth = policy({
  id: 'ext',
  grants: [grant({ conditionalOn: 'register' })],
  windows: [window({})],
});
const bought = (more: Partial<ItemFacts> = {}) => item({ dates: { ordered: day('2026-11-21') }, ...more });
const evaluated = (facts: ItemFacts, policies: Policy[], today = '2026-11-22') =>
  evaluate(facts, { brands: [brand('nikon')], policies }, day(today));

describe('planReminders, with leads chosen by the user', () => {
  it('has those, and no first urge that nobody asked for', () => {
    const facts = bought();
    const plan = planReminders('i', evaluated(facts, [oneMonth]), facts, {
      byKind: { register: [5] },
      byItem: {},
    });
    expect(plan.map(({ lead, on }) => [lead, on])).toEqual([
      [5, '2026-12-16'],
      [0, '2026-12-21'],
    ]);
  });
});

describe('planOver', () => {
  const over = (facts: ItemFacts, policies: Policy[], knownSince: string, today?: string) =>
    planOver('i', evaluated(facts, policies, today), facts, day(knownSince));

  it('has one last word for two weeks after the last day, whatever today is', () => {
    const expected = [
      {
        key: 'i|ext:register|-2',
        deadline: 'ext:register',
        kind: 'register',
        lead: -2,
        on: '2026-12-22',
        lastDay: '2026-12-21',
        finalDay: '2027-01-04',
        tone: 'over',
      },
    ];
    expect(over(bought(), [oneMonth], '2026-11-21')).toEqual(expected);
    expect(over(bought(), [oneMonth], '2026-12-21', '2026-12-25')).toEqual(expected);
  });

  it('says nothing of what was over before the item was known, nor of what is done, late or not', () => {
    expect(over(bought(), [oneMonth], '2026-12-22', '2026-12-25')).toEqual([]);
    expect(over(bought({ registeredOn: day('2026-12-01') }), [oneMonth], '2026-11-21')).toEqual([]);
    expect(over(bought({ registeredOn: day('2026-12-24') }), [oneMonth], '2026-11-21', '2026-12-25')).toEqual(
      [],
    );
  });

  it('says nothing of what a late invoice had lost', () => {
    const strict = {
      ...oneMonth,
      windows: [
        window({}),
        window({ action: 'get-invoice' as const, length: { n: 7, unit: 'days' as const } }),
      ],
      requires: [{ kind: 'invoice-in-time' as const, text: { zh: '', en: '' }, source: 0 }],
    };
    const late = bought({ invoice: { date: day('2026-12-10'), hasModel: true, hasDealer: true } });
    expect(over(late, [strict], '2026-11-21')).toEqual([]);
  });

  it('says nothing where no last day is known', () => {
    expect(over(item({}), [oneMonth], '2026-11-21')).toEqual([]);
  });
});

describe('shownBy', () => {
  const shown = (on: string, today: string) => shownBy(new Map([['k', day(on)]]), day(today)).has('k');

  it('counts what was shown today, before, and up to two days ahead, as after a flight over the date line', () => {
    expect(
      ['2020-01-01', '2026-12-14', '2026-12-15', '2026-12-16'].map((on) => shown(on, '2026-12-14')),
    ).toEqual([true, true, true, true]);
  });

  it('does not count what a wrong clock showed in the future', () => {
    expect(shown('2026-12-17', '2026-12-14')).toBe(false);
    expect(shown('2046-12-14', '2026-12-14')).toBe(false);
  });
});

describe('isQuiet', () => {
  it('runs over midnight: from the first minute of the one to the last before the other', () => {
    const quiet = [0, 479, 480, 1319, 1320, 1439].map((minute) => isQuiet(minute, DEFAULT_QUIET));
    expect(quiet).toEqual([true, true, false, false, true, true]);
  });

  it('may lie within a day, or be empty', () => {
    expect([719, 720, 779, 780].map((minute) => isQuiet(minute, { from: 720, to: 780 }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isQuiet(600, { from: 600, to: 600 })).toBe(false);
  });
});

describe('isHeld', () => {
  const due = (since: string): DueReminder => ({
    key: 'k',
    shown: false,
    since: day(since),
    reminder: {
      key: 'k',
      deadline: 'p:register',
      kind: 'register',
      lead: 7,
      on: BEFORE,
      lastDay: LAST,
      finalDay: AFTER,
      tone: 'urge',
    },
  });
  const NIGHT = 23 * 60;

  it('holds back at night what came due today, and only that', () => {
    expect(isHeld(due('2026-12-14'), { day: BEFORE, minute: NIGHT }, DEFAULT_QUIET)).toBe(true);
    expect(isHeld(due('2026-12-14'), { day: BEFORE, minute: 12 * 60 }, DEFAULT_QUIET)).toBe(false);
    expect(isHeld(due('2026-12-14'), { day: addDays(BEFORE, 1), minute: NIGHT }, DEFAULT_QUIET)).toBe(false);
    expect(isHeld(due('2026-12-14'), { day: BEFORE, minute: NIGHT }, null)).toBe(false);
  });

  it('never on the last day, nor on the last day of the kindest reading', () => {
    for (const today of [LAST, AFTER])
      expect(isHeld(due(today), { day: today, minute: NIGHT }, DEFAULT_QUIET)).toBe(false);
  });
});
