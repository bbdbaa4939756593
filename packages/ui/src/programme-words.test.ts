import type { AdviceKey, ContradictionKey, FailingKey } from '@baoqi/rules/programme';
import { expect, test } from 'vitest';
import { adviceWords, contradictionWords, failingWords } from './programme-words.ts';

type Values = Record<string, string | number>;

/** Values as the engine gives them, key by key (`checks.ts`, `advice.ts`, `contradictions.ts`, `replay.ts`). */
const FAILING = {
  excluded: { of: 'device' },
  'not-known': { ask: 'custom-build' },
  'bound-elsewhere': {},
  'not-bound': {},
  'bound-too-short': { bound: '2026-11-01', first: '2026-12-01', safe: '2026-12-02' },
  'warranty-over': { end: '2026-11-21' },
  'warranty-unknown': {},
  'no-such-size': { amount: 100, sizes: '90 / 180 / 360' },
  'too-little': { amount: 180, usable: 60, lapsed: 0, shutOut: 0 },
  lapsed: { amount: 180, usable: 60, lapsed: 150, shutOut: 0 },
  'source-shut-out': { amount: 180, usable: 60, lapsed: 0, shutOut: 150 },
  'cap-reached': { had: 3, most: 3, first: '2027-02-02' },
  cut: { amount: 360, credited: 300 },
  'out-of-order': { on: '2026-01-01', last: '2026-03-01' },
  'unknown-device': {},
  'bound-already': { device: 'this' },
  'too-soon': { had: 1, most: 1, first: '2027-02-02' },
  'term-reached': { start: '2021-11-01', end: '2026-11-01', cap: '2026-11-01' },
  'term-overshot': { start: '2021-11-01', end: '2026-09-01', cap: '2026-11-01' },
  'too-many-devices': { most: 5 },
  final: { device: 'this' },
} as const satisfies Record<FailingKey, Values>;

const ADVICE = {
  'check-first': {},
  'cannot-be-undone': {},
  'possible-from': { day: '2026-12-01' },
  'safe-from': { day: '2026-12-02' },
  sizes: { sizes: '90 / 180' },
  'smaller-size-same-end': { amount: 90, instead: 180, end: '2026-11-01' },
  lacking: { lacking: 120, usable: 60 },
  'move-start-by-invoice': {
    start: '2024-01-01',
    purchase: '2024-06-18',
    verdict: 'allow',
    end: '2027-01-01',
  },
  'spends-soonest': { assumed: 1 },
  'lapses-next': { amount: 30, day: '2026-12-24' },
  ask: { ask: 'custom-build' },
} as const satisfies Record<AdviceKey, Values>;

const CONTRADICTION = {
  'grant-in-future': { on: '2027-01-01', amount: 30, today: '2026-11-22' },
  'grant-without-amount': { on: '2026-01-01', amount: 0 },
  'unknown-source': { on: '2026-01-01', source: 'luck' },
  'redemption-in-future': { on: '2027-01-01', today: '2026-11-22' },
  'redemption-before-binding': { on: '2026-01-01', device: 'this', bound: '2026-02-01' },
  'redemption-of-no-size': { on: '2026-01-01', amount: 60 },
  'same-device-twice': { device: '小新' },
  'too-many-devices': { count: 6, most: 5 },
  'ends-before-start': { device: 'this', start: '2026-03-01', end: '2025-03-01' },
  'bound-in-future': { device: 'this', on: '2027-01-01', today: '2026-11-22' },
  'granted-above-cap': { rule: 'R02', on: '2026-05-01', amount: 360, credited: 300, year: 2026 },
  'cap-broken': { rule: 'R03', on: '2026-05-01', had: 360, most: 360 },
  'too-many-events': { events: 10_000, most: 5_000 },
} as const satisfies Record<ContradictionKey, Values>;

const keysOf = <K extends string>(all: Record<K, Values>): K[] =>
  Object.keys(all).filter((key): key is K => Object.hasOwn(all, key));

const cases = [
  ...keysOf(FAILING).map((key) => ['failing', key, failingWords({ key, values: FAILING[key] })] as const),
  ...keysOf(ADVICE).map((key) => ['advice', key, adviceWords({ key, values: ADVICE[key] })] as const),
  ...keysOf(CONTRADICTION).map(
    (key) => ['contradiction', key, contradictionWords({ key, values: CONTRADICTION[key] })] as const,
  ),
];

test.each(cases)('%s %s is worded in both languages, with its values', (_, __, { zh, en }) => {
  for (const sentence of [zh, en]) {
    expect(sentence.trim()).not.toBe('');
    expect(sentence).not.toMatch(/—|undefined|NaN|\[object|\d{4}-\d{2}-\d{2}/);
  }
  expect(zh).toMatch(/[\u4e00-\u9fff].*。$/);
  expect(zh).not.toMatch(/^ | {2}|[，。：；（“] | [，。；）]/);
  // A name that the user gave may be Chinese; nothing else is.
  expect(en.replace('小新', '')).not.toMatch(/[\u3000-\u9fff]/);
  expect(en).toMatch(/^[A-Z“\d].*\.$/);
});

test('the days and numbers that matter are in the sentence', () => {
  const soon = { key: 'bound-too-short', values: FAILING['bound-too-short'] } as const;
  expect(failingWords(soon).zh).toContain('2026 年 12 月 1 日');
  expect(failingWords(soon).en).toContain('1 Dec 2026');
  const lapsed = failingWords({ key: 'lapsed', values: FAILING.lapsed });
  for (const number of ['180', '60', '150']) expect(lapsed.zh + lapsed.en).toContain(number);
  expect(failingWords({ key: 'cap-reached', values: { had: 3, most: 3 } }).en).not.toContain('again');
});

test('an account that is shut out is not called a device', () => {
  const { zh, en } = failingWords({ key: 'excluded', values: { of: 'person' } });
  expect(zh).toContain('账号');
  expect(en).toContain('account');
});

test('without an invoice the purchase is not named, with one both days are', () => {
  const without = adviceWords({ key: 'move-start-by-invoice', values: { start: '2024-01-01' } });
  expect(without.en).toContain('1 Jan 2024');
  expect(without.zh).not.toContain('—');
  const both = adviceWords({ key: 'move-start-by-invoice', values: ADVICE['move-start-by-invoice'] });
  expect(both.zh).toContain('2024 年 6 月 18 日');
});
