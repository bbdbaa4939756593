import { describe, expect, it } from 'vitest';
import { grant, item, policy } from '../testing/make.ts';
import type { Applies } from './applies.ts';
import type { ItemFacts, Policy } from './types.ts';
import { unknownStatutes } from './unknown-statutes.ts';

const text = { zh: '没有查到', en: 'not found' };
const stated = [
  { topic: 'statutory' as const, region: 'CN', text },
  { topic: 'statutory' as const, region: 'HK', text },
];
const law = (applies: Applies, changes: Partial<Policy> = {}) => ({
  policy: policy({ kind: 'statutory', grants: [grant({})], ...changes }),
  applies,
});
const yes: Applies = { answer: 'yes' };
const no = (because: 'channel' | 'condition' | 'category'): Applies => ({ answer: 'no', because });
const ask = (judged: ReturnType<typeof law>[], facts: Partial<ItemFacts> = {}) =>
  unknownStatutes(item(facts), stated, judged);

const because = { policy: '', steps: [], sources: [] };
const untold = {
  what: 'statutory',
  ...text,
  because: { ...because, rule: 'stated-unknown', input: { region: 'CN' } },
};
const silent = {
  what: 'statutory-for-channel',
  zh: '二手、官翻、海外购有没有法定权利，法规原文没有说。',
  en: 'Whether used or imported goods have statutory rights, the law’s text does not say.',
  because: { ...because, rule: 'applies', input: { channel: 'mainland', condition: 'new' } },
};

describe('what is not known of the law', () => {
  it('is what the data states for the place, where no law gives a term', () => {
    expect(ask([])).toEqual([untold]);
    expect(ask([law(yes, { grants: [] })])).toEqual([untold]);
    expect(ask([law(no('category'))])).toEqual([untold]);
    expect(ask([law(yes, { kind: 'base' })])).toEqual([untold]);
    expect(ask([], { region: 'JP' })).toEqual([]);
  });

  it('is nothing where a law gives a term', () => {
    expect(ask([law(yes), law(no('category'))])).toEqual([]);
  });

  it('is not asked of what is no product, or of what kind nobody knows', () => {
    expect(ask([], { category: null })).toEqual([]);
    expect(ask([], { category: 'not-warrantable' })).toEqual([]);
  });

  it('is how it treats used and imported goods, whatever else it gives', () => {
    expect(ask([law(yes), law(no('channel'))])).toEqual([silent]);
    expect(ask([law(yes), law(no('condition'))])).toEqual([silent]);
    expect(ask([law(no('channel'))])).toEqual([untold, silent]);
    expect(ask([law(yes), law(no('channel'), { kind: 'base' })])).toEqual([]);
  });
});
