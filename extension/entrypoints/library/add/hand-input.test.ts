import { describe, expect, it } from 'vitest';
import type { Matched } from '../../../src/records/items.ts';
import { handInput } from './hand-input.ts';

const matched: Matched = {
  brand: 'nikon',
  category: 'camera-body',
  model: 'Z6III',
  channel: 'unknown',
  condition: 'new',
};

const BRANDS = [{ id: 'sony', name: { zh: '索尼', en: 'Sony' } }];

function typed(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

describe('handInput', () => {
  it('takes from the title what was not typed', () => {
    const input = handInput({
      data: typed({ channel: 'unknown' }),
      title: '尼康 Z6III',
      matched,
      form: null,
      index: 0,
      brands: BRANDS,
    });
    expect(input).toMatchObject({ brand: 'nikon', category: 'camera-body', model: 'Z6III', order: null });
  });

  it('lets what was typed win, and takes no day that is none', () => {
    const data = typed({
      brand: '索尼',
      category: 'lens',
      channel: 'cross-border',
      ordered: '2026-02-30',
      model: ' A7 ',
    });
    const input = handInput({ data, title: 'x', matched, form: null, index: 0, brands: BRANDS });
    expect(input).toMatchObject({ brand: 'sony', category: 'lens', channel: 'cross-border', model: 'A7' });
    expect(input.dates?.ordered).toBeNull();
  });

  it('takes no category or channel that does not exist', () => {
    const data = typed({ category: 'toString', channel: '__proto__' });
    const input = handInput({ data, title: 'x', matched, form: null, index: 0, brands: BRANDS });
    expect(input).toMatchObject({ category: 'camera-body', channel: 'unknown' });
  });

  it('joins the order of the page that it came from', () => {
    const form = {
      store: 'jd',
      origin: 'https://order.jd.com',
      orderId: '31',
      orderedOn: null,
      currency: 'CNY',
      seller: null,
      items: [{ title: 'x', quantity: 2, price: '9.00' }],
      missing: ['orderedOn' as const],
    };
    const input = handInput({
      data: typed({ ordered: '2026-11-21' }),
      title: 'x',
      matched,
      form,
      index: 0,
      brands: BRANDS,
    });
    expect(input).toMatchObject({
      order: { store: 'jd', orderId: '31', origin: 'https://order.jd.com' },
      quantity: 2,
      price: '9.00',
      region: 'CN',
      dates: { ordered: '2026-11-21' },
    });
  });
});
