import { expect, test } from 'vitest';
import { STORES } from '../detectors/stores.ts';
import type { StoreList } from '../platform/stores.ts';
import { regionOf } from './region-of.ts';
import { nameOfStore, storeOf } from './store-of.ts';
import { desiredScripts } from './sync-scripts.ts';
import { offerOf } from './tell-status.ts';

const list: StoreList = {
  stores: STORES.map(({ id, name, matches }) => ({ id, name, matches })),
  generic: ['schema-org'],
};

test.each([
  ['https://order.jd.com', { kind: 'store', id: 'jd' }],
  ['https://www.amazon.co.jp', { kind: 'store', id: 'amazon' }],
  ['https://amazon.de', { kind: 'store', id: 'amazon' }],
  ['https://shop.example', { kind: 'shop', id: 'shop.example' }],
  ['https://order.jd.com.evil.example', { kind: 'shop', id: 'order.jd.com.evil.example' }],
  ['https://notamazon.com', { kind: 'shop', id: 'notamazon.com' }],
  ['http://order.jd.com', null],
  ['null', null],
  ['chrome://extensions', null],
])('%s belongs to %o', (origin, store) => {
  expect(storeOf(origin, list)).toEqual(store);
});

test('a store is called by its name, a shop by its host', () => {
  expect(nameOfStore('jd', list, 'zh')).toBe('京东');
  expect(nameOfStore('shop.example', list, 'zh')).toBe('shop.example');
});

test('nothing granted, nothing registered', () => {
  expect(desiredScripts([], list)).toEqual([]);
});

test('a store is registered where it was granted, and only there', () => {
  const granted = ['https://order.jd.com/*', 'https://*.amazon.de/*'];
  expect(desiredScripts(granted, list)).toEqual([
    { id: 'jd', file: 'content-scripts/jd.js', matches: ['https://order.jd.com/*'] },
    { id: 'amazon', file: 'content-scripts/amazon.js', matches: ['https://*.amazon.de/*'] },
  ]);
});

test('a narrower grant than a store asks for is not enough, a wider one is', () => {
  expect(desiredScripts(['https://www.amazon.de/*'], list)).toEqual([]);
  expect(desiredScripts(['https://*.jd.com/*'], list)).toMatchObject([
    { id: 'jd', matches: ['https://order.jd.com/*', 'https://details.jd.com/*'] },
  ]);
});

test('always on this shop: the generic reader on that origin alone, also where everything is granted', () => {
  const granted = ['https://shop.example/*', 'https://*/*'];
  const generic = desiredScripts(granted, list).find(({ id }) => id === 'generic');
  expect(generic?.matches).toEqual(['https://shop.example/*']);
});

test.each([
  ['order.jd.com', 'CN'],
  ['www.amazon.com', 'US'],
  ['secure9.store.apple.com', 'US'],
  ['www.apple.com.cn', 'CN'],
  ['www.amazon.co.jp', 'JP'],
  ['www.amazon.de', 'DE'],
  ['www.amazon.com.be', 'BE'],
  ['www.amazon.co.uk', 'UK'],
  ['shop.com.hk', 'HK'],
])('what %s sells falls under %s', (host, region) => {
  expect(regionOf(host)).toBe(region);
});

test.each([
  ['jd', 'order.jd.com', ['https://order.jd.com/*', 'https://details.jd.com/*']],
  ['amazon', 'www.amazon.co.jp', ['https://*.amazon.co.jp/*']],
  [
    'taobao',
    'trade.tmall.com',
    ['https://buyertrade.taobao.com/*', 'https://trade.taobao.com/*', 'https://trade.tmall.com/*'],
  ],
  ['apple', 'secure.www.apple.com.cn', ['https://*.www.apple.com.cn/*']],
])('%s is offered on %s with all it needs there, and with no other site', (id, host, patterns) => {
  expect(offerOf(id, host, list)?.patterns.sort()).toEqual(patterns.sort());
});

test('a store that no detector names is not offered', () => {
  expect(offerOf('shop.example', 'shop.example', list)).toBeNull();
});
