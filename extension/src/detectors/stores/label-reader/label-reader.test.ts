import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { detect, GENERIC_DETECTORS, STORE_DETECTORS } from '../../index.ts';
import { LOOKS } from '../../looks.ts';
import { labelReader } from './label-reader.ts';

const ORDER =
  '<h1>Order details</h1><p>Order number: WEB-4711</p><p>Order date: March 14, 2026</p><table><tr><th>Product</th><th>Qty</th><th>Price</th></tr><tr><td>Lamp</td><td>1</td><td>£9.00</td></tr></table><p>Order total: £9.00</p>';
const documentOf = (body: string): Document =>
  parseHTML(`<!doctype html><html lang="en"><body>${body}</body></html>`).document;
const read = (body: string, url = 'https://shop.example/account/order/1') =>
  detect(new URL(url), documentOf(body));

it('a whole reading still asks', () => {
  expect(read(ORDER)).toMatchObject({
    kind: 'purchase',
    detector: 'label-reader',
    purchases: [
      {
        orderId: 'WEB-4711',
        orderedOn: '2026-03-14',
        total: '9.00',
        currency: 'GBP',
        missing: [],
        ask: true,
      },
    ],
  });
});

it('comes last, and runs by itself nowhere', () => {
  const alone = [...STORE_DETECTORS, ...GENERIC_DETECTORS, ...LOOKS].map(({ id }) => id);
  expect(alone).not.toContain(labelReader.id);
  const linked =
    '<script type="application/ld+json">{"@type":"Order","orderNumber":"J-1","orderedItem":"Lamp"}</script>';
  expect(read(linked + ORDER).detector).toBe('schema-org');
  const script = readFileSync(new URL('../../../../entrypoints/generic.content.ts', import.meta.url), 'utf8');
  expect(script).not.toContain('label-reader');
});

describe('is silent', () => {
  it.each([
    'https://www.jd.com/account/order/1',
    'https://order.jd.com.evil.example/order/1',
    'https://www.amazon.evil/order/1',
    'https://pages.tmall.com/order/1',
    'https://xn--pple-43d.example/order/1',
  ])('where a store of ours is, or is imitated: %s', (url) => {
    expect(read(ORDER, url).kind).toBe('not-a-purchase');
  });

  it.each([
    'https://shop.example/cart',
    'https://shop.example/checkout',
    'https://shop.example/wishlist',
    'https://shop.example/products/lamp',
    'https://shop.example/warenkorb.html',
  ])('where things can be bought: %s', (url) => {
    expect(read(ORDER, url).kind).toBe('not-a-purchase');
  });

  it.each([
    'Place order',
    'Pay now',
    'Jetzt kaufen',
    'Passer la commande',
    '提交订单',
    '立即支付',
    '注文を確定する',
    'Оформить заказ',
  ])('while one can still press “%s”', (button) => {
    expect(read(`${ORDER}<button>${button}</button>`).kind).toBe('not-a-purchase');
  });

  it.each(['Payment failed', 'Awaiting payment', 'Zahlung ausstehend', '等待付款'])(
    'when the page says “%s”',
    (state) => {
      expect(read(`${ORDER}<p>Status: ${state}</p>`).kind).toBe('not-a-purchase');
    },
  );

  it('on a list, whose numbers cannot be told apart', () => {
    expect(read(`${ORDER}<p>Order number: WEB-4712</p>`).kind).toBe('not-a-purchase');
  });

  it('on a mere mention of a number', () => {
    expect(read('<h1>Help</h1><p>Order number: WEB-4711</p>', 'https://shop.example/help').kind).toBe(
      'not-a-purchase',
    );
  });
});

it('says the state of an order that is over', () => {
  expect(read(`${ORDER}<p>Status: Cancelled</p>`).purchases[0]).toMatchObject({
    status: 'cancelled',
    ask: true,
  });
});
