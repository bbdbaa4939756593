import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import {
  asDate,
  asMoney,
  asOrderNumber,
  labelledDate,
  labelledNumbers,
  labelledTotal,
  pageWords,
} from './labelled.ts';

const words = (body: string) =>
  pageWords(parseHTML(`<!doctype html><html><body>${body}</body></html>`).document);
const numbers = (body: string) => labelledNumbers(words(body)).map(({ value }) => value);

describe('order numbers beside their labels', () => {
  it.each([
    '<p>Order number: 10482-A</p>',
    '<p>Your order number is: <b>10482-A</b>.</p>',
    '<h1>Order #10482-A</h1>',
    '<p>Order ID 10482-A</p>',
    '<dl><dt>Order no.</dt><dd>10482-A</dd></dl>',
    '<p>订单编号：10482-A<a>复制</a></p>',
    '<p>订单号10482-A</p>',
    '<p>訂單編號：<em>10482-A</em></p>',
    '<p>Bestellnummer: <strong>10482-A</strong></p>',
    '<p>Bestell-Nr.: 10482-A</p>',
    '<p>Ihre Bestellnummer lautet: 10482-A</p>',
    '<h1>Bestellung Nr. 10482-A</h1>',
    '<p>Numéro de commande : 10482-A</p>',
    '<p>N° de commande 10482-A</p>',
    '<h1>Commande n° 10482-A</h1>',
    '<p>Número de pedido: 10482-A</p>',
    '<p>Nº de pedido: 10482-A</p>',
    '<p>Numero ordine: 10482-A</p>',
    "<p>Numero d'ordine 10482-A</p>",
    '<p>Número do pedido: 10482-A</p>',
    '<p>Bestelnummer: 10482-A</p>',
    '<p>Ordernummer: 10482-A</p>',
    '<p>Ordrenummer: 10482-A</p>',
    '<p>Numer zamówienia: 10482-A</p>',
    '<p>Číslo objednávky: 10482-A</p>',
    '<p>Sipariş numarası: 10482-A</p>',
    '<p>Номер заказа: 10482-A</p>',
    '<h1>Заказ № 10482-A</h1>',
    '<p>注文番号：10482-A</p>',
    '<p>ご注文番号 10482-A</p>',
    '<p>주문번호 <b>10482-A</b></p>',
    '<table><tr><th>Order number</th><td>10482-A</td></tr></table>',
    '<table><tr><th>Order number</th><th>Date</th><th>Total</th></tr><tr><td>10482-A</td><td>May 3, 2026</td><td>$5.00</td></tr></table>',
  ])('%s', (body) => {
    expect(numbers(body)).toEqual(['10482-A']);
  });

  it.each([
    '<label>Order number</label><input><p>We look it up for you in 2026</p>',
    '<p>Order number: will be assigned</p>',
    '<p>Order no longer available since 2024</p>',
    '<p>In order 2026 to</p>',
    '<p>Order number</p><p>Order date</p><p>2026-03-01</p>',
    '<p>Order number: 2026-03-01</p>',
    '<p>Order number: $49.00</p>',
    '<p hidden>Order number: 10482</p>',
    '<p><del>Order number: 10482</del></p>',
  ])('none: %s', (body) => {
    expect(numbers(body)).toEqual([]);
  });

  it('is no date, amount or lone word', () => {
    for (const text of ['2026-03-01', '3/4/2026', 'ABC', '7', '€ 12.00', ''])
      expect(asOrderNumber(text)).toBeNull();
    expect(asOrderNumber('#EX1001.')).toBe('EX1001');
  });
});

describe('dates', () => {
  it.each([
    '<p>Order date: May 3, 2026 at 3:05 pm</p>',
    '<p>Placed on Sunday, May 3, 2026</p>',
    '<p>下单时间：2026-05-03 23:59:59</p>',
    '<p>Bestelldatum</p><p>3. Mai 2026</p>',
    '<p>Bestellt am 3. Mai 2026</p>',
    '<p>Date de commande : 3 mai 2026</p>',
    '<p>Fecha del pedido: 3 de mayo de 2026</p>',
    '<p>Data do pedido: 03/05/2026</p>',
    '<p>Data ordine: 3 maggio 2026</p>',
    '<p>注文日：2026年5月3日</p>',
    '<p>주문일자 2026.05.03</p>',
    '<p>Дата заказа: 03.05.2026</p>',
  ])('%s', (body) => {
    expect(labelledDate(words(body), 'dmy')).toBe('2026-05-03');
  });

  it.each([
    '<p>Date of delivery: May 3, 2026</p>',
    '<p>Delivery date: May 3, 2026</p>',
    '<p>Order date: 03/05/2026</p>',
    '<p>Order date: May 3</p>',
    '<p>Order date: May 3, 2026</p><p>Order date: June 3, 2026</p>',
  ])('unknown: %s', (body) => {
    expect(labelledDate(words(body), null)).toBeNull();
  });

  it('other words before it are no date', () => {
    expect(asDate('of delivery 3 May 2026', null)).toBeNull();
    expect(asDate('from: 3 May 2026', null)).toBeNull();
  });
});

describe('totals', () => {
  it('the grand one is taken, and no sum before it', () => {
    const body = '<p>Subtotal: €90.00</p><p>Total: €95.00</p><p>Order total: €99.90</p>';
    expect(labelledTotal(words(body), null)).toEqual({ amount: '99.90', currency: 'EUR' });
  });

  it('two that disagree are none', () => {
    expect(labelledTotal(words('<p>Total: €95.00</p><p>Total: €99.00</p>'), null)).toBeNull();
  });

  it('what stands below a head of bought things is a line’s', () => {
    const body =
      '<table><tr><th>Product</th><th>Total</th></tr><tr><td>Lamp</td><td>€5.00</td></tr></table><p>Total: €9.00</p>';
    expect(labelledTotal(words(body), null)?.amount).toBe('9.00');
  });

  it('savings, items and sums with words are none', () => {
    const body = '<p>Total savings: €5.00</p><p>Total items: 3</p><p>Total: see e-mail</p>';
    expect(labelledTotal(words(body), null)).toBeNull();
  });

  it('a code beside a sign says which dollar', () => {
    expect(asMoney('$34.99 CAD', 'USD')).toEqual({ amount: '34.99', currency: 'CAD' });
    expect(asMoney('AUD $1,034.99', 'USD')).toEqual({ amount: '1034.99', currency: 'AUD' });
    expect(asMoney('120,00 € (inkl. 19,16 € MwSt.)', null)).toEqual({ amount: '120.00', currency: 'EUR' });
    expect(asMoney('12', 'EUR')).toBeNull();
  });
});
