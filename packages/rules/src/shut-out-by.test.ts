import { describe, expect, it } from 'vitest';
import { brand, day, grant, item, policy } from '../testing/make.ts';
import { isUsable, judgedPolicies } from './applying.ts';
import { evaluate } from './evaluate.ts';
import type { ItemFacts, Policy } from './types.ts';

const today = day('2026-06-15');
const only = (channels: Policy['applies']['channels'], conditions: Policy['applies']['conditions'] = []) => ({
  categories: [],
  seriesIn: [],
  seriesOut: [],
  channels,
  conditions,
});
const look = (facts: Partial<ItemFacts>, ...policies: Policy[]) =>
  evaluate(
    item({ dates: { ordered: day('2026-01-05') }, ...facts }),
    { brands: [brand('nikon')], policies },
    today,
  );
const kinds = (facts: Partial<ItemFacts>, of: Policy) =>
  look(facts, of).requirements.map(({ kind, state }) => [kind, state]);

describe('what shuts an item out', () => {
  it('is said where the channel or the condition does', () => {
    expect(kinds({ channel: 'cross-border' }, policy({ applies: only(['mainland']) }))).toEqual([
      ['mainland-goods', 'unmet'],
    ]);
    expect(kinds({ condition: 'used' }, policy({ applies: only([], ['new']) }))).toEqual([
      ['new-goods', 'unmet'],
    ]);
  });

  it('is not said where the policy is for other things, places or days', () => {
    expect(kinds({}, policy({ applies: { ...only([]), categories: ['lens'] } }))).toEqual([]);
    expect(kinds({}, policy({ region: 'HK' }))).toEqual([]);
    expect(kinds({}, policy({ effective: { from: '2026-02-01', to: null } }))).toEqual([]);
  });

  it('is not said of the law, whose text is silent on such goods', () => {
    const law = policy({ brand: '*', kind: 'statutory', applies: only(['mainland'], ['new']) });
    const got = look({ channel: 'cross-border' }, law);
    expect(got.requirements).toEqual([]);
    expect(got.unknown.map(({ what }) => what)).toEqual(['no-policy', 'statutory-for-channel']);
  });

  it('is not said of mainland goods and a promise to grey imports: they never needed it', () => {
    expect(kinds({}, policy({ applies: only(['cross-border']) }))).toEqual([]);
    const repaired = policy({ applies: only(['mainland'], ['refurbished']) });
    expect(kinds({}, repaired)).toEqual([['new-goods', 'unmet']]);
  });
});

describe('policies that may be for an item', () => {
  it('are those of its brand, of the law, and of the store where it was bought', () => {
    const stores = { ...only([]), stores: ['jd'] };
    const all = [
      policy({ id: 'own' }),
      policy({ id: 'law', brand: '*' }),
      policy({ id: 'other', brand: 'sony' }),
      policy({ id: 'store', brand: 'jd', applies: stores }),
    ];
    const ids = (facts: Partial<ItemFacts>) =>
      judgedPolicies(item(facts), { policies: all }).map((judged) => judged.policy.id);
    expect(ids({})).toEqual(['own', 'law']);
    expect(ids({ store: 'jd' })).toEqual(['own', 'law', 'store']);
    expect(ids({ store: 'tmall' })).toEqual(['own', 'law']);
  });

  it('are shown where they apply, or may for want of the purchase date alone', () => {
    expect(isUsable({ answer: 'yes' })).toBe(true);
    expect(isUsable({ answer: 'no', because: 'category' })).toBe(false);
    expect(isUsable({ answer: 'maybe', unknown: ['purchase-date'] })).toBe(true);
    expect(isUsable({ answer: 'maybe', unknown: ['purchase-date', 'category'] })).toBe(false);
    expect(isUsable({ answer: 'maybe', unknown: ['series'] })).toBe(false);
  });
});

it('what the law is stated not to say is passed on', () => {
  const text = { zh: '没有查到', en: 'not found' };
  const data = { brands: [brand('nikon')], policies: [policy({ grants: [grant({})] })] };
  const facts = item({ dates: { ordered: day('2026-01-05') } });
  expect(evaluate(facts, data, today).unknown).toEqual([]);
  const statutesUnknown = [{ topic: 'statutory' as const, region: 'CN', text }];
  expect(evaluate(facts, { ...data, statutesUnknown }, today).unknown).toMatchObject([
    { what: 'statutory', ...text },
  ]);
});
