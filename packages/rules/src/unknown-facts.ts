import type { Brand, Policy } from '@baoqi/policies/types';
import type { Applies } from './applies.ts';
import { purchaseDate } from './purchase-date.ts';
import { Remembered } from './remembered.ts';
import type { Because, ItemFacts, Unknown } from './types.ts';

export type Judged = { policy: Policy; applies: Applies };

/** Facts of the item that are missing, so that policies cannot be looked up, or not be told apart by purchase date. */
export function missingFacts(facts: ItemFacts, brand: Brand | null, judged: Judged[]): Unknown[] {
  return [...missingBrand(facts, brand, judged), ...missingPurchaseDate(facts)];
}

/** Policies of which we cannot say whether they are for this item, since its kind or model is not known. */
export function undecided(judged: Judged[]): Unknown[] {
  const found = undecidedLaw(judged);
  for (const { policy, applies } of judged) {
    if (applies.answer !== 'maybe' || policy.kind === 'statutory') continue;
    for (const fact of applies.unknown)
      if (fact !== 'purchase-date') found.push(open.of(policy, fact, () => undecidedBy(policy, fact)));
  }
  return found;
}

const open = new Remembered<Policy, Unknown>();

function undecidedBy(policy: Policy, fact: 'category' | 'series'): Unknown {
  const kind = fact === 'category';
  return {
    what: fact,
    zh: kind
      ? `不知道是哪类商品，不能确定是否适用：${policy.title.zh}`
      : `不知道型号，不能确定是否适用：${policy.title.zh}`,
    en: kind
      ? `The kind of product is not known, so whether this applies is open: ${policy.title.en}`
      : `The model is not known, so whether this applies is open: ${policy.title.en}`,
    because: {
      policy: policy.id,
      rule: 'applies',
      input: { [fact]: null },
      steps: [],
      sources: policy.sources,
    },
  };
}

/** The law is cut by kinds of product; one line says so, however many of its rules may be meant. */
function undecidedLaw(judged: Judged[]): Unknown[] {
  const open = judged.some(
    ({ policy, applies }) =>
      policy.kind === 'statutory' && applies.answer === 'maybe' && applies.unknown.includes('category'),
  );
  if (!open) return [];
  return [
    {
      what: 'statutory',
      zh: '不知道是哪类商品：三包等法定权利按类别规定，填上类别才知道。',
      en: 'The kind of product is not known; what the law grants goes by kind, so enter it to see.',
      because: noPolicy('applies', { category: null }),
    },
  ];
}

/** A reason that rests on no policy: the facts alone, or what the data says of the brand. */
export function noPolicy(rule: string, input: Record<string, string | null>): Because {
  return { policy: '', rule, input, steps: [], sources: [] };
}

function missingBrand(facts: ItemFacts, brand: Brand | null, judged: Judged[]): Unknown[] {
  if (
    brand !== null &&
    judged.some(({ policy, applies }) => policy.brand === brand.id && applies.answer !== 'no')
  )
    return [];
  const because = noPolicy('applies', { brand: facts.brand, region: facts.region, channel: facts.channel });
  if (facts.brand === null)
    return [
      {
        what: 'brand',
        zh: '不知道是什么品牌，查不到适用的政策。',
        en: 'The brand is not known, so no policy can be looked up.',
        because,
      },
    ];
  if (brand === null)
    return [
      {
        what: 'no-brand',
        zh: `资料里还没有“${facts.brand}”这个品牌。`,
        en: `The data has nothing on the brand “${facts.brand}” yet.`,
        because,
      },
    ];
  // What the law gives with any brand says nothing of what this one promises.
  const own = judged.filter(({ policy }) => policy.brand === brand.id);
  return [{ ...nothingApplies(facts, brand, own), because }];
}

/** No policy applies: for grey and used goods that is what we do not know, not that there is nothing. */
function nothingApplies(facts: ItemFacts, { name }: Brand, judged: Judged[]): Omit<Unknown, 'because'> {
  const shut = judged.some(
    ({ applies }) =>
      applies.answer === 'no' && (applies.because === 'channel' || applies.because === 'condition'),
  );
  if (shut && facts.channel === 'cross-border')
    return {
      what: 'coverage-for-channel',
      zh: `${name.zh}的政策不管港版、海外购；它在原购买地享受什么，资料里没有。`,
      en: `${name.en}’s policies here do not take grey imports; what covers it where it came from is not in the data.`,
    };
  if (shut)
    return {
      what: 'coverage-for-condition',
      zh: `二手、官翻商品在${name.zh}能享受什么，资料里没有（不知道，不等于没有）。`,
      en: `What ${name.en} grants for used or refurbished goods is not in the data (not found is not “none”).`,
    };
  return {
    what: 'no-policy',
    zh: `没有找到${name.zh}对这件商品的政策（不知道，不等于没有）。`,
    en: `No policy of ${name.en} for this item was found (not found is not “none”).`,
  };
}

function missingPurchaseDate(facts: ItemFacts): Unknown[] {
  const purchase = purchaseDate(facts);
  if (purchase.date === null)
    return [
      {
        what: 'purchase-date',
        zh: '不知道哪天买的：适用哪一版政策、期限到哪天都说不准。',
        en: 'The purchase date is not known: neither the version of a policy nor a last day can be named.',
        because: noPolicy('dates', { ordered: null }),
      },
    ];
  if (!purchase.bound) return [];
  return [
    {
      what: 'purchase-date-bound',
      zh: `不知道下单日，暂用 ${purchase.date} 代替，判断适用哪一版政策。`,
      en: `The order date is not known; ${purchase.date} stands in for it to tell versions of policies apart.`,
      because: noPolicy('dates', { ordered: null, [purchase.used ?? '']: purchase.date }),
    },
  ];
}
