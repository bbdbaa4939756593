import { parseCivilDate } from '@baoqi/rules';
import { expect, test } from 'vitest';
import type { DetectionMessage, PurchaseMessage } from '../messages/detection.ts';
import { day } from '../records/test-database.ts';
import { afterPage, ENOUGH_FAILURES, missingIn, NEW_HEALTH } from './health.ts';

const MONDAY = day('2026-11-16');
const TUESDAY = day('2026-11-17');

const order = (changes: Partial<PurchaseMessage>): PurchaseMessage => ({
  store: 'jd',
  orderId: '310000000001',
  aliases: [],
  orderedOn: parseCivilDate('2026-11-16'),
  currency: null,
  total: null,
  seller: null,
  status: 'ordered',
  statusText: null,
  items: [{ title: 'Camera', quantity: 1, price: null }],
  channelWords: [],
  conflicts: [],
  ...changes,
});
const list = (...purchases: PurchaseMessage[]): DetectionMessage => ({
  kind: 'purchase',
  detector: 'jd',
  purchases,
});

test.each<[string, DetectionMessage, string[] | null]>([
  ['a page that is none of an order says nothing', { kind: 'not-a-purchase', detector: 'jd' }, null],
  ['a whole reading lacks nothing', list(order({})), []],
  ['one odd order on a list is no sign', list(order({}), order({ orderId: null, items: [] })), []],
  ['what every order lacks, the page lacks', list(order({ items: [] }), order({ items: [] })), ['items']],
  [
    'an unreadable page lacks what its reader says',
    { kind: 'unreadable', detector: 'jd', missing: ['items'] },
    ['items'],
  ],
  [
    'or number and items, where it does not say',
    { kind: 'unreadable', detector: 'jd', missing: [] },
    ['orderId', 'items'],
  ],
])('%s', (_, detection, missing) => {
  expect(missingIn(detection)).toEqual(missing);
});

test('the same page on the same day fails once, however often it is reloaded', () => {
  let health = NEW_HEALTH;
  for (let turn = 0; turn < 5; turn += 1) health = afterPage(health, 'a', ['items'], MONDAY);
  expect(health).toMatchObject({ seen: 5, unreadable: 5 });
  expect(health.failures).toHaveLength(1);
  expect(afterPage(health, 'a', ['items'], TUESDAY).failures).toHaveLength(2);
});

test('three failures are enough, and one good page forgets them', () => {
  const pages = ['a', 'b', 'c'];
  const bad = pages.reduce((health, page) => afterPage(health, page, ['items'], MONDAY), NEW_HEALTH);
  expect(bad.failures).toHaveLength(ENOUGH_FAILURES);
  expect(afterPage(bad, 'd', [], TUESDAY)).toEqual({
    seen: 4,
    read: 1,
    unreadable: 3,
    lastGoodOn: TUESDAY,
    failures: [],
  });
});

test('what is remembered of failures is bounded', () => {
  let health = NEW_HEALTH;
  for (let page = 0; page < 100; page += 1) health = afterPage(health, `p${page}`, ['items'], MONDAY);
  expect(health.failures.length).toBeLessThanOrEqual(8);
  expect(health.unreadable).toBe(100);
});
