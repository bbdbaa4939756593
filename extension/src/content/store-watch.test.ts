import { parseHTML } from 'linkedom';
import { afterEach, expect, test } from 'vitest';
import { jd } from '../detectors/stores/jd/jd.ts';
import { JD_LOOK } from '../detectors/stores/jd/jd-addresses.ts';
import type { Reader } from '../messages/readers.ts';
import { offeredReaders, offerReader } from './offered-readers.ts';
import { storeWatch } from './store-watch.ts';

const ORDERS = new URL('https://order.jd.com/center/list.action');
const OTHER = new URL('https://order.jd.com/center/recycle.action');
const { document } = parseHTML('<html><body><div class="empty-box"></div></body></html>');

afterEach(() => offeredReaders().clear());

test('the reader is asked for once, and on order pages alone', () => {
  const asked: Reader[][] = [];
  const watch = storeWatch(JD_LOOK, (readers) => asked.push(readers));
  expect(watch.isOrderPage(OTHER, document)).toBe(false);
  expect(asked).toEqual([]);
  expect(watch.isOrderPage(ORDERS, document)).toBe(true);
  expect(watch.isOrderPage(ORDERS, document)).toBe(true);
  expect(asked).toEqual([['jd']]);
});

test('nothing is read before the reader has come, and by the reader then', () => {
  const watch = storeWatch(JD_LOOK, () => {});
  const page = parseHTML('<html><body></body></html>').document;
  expect(watch.read(ORDERS, page).kind).toBe('not-a-purchase');
  offerReader(jd);
  expect(watch.read(ORDERS, page).kind).toBe('unreadable');
});

test('a reader that is there already is not asked for', () => {
  offerReader(jd);
  const asked: Reader[][] = [];
  storeWatch(JD_LOOK, (readers) => asked.push(readers)).isOrderPage(ORDERS, document);
  expect(asked).toEqual([]);
});
