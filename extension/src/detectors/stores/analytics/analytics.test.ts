import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { analytics } from './analytics.ts';

const DONE = 'https://shop.example/checkout/thank-you';
const page = (script: string, body = '<h1>Thank you</h1>'): Document =>
  parseHTML(`<!doctype html><html><head><script>${script}</script></head><body>${body}</body></html>`)
    .document;
const read = (script: string, body?: string, url = DONE) => analytics.read(new URL(url), page(script, body));

const LAMP = { title: 'Lamp', quantity: 2, price: '10.00' };

describe('every generation of tags', () => {
  it.each([
    [
      'GA4 in the data layer',
      `dataLayer.push({ecommerce:null});dataLayer.push({event:"purchase",ecommerce:{transaction_id:"A-1",value:20,currency:"EUR",affiliation:"Shop",items:[{item_name:"Lamp",price:10,quantity:2}]}})`,
    ],
    [
      'gtag',
      `gtag('event','purchase',{transaction_id:'A-1',value:20.00,currency:'EUR',affiliation:'Shop',items:[{item_name:'Lamp',price:'10.00',quantity:'2'}]});`,
    ],
    [
      'a command pushed as a list',
      `dataLayer.push(['event','purchase',{transaction_id:'A-1',value:20,currency:'EUR',affiliation:'Shop',items:[{item_name:'Lamp',price:10,quantity:2}]}]);`,
    ],
    [
      'Universal Analytics, enhanced',
      `window.dataLayer = window.dataLayer || [{"ecommerce":{"currencyCode":"EUR","purchase":{"actionField":{"id":"A-1","revenue":"20.00","affiliation":"Shop"},"products":[{"name":"Lamp","price":"10.00","quantity":2}]}}}];`,
    ],
    [
      'Universal Analytics, the tag manager’s first form',
      `dataLayer = [{transactionId:'A-1',transactionAffiliation:'Shop',transactionTotal:20,transactionCurrency:'EUR',transactionProducts:[{name:'Lamp',price:10,quantity:2}]}];`,
    ],
    [
      'analytics.js',
      `ga('ecommerce:addTransaction',{id:'A-1',affiliation:'Shop',revenue:'20',currency:'EUR'});ga('ecommerce:addItem',{id:'A-1',name:'Lamp',price:'10',quantity:'2'});ga('ecommerce:send');`,
    ],
    [
      'analytics.js, enhanced',
      `ga('ec:addProduct',{name:'Lamp',price:'10',quantity:2});ga('ec:setAction','purchase',{id:'A-1',affiliation:'Shop',revenue:20,currency:'EUR'});`,
    ],
  ])('%s', (_, script) => {
    expect(read(script).purchases).toEqual([
      {
        store: 'shop.example',
        orderId: 'A-1',
        aliases: [],
        orderedOn: null,
        currency: 'EUR',
        total: '20.00',
        seller: 'Shop',
        status: 'ordered',
        statusText: null,
        missing: ['orderedOn'],
        items: [LAMP],
      },
    ]);
  });
});

const EVENT = `dataLayer.push({event:"purchase",ecommerce:{transaction_id:"A-1",value:20,currency:"EUR",items:[{item_name:"Lamp",price:10,quantity:2}]}});`;

describe('where it may be believed', () => {
  it.each([
    'https://shop.example/cart',
    'https://shop.example/products/lamp',
    'https://shop.example/wishlist/',
  ])('not at %s', (url) => {
    expect(read(EVENT, '<h1>Lamp</h1>', url).kind).toBe('not-a-purchase');
  });

  it('nor anywhere else that does not speak of an order', () => {
    expect(read(EVENT, '<h1>About us</h1>', 'https://shop.example/about').kind).toBe('not-a-purchase');
  });

  it('a checkout that thanks has become the confirmation', () => {
    expect(read(EVENT, '<h1>Vielen Dank!</h1>', 'https://shop.example/checkout').kind).toBe('purchase');
  });

  it('not after the page has turned into another', () => {
    expect(analytics.read(new URL(DONE), page(EVENT), { fresh: false }).kind).toBe('not-a-purchase');
  });
});

describe('beside what the page shows', () => {
  it('the total that the buyer was shown is better, and the other is told', () => {
    const [purchase] = read(
      EVENT,
      '<h1>Thank you</h1><p>Order number: A-1</p><p>Order total: 24,90 €</p>',
    ).purchases;
    expect(purchase).toMatchObject({
      total: '24.90',
      conflicts: [{ field: 'total', kept: '24.90', other: '20.00' }],
    });
  });

  it('nothing is taken from beside another number', () => {
    const [purchase] = read(
      EVENT,
      '<h1>Thank you</h1><p>Order number: B-222</p><p>Order date: May 3, 2026</p>',
    ).purchases;
    expect(purchase).toMatchObject({
      orderId: 'A-1',
      orderedOn: null,
      conflicts: [{ field: 'orderId', kept: 'A-1', other: 'B-222' }],
    });
  });

  it('revenue without the postage that was paid is no total', () => {
    const script = EVENT.replace('value:20', 'value:20,shipping:4.9');
    expect(read(script).purchases[0]?.total).toBeNull();
    expect(read(script.replace('value:20', 'value:24.9')).purchases[0]?.total).toBe('24.90');
  });
});

describe('data that is not what it seems', () => {
  it('what is computed is unknown, and the rest is read', () => {
    const script = `gtag("event","purchase",{transaction_id:"A-1",value:parseFloat("20") + 1,currency:shop.currency,items:[{item_name:"La" + x,price:1},{item_name:"Lamp",price:order.price(1, "a,b"),quantity:2}]})`;
    expect(read(script).purchases[0]).toMatchObject({
      orderId: 'A-1',
      total: null,
      currency: null,
      items: [{ title: 'Lamp', quantity: 2, price: null }],
    });
  });

  it.each([
    'dataLayer.push({event:"purchase",ecommerce:{transaction_id:"A-1"',
    `dataLayer.push(${'{a:'.repeat(5000)}`,
    `gtag("event","purchase",${'['.repeat(5000)}`,
    'dataLayer.push({event:"purchase",ecommerce:order})',
    'gtag("event","purchase",{transaction_id:{toString(){throw 1}}})',
  ])('%.60s… is unreadable or nothing', (script) => {
    expect(['unreadable', 'not-a-purchase']).toContain(read(script).kind);
  });

  it('a thousand events are bounded, and one told twice is one', () => {
    expect(read(EVENT.repeat(1000)).purchases).toHaveLength(1);
    const many = Array.from({ length: 1000 }, (_, id) => EVENT.replace('A-1', `A-${id}`)).join('\n');
    expect(read(many).purchases.length).toBeLessThanOrEqual(20);
  });
});
