import { describe, expect, it } from 'vitest';
import { day, item, policy } from '../testing/make.ts';
import { applies } from './applies.ts';

const ordered = (text: string) => ({ dates: { ordered: day(text) } });
const open = { categories: [], seriesIn: [], seriesOut: [], channels: [], conditions: [] };
const since2020 = policy({ effective: { from: '2020-01-01', to: null } });

describe('applies', () => {
  it('is for its own brand and region, and for every brand where it is the law’s', () => {
    expect(applies(policy({ brand: 'canon' }), item({}))).toEqual({ answer: 'no', because: 'brand' });
    expect(applies(policy({ region: 'HK' }), item({}))).toEqual({ answer: 'no', because: 'region' });
    expect(applies(policy({ region: 'world' }), item({ region: 'US' }))).toEqual({ answer: 'yes' });
    expect(applies(policy({ brand: '*' }), item({ brand: null }))).toEqual({ answer: 'yes' });
  });

  it('judges versions by purchase date, first and last day included', () => {
    const year = policy({ effective: { from: '2020-01-01', to: '2020-12-31' } });
    expect(applies(year, item(ordered('2019-12-31')))).toEqual({ answer: 'no', because: 'purchase-date' });
    expect(applies(year, item(ordered('2020-01-01')))).toEqual({ answer: 'yes' });
    expect(applies(year, item(ordered('2020-12-31')))).toEqual({ answer: 'yes' });
    expect(applies(year, item(ordered('2021-01-01')))).toEqual({ answer: 'no', because: 'purchase-date' });
  });

  it('takes the nearest other date for the purchase date, and leaves it open where there is none', () => {
    expect(
      applies(since2020, item({ dates: { paid: day('2019-12-31'), delivered: day('2020-01-02') } })),
    ).toEqual({
      answer: 'no',
      because: 'purchase-date',
    });
    expect(applies(since2020, item({}))).toEqual({ answer: 'maybe', unknown: ['purchase-date'] });
    expect(applies(policy({}), item({}))).toEqual({ answer: 'yes' });
  });

  it('leaves open what kind or series decides where that is not known', () => {
    const bodies = policy({ applies: { ...open, categories: ['camera-body'], seriesIn: ['Z'] } });
    expect(applies(bodies, item({ category: null, model: 'Z 6' }))).toEqual({
      answer: 'maybe',
      unknown: ['category'],
    });
    expect(applies(bodies, item({ model: null }))).toEqual({ answer: 'maybe', unknown: ['series'] });
    expect(applies(bodies, item({ model: null, title: '尼康 Z 6 机身' }))).toEqual({ answer: 'yes' });
    expect(applies(bodies, item({ model: 'D850' }))).toEqual({ answer: 'no', because: 'series' });
    expect(applies(bodies, item({ category: 'lens' }))).toEqual({ answer: 'no', because: 'category' });
  });

  it('is shut by a series word that is left out, wherever it stands', () => {
    const notCompacts = policy({ applies: { ...open, seriesOut: ['COOLPIX'] } });
    expect(applies(notCompacts, item({ model: 'P1000', title: 'Nikon Coolpix P1000' }))).toEqual({
      answer: 'no',
      because: 'series',
    });
  });

  it('names channel and condition only where everything else is right', () => {
    const mainland = policy({
      applies: { ...open, channels: ['mainland'], conditions: ['new'], categories: ['lens'] },
    });
    const grey = item({ channel: 'cross-border', category: 'lens' });
    expect(applies(mainland, grey)).toEqual({ answer: 'no', because: 'channel' });
    expect(applies(mainland, { ...grey, category: 'camera-body' })).toEqual({
      answer: 'no',
      because: 'category',
    });
    expect(applies(mainland, item({ category: 'lens', condition: 'refurbished' }))).toEqual({
      answer: 'no',
      because: 'condition',
    });
    expect(applies(mainland, item({ category: 'lens', channel: 'unknown' }))).toEqual({ answer: 'yes' });
  });
});

describe('a store’s own plan', () => {
  const plan = policy({ brand: '*', applies: { ...open, stores: ['jd', 'shop.example'] } });

  it('is for what was bought at that store, and for nothing whose store is not known', () => {
    expect(applies(plan, item({ store: 'jd' })).answer).toBe('yes');
    expect(applies(plan, item({ store: 'shop.example' })).answer).toBe('yes');
    expect(applies(plan, item({ store: 'amazon' }))).toEqual({ answer: 'no', because: 'store' });
    expect(applies(plan, item({}))).toEqual({ answer: 'no', because: 'store' });
  });
});
