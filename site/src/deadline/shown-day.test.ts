import { type CivilDate, type Deadline, parseCivilDate } from '@baoqi/rules';
import { expect, test } from 'vitest';
import { byUrgency, shownDay } from './shown-day.ts';

const day = (text: string): CivilDate => {
  const date = parseCivilDate(text);
  if (date === null) throw new Error(`${text} is no date`);
  return date;
};

const deadline = (key: string, state: Deadline['state'], safe: string | null, last = safe): Deadline => ({
  key,
  policy: 'made-up',
  kind: 'register',
  firstDay: null,
  lastDay: last === null ? null : day(last),
  safeDay: safe === null ? null : day(safe),
  state,
  gain: { months: null, zh: '', en: '' },
  verified: true,
  bound: false,
  byLaw: false,
  because: { policy: 'made-up', rule: 'window', input: {}, steps: [], sources: [] },
});

test('the safe day is shown, its own day included; after it, the last day', () => {
  const two = deadline('a', 'open', '2026-12-20', '2026-12-21');
  expect(shownDay(two, day('2026-12-20'))).toBe('2026-12-20');
  expect(shownDay(two, day('2026-12-21'))).toBe('2026-12-21');
  expect(shownDay(deadline('b', 'unknown', null), day('2026-12-21'))).toBeNull();
});

test('what can be done stands first, by its day; what is over stands last', () => {
  const sorted = byUrgency([
    deadline('over', 'passed', '2026-01-01'),
    deadline('undated', 'unknown', null),
    deadline('later', 'open', '2026-12-21'),
    deadline('sooner', 'not-yet', '2026-12-01'),
  ]);
  expect(sorted.map(({ key }) => key)).toEqual(['sooner', 'later', 'undated', 'over']);
});
