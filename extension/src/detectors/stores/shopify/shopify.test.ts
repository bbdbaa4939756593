import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { shopify } from './shopify.ts';

const THANKS = new URL('https://shop.example/1/checkouts/a/thank_you');
const data = (changes: object = {}): string =>
  `<script>Shopify.checkout = ${JSON.stringify({ created_at: '2026-05-03T10:00:00-04:00', currency: 'CAD', total_price: '20.00', payment_due: '20.00', line_items: [{ title: 'Lamp', price: '10.00', quantity: 2, vendor: 'Brand' }], ...changes })};</script>`;
const shown = (total: string, extra = ''): string =>
  `<div data-step="thank_you"><span class="os-order-number">Order #1001</span><h2 id="main-header">Thank you, Some Body!</h2>${extra}</div><span class="payment-due__price">${total}</span>`;
const read = (body: string, state?: { fresh: boolean }) =>
  shopify.read(THANKS, parseHTML(`<!doctype html><html><body>${body}</body></html>`).document, state)
    .purchases[0];

it('the buyer’s money is taken where the shop counts in another, and lines without a currency are unknown', () => {
  const purchase = read(
    data({
      presentment_currency: 'JPY',
      total_price_set: { presentment_money: { amount: '2200', currency_code: 'JPY' } },
    }) + shown('¥2,200'),
  );
  expect(purchase).toMatchObject({ total: '2200', currency: 'JPY', items: [{ title: 'Lamp', price: null }] });
});

it('another total on the page is told; what is due after a gift card is not another', () => {
  expect(read(data() + shown('$25.00'))?.conflicts).toEqual([
    { field: 'total', kept: '20.00', other: '25.00' },
  ]);
  expect(read(data({ payment_due: '5.00' }) + shown('$5.00'))).not.toHaveProperty('conflicts');
});

it('a greeting is no state, and nobody’s name is read', () => {
  const purchase = read(data() + shown('$20.00'));
  expect(purchase).toMatchObject({ status: 'ordered', statusText: null });
  expect(JSON.stringify(purchase)).not.toContain('Body');
  expect(
    JSON.stringify(read(data() + shown('$20.00', '<h2>Your order was cancelled, Some Body</h2>'))),
  ).not.toContain('Body');
});

it('data is not believed after the page has turned', () => {
  expect(read(data() + shown('$25.00'), { fresh: false })).toMatchObject({ total: '25.00', orderedOn: null });
});

it('a brand is no seller', () => {
  expect(read(data() + shown('$20.00'))?.seller).toBeNull();
});

it.each([
  'https://shop.example/collections/orders',
  'https://shop.example/1/checkouts/a',
  'https://shop.example/checkouts/cn/a/information',
  'https://shopify.com/1/account',
  'https://shopify.com.evil.example/1/account/orders/7',
])('%s is no order’s address', (url) => {
  const doc = parseHTML('<!doctype html><html><body><h1>Order #1001</h1></body></html>').document;
  expect(shopify.isOrderPage(new URL(url), doc)).toBe(false);
});
