import { describe, expect, it } from 'vitest';
import { item, policy, source } from '../testing/make.ts';
import { shutOut } from './shut-out.ts';

const second = { ...source, title: 'another page' };
const own = policy({
  applies: {
    categories: [],
    seriesIn: [],
    seriesOut: [],
    channels: ['mainland', 'unknown'],
    conditions: ['new'],
  },
  requires: [
    { kind: 'invoice', text: { zh: '发票', en: 'invoice' }, source: 0 },
    { kind: 'mainland-goods', text: { zh: '行货', en: 'mainland' }, source: 1 },
  ],
  sources: [source, second],
});

describe('an item that is shut out', () => {
  it('as a grey import, by the demand that says so', () => {
    expect(shutOut(own, item({ channel: 'cross-border' }), 'channel')).toEqual({
      policy: 'p',
      kind: 'mainland-goods',
      state: 'unmet',
      zh: '港版、海外购等非行货不享受：政策',
      en: 'Not for grey imports: policy',
      because: {
        policy: 'p',
        rule: 'applies',
        input: { channel: 'cross-border', condition: 'new' },
        steps: [
          { key: 'channel-not-covered', values: { channel: 'cross-border', wants: 'mainland,unknown' } },
        ],
        sources: [second],
      },
    });
  });

  const used = {
    policy: 'p',
    kind: 'new-goods',
    state: 'unmet',
    zh: '二手、官翻等非全新商品不享受：政策',
    en: 'Not for used or refurbished goods: policy',
  };

  it('as used, and no demand says so: by the first source', () => {
    expect(shutOut(own, item({ condition: 'refurbished' }), 'condition')).toEqual({
      ...used,
      because: {
        policy: 'p',
        rule: 'applies',
        input: { channel: 'mainland', condition: 'refurbished' },
        steps: [{ key: 'condition-is', values: { condition: 'refurbished' } }],
        sources: [source],
      },
    });
  });

  it('as second-hand, by its channel', () => {
    const got = shutOut(own, item({ channel: 'second-hand' }), 'channel');
    expect(got).toMatchObject(used);
    expect(got.because.steps).toEqual([
      { key: 'channel-not-covered', values: { channel: 'second-hand', wants: 'mainland,unknown' } },
    ]);
  });

  it('as used and cross-border, by its condition', () => {
    expect(shutOut(own, item({ channel: 'cross-border' }), 'condition')).toMatchObject(used);
  });

  it('by a policy that names no source has none', () => {
    expect(shutOut({ ...own, sources: [] }, item({}), 'condition').because.sources).toEqual([]);
  });
});
