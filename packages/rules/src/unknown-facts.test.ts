import { describe, expect, it } from 'vitest';
import { brand, day, item, policy, source } from '../testing/make.ts';
import type { Applies } from './applies.ts';
import type { ItemFacts, Policy } from './types.ts';
import { type Judged, missingFacts, undecided } from './unknown-facts.ts';

const ordered = { dates: { ordered: day('2026-01-05') } };
const nikon = brand('nikon');
const yes: Applies = { answer: 'yes' };
const no = (because: Extract<Applies, { answer: 'no' }>['because']): Applies => ({ answer: 'no', because });
const judged = (applies: Applies, changes: Partial<Policy> = {}): Judged => ({
  policy: policy(changes),
  applies,
});

function missing(facts: Partial<ItemFacts>, given: Judged[], of = nikon as typeof nikon | null) {
  return missingFacts(item({ ...ordered, ...facts }), of, given);
}

const because = { policy: '', rule: 'applies', steps: [], sources: [] };
const asked = { brand: 'nikon', region: 'CN', channel: 'mainland' };

describe('a brand', () => {
  it('that is not known, or of which the data has nothing, is said', () => {
    expect(missing({ brand: null }, [])).toEqual([
      {
        what: 'brand',
        zh: '不知道是什么品牌，查不到适用的政策。',
        en: 'The brand is not known, so no policy can be looked up.',
        because: { ...because, input: { ...asked, brand: null } },
      },
    ]);
    expect(missing({ brand: 'zenit' }, [judged(yes)], null)).toEqual([
      {
        what: 'no-brand',
        zh: '资料里还没有“zenit”这个品牌。',
        en: 'The data has nothing on the brand “zenit” yet.',
        because: { ...because, input: { ...asked, brand: 'zenit' } },
      },
    ]);
  });

  it('one of whose policies applies, or may, leaves nothing to say', () => {
    expect(missing({}, [judged(no('category')), judged(yes)])).toEqual([]);
    expect(missing({}, [judged({ answer: 'maybe', unknown: ['series'] })])).toEqual([]);
  });

  it('without a policy for the item: not found is not none', () => {
    const none = {
      what: 'no-policy',
      zh: '没有找到nikon对这件商品的政策（不知道，不等于没有）。',
      en: 'No policy of nikon for this item was found (not found is not “none”).',
      because: { ...because, input: asked },
    };
    expect(missing({}, [])).toEqual([none]);
    expect(missing({}, [judged(no('category'))])).toEqual([none]);
    // What the law gives, and what another brand would, is no answer.
    expect(missing({}, [judged(yes, { brand: '*' }), judged(no('channel'), { brand: 'sony' })])).toEqual([
      none,
    ]);
  });

  it('whose policies shut out a grey import: what covers it at home is not in the data', () => {
    expect(missing({ channel: 'cross-border' }, [judged(no('category')), judged(no('channel'))])).toEqual([
      {
        what: 'coverage-for-channel',
        zh: 'nikon的政策不管港版、海外购；它在原购买地享受什么，资料里没有。',
        en: 'nikon’s policies here do not take grey imports; what covers it where it came from is not in the data.',
        because: { ...because, input: { ...asked, channel: 'cross-border' } },
      },
    ]);
    expect(missing({ channel: 'cross-border' }, [judged(no('category'))])[0]?.what).toBe('no-policy');
  });

  it('whose policies shut out used goods: what it grants for those is not in the data', () => {
    const used = {
      what: 'coverage-for-condition',
      zh: '二手、官翻商品在nikon能享受什么，资料里没有（不知道，不等于没有）。',
      en: 'What nikon grants for used or refurbished goods is not in the data (not found is not “none”).',
    };
    expect(missing({ condition: 'used' }, [judged(no('condition'))])).toMatchObject([used]);
    expect(missing({ channel: 'second-hand' }, [judged(no('channel'))])).toMatchObject([used]);
  });
});

describe('a purchase date', () => {
  it('that is not known is said', () => {
    expect(missing({ dates: {} }, [judged(yes)])).toEqual([
      {
        what: 'purchase-date',
        zh: '不知道哪天买的：适用哪一版政策、期限到哪天都说不准。',
        en: 'The purchase date is not known: neither the version of a policy nor a last day can be named.',
        because: { ...because, rule: 'dates', input: { ordered: null } },
      },
    ]);
  });

  it('for which another day stands in names that day', () => {
    expect(missing({ dates: { delivered: day('2026-01-08') } }, [judged(yes)])).toEqual([
      {
        what: 'purchase-date-bound',
        zh: '不知道下单日，暂用 2026-01-08 代替，判断适用哪一版政策。',
        en: 'The order date is not known; 2026-01-08 stands in for it to tell versions of policies apart.',
        because: { ...because, rule: 'dates', input: { ordered: null, delivered: '2026-01-08' } },
      },
    ]);
  });
});

describe('policies that may be for the item', () => {
  it('are named with the fact that would settle it, the purchase date left to its own line', () => {
    const open = judged({ answer: 'maybe', unknown: ['purchase-date', 'category', 'series'] });
    const reason = { policy: 'p', rule: 'applies', steps: [], sources: [source] };
    expect(undecided([judged(yes), open])).toEqual([
      {
        what: 'category',
        zh: '不知道是哪类商品，不能确定是否适用：政策',
        en: 'The kind of product is not known, so whether this applies is open: policy',
        because: { ...reason, input: { category: null } },
      },
      {
        what: 'series',
        zh: '不知道型号，不能确定是否适用：政策',
        en: 'The model is not known, so whether this applies is open: policy',
        because: { ...reason, input: { series: null } },
      },
    ]);
  });

  it('of the law share one line, where the kind of product is what is missing', () => {
    const law = { kind: 'statutory' as const };
    const open = judged({ answer: 'maybe', unknown: ['category'] }, law);
    expect(undecided([judged(yes, law), open, open])).toEqual([
      {
        what: 'statutory',
        zh: '不知道是哪类商品：三包等法定权利按类别规定，填上类别才知道。',
        en: 'The kind of product is not known; what the law grants goes by kind, so enter it to see.',
        because: { ...because, input: { category: null } },
      },
    ]);
    expect(undecided([judged({ answer: 'maybe', unknown: ['purchase-date'] }, law)])).toEqual([]);
    expect(undecided([judged(yes, law), judged(yes)])).toEqual([]);
  });
});
