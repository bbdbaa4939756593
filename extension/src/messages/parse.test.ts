import { expect, expectTypeOf, test } from 'vitest';
import type { PurchaseMessage } from './detection.ts';
import { type Message, parseMessage } from './parse.ts';
import type { MessageName } from './protocol.ts';

const order = {
  store: 'jd',
  orderId: '310000000001',
  aliases: [],
  orderedOn: '2026-11-21',
  currency: 'CNY',
  total: '15999.00',
  seller: '尼康京东自营旗舰店',
  status: 'ordered',
  statusText: '等待收货',
  missing: [],
  items: [{ title: '尼康 Z6III 机身', quantity: 1, price: null }],
};

function parsed(changes: object): PurchaseMessage | null {
  const purchases = [{ ...order, ...changes }];
  const detection = { kind: 'purchase', detector: 'jd', missing: [], purchases };
  const message = parseMessage({ name: 'purchase-seen', detection });
  if (message?.name !== 'purchase-seen' || message.detection.kind !== 'purchase') return null;
  return message.detection.purchases[0] ?? null;
}

test('every message of the protocol has a parser', () => {
  expectTypeOf<Message['name']>().toEqualTypeOf<MessageName>();
  expect(parseMessage({ name: 'status' })).toEqual({ name: 'status' });
  expect(parseMessage({ name: 'card-action', action: 'undo' })).toEqual({
    name: 'card-action',
    action: 'undo',
  });
});

test('what asks the user does so whatever stands there, and what has no such key does not', () => {
  expect(parsed({})).not.toHaveProperty('ask');
  for (const ask of [true, 1, 'no', null, {}]) expect(parsed({ ask })?.ask, JSON.stringify(ask)).toBe(true);
});

test('only readers of ours can be asked for', () => {
  expect(parseMessage({ name: 'readers-wanted', readers: ['shopify', 'analytics'] })).not.toBeNull();
  for (const readers of [['label-reader'], ['../card'], [7], Array(50).fill('shopify'), 'shopify'])
    expect(parseMessage({ name: 'readers-wanted', readers })).toBeNull();
});

test('a well-formed order comes through unchanged', () => {
  const { missing: _, ...same } = order;
  expect(parsed({})).toEqual({ ...same, channelWords: [], conflicts: [] });
});

test.each([
  ['a number that is a script', { orderId: '<script>alert(1)</script>' }, { orderId: null }],
  ['a number of 10,000 digits', { orderId: '1'.repeat(10_000) }, { orderId: null }],
  ['a day that is none', { orderedOn: '2026-02-30' }, { orderedOn: null }],
  ['a date in words', { orderedOn: 'November 21, 2026' }, { orderedOn: null }],
  ['an amount with its sign', { total: '￥1,299.00' }, { total: null }],
  ['a currency in words', { currency: 'yuan' }, { currency: null }],
  ['a seller like a novel', { seller: '店'.repeat(1000) }, { seller: '店'.repeat(300) }],
  ['an alias that is markup', { aliases: ['<b>', '310000000002'] }, { aliases: ['310000000002'] }],
])('%s is unknown or cut, and the order stays', (_, sent, got) => {
  expect(parsed(sent)).toMatchObject(got);
});

test('titles: markup stays text, white space is one space, 10,000 characters are cut to 500, empty ones go', () => {
  const title = `<img src=x onerror=alert(1)>\n\t ${'长'.repeat(10_000)}`;
  const items = [
    { title, quantity: 0, price: '-1' },
    { title: '   ', quantity: 1, price: null },
  ];
  const purchase = parsed({ items });
  expect(purchase?.items).toHaveLength(1);
  expect(purchase?.items[0]?.title).toHaveLength(500);
  expect(purchase?.items[0]).toMatchObject({ quantity: null, price: null });
  expect(purchase?.items[0]?.title.startsWith('<img src=x onerror=alert(1)> 长')).toBe(true);
});

test.each([
  ['nothing', undefined],
  ['a number', 7],
  ['another name', { name: 'delete-everything' }],
  ['an action that is none', { name: 'card-action', action: 'buy' }],
  ['no detection', { name: 'purchase-seen' }],
  ['a detection of another kind', { name: 'purchase-seen', detection: { kind: 'gift' } }],
  ['a store that is a path', { name: 'purchase-seen', detection: { kind: 'unreadable', detector: '../jd' } }],
])('%s is no message', (_, data) => {
  expect(parseMessage(data)).toBeNull();
});

test.each([
  ['an item that is no object', { items: ['Z6III'] }],
  ['a status that is none', { status: 'stolen' }],
  ['201 lines', { items: Array.from({ length: 201 }, () => order.items[0]) }],
  ['21 aliases', { aliases: Array.from({ length: 21 }, (_, n) => `A${n}`) }],
  ['a title of 100,001 characters', { items: [{ title: 'x'.repeat(100_001), quantity: 1, price: null }] }],
])('an order with %s is refused whole', (_, changes) => {
  expect(parsed(changes)).toBeNull();
});

test('evidence beside the order: what is not of its form is left out, and the order stays', () => {
  const channelWords = ['天猫国际', '', 7, '长'.repeat(200), { badge: '拍拍' }];
  const conflicts = [
    { field: 'total', kept: '10.00', other: '12.00' },
    { field: '<b>', kept: 'a', other: 'b' },
    { field: 'total', kept: 1, other: 'b' },
    null,
  ];
  expect(parsed({ channelWords, conflicts })).toMatchObject({
    channelWords: ['天猫国际', '长'.repeat(60)],
    conflicts: [{ field: 'total', kept: '10.00', other: '12.00' }],
  });
  expect(parsed({ channelWords: 'words', conflicts: { length: 9 } })).toMatchObject({
    channelWords: [],
    conflicts: [],
  });
  expect(parsed({ channelWords: Array.from({ length: 5000 }, () => '拍拍') })?.channelWords).toHaveLength(10);
});

test('an unreadable page says what was missing, in words of ours only', () => {
  const missing = ['items', 'items', '<script>', 7, 'orderId'];
  expect(
    parseMessage({ name: 'purchase-seen', detection: { kind: 'unreadable', detector: 'jd', missing } }),
  ).toEqual({
    name: 'purchase-seen',
    detection: { kind: 'unreadable', detector: 'jd', missing: ['items', 'orderId'] },
  });
});
