import { describe, expect, it } from 'vitest';
import type { HandForm } from '../../src/messages/popup.ts';
import {
  addHref,
  BACKUP_HREF,
  BACKUP_NOW_HREF,
  couponsHref,
  itemHref,
  reportHref,
  SETTINGS_HREF,
} from './hrefs.ts';
import { routeOf } from './route.ts';

const form: HandForm = {
  store: 'jd',
  origin: 'https://order.jd.com',
  orderId: '310000000001',
  orderedOn: null,
  currency: 'CNY',
  seller: '尼康京东自营旗舰店',
  items: [{ title: 'a=b & #c', quantity: 1, price: '1299.00' }],
  missing: ['orderedOn'],
};

describe('routeOf', () => {
  it('reads back every address of the booklet', () => {
    expect(routeOf(itemHref('a b/c'))).toEqual({ page: 'item', id: 'a b/c' });
    expect(routeOf(addHref())).toEqual({ page: 'add', form: null });
    expect(routeOf(addHref(form))).toEqual({ page: 'add', form });
    expect(routeOf(BACKUP_HREF)).toEqual({ page: 'backup', now: false });
    expect(routeOf(BACKUP_NOW_HREF)).toEqual({ page: 'backup', now: true });
    expect(routeOf(SETTINGS_HREF)).toEqual({ page: 'settings' });
    expect(routeOf('#coupons')).toEqual({ page: 'coupons', programme: null });
    expect(routeOf(couponsHref('lenovo'))).toEqual({ page: 'coupons', programme: 'lenovo' });
    expect(routeOf(reportHref(7))).toEqual({ page: 'report', tabId: 7 });
  });

  it.each(['', '#', '#item=', '#item=%E0%A4%A', '#nowhere', '#constructor', '#report=x'])(
    'takes %j for the list',
    (hash) => {
      expect(routeOf(hash)).toEqual({ page: 'list' });
    },
  );

  it.each([
    '#add={"store":1}',
    '#add=not json',
    `#add=${encodeURIComponent(JSON.stringify({ ...form, missing: ['x'] }))}`,
    `#add=${encodeURIComponent(JSON.stringify({ ...form, seller: 'x'.repeat(501) }))}`,
  ])('starts with an empty form where the address holds none of ours', (hash) => {
    expect(routeOf(hash)).toEqual({ page: 'add', form: null });
  });
});
