import type { Brand, Policy } from '@baoqi/policies/types';
import type { Applies } from './applies.ts';
import type { CivilDate } from './civil-date.ts';
import { contradictions } from './contradictions.ts';
import { purchaseDate } from './purchase-date.ts';
import type { Deadline, ItemFacts, Unknown } from './types.ts';

export type Judged = { policy: Policy; applies: Applies };

/**
 * Everything that we do not know about an item, or that contradicts itself, said instead of guessed: facts that are
 * missing, what the data states to be unknown about the brand, and dates that cannot all be true.
 */
export function unknownsOf(
  facts: ItemFacts,
  brand: Brand | null,
  judged: Judged[],
  deadlines: Deadline[],
  today: CivilDate,
): Unknown[] {
  return [
    ...missingFacts(facts, brand, judged),
    ...undecided(judged),
    ...withoutStart(deadlines),
    ...statedUnknown(facts, brand, judged),
    ...contradictions(facts, today),
  ];
}

function missingFacts(facts: ItemFacts, brand: Brand | null, judged: Judged[]): Unknown[] {
  const found: Unknown[] = [];
  if (facts.brand === null)
    found.push(
      say(
        'brand',
        '不知道是什么品牌，查不到适用的政策。',
        'The brand is not known, so no policy can be looked up.',
      ),
    );
  else if (brand === null)
    found.push(
      say(
        'no-brand',
        `资料里还没有“${facts.brand}”这个品牌。`,
        `The data has nothing on the brand “${facts.brand}” yet.`,
      ),
    );
  else if (!judged.some(({ applies }) => applies.answer !== 'no'))
    found.push(nothingApplies(facts, brand, judged));
  const purchase = purchaseDate(facts);
  if (purchase.date === null)
    found.push(
      say(
        'purchase-date',
        '不知道哪天买的：适用哪一版政策、期限到哪天都说不准。',
        'The purchase date is not known: neither the version of a policy nor a last day can be named.',
      ),
    );
  else if (purchase.bound)
    found.push(
      say(
        'purchase-date-bound',
        `不知道下单日，暂用 ${purchase.date} 代替。`,
        `The order date is not known; ${purchase.date} stands in for it.`,
      ),
    );
  return found;
}

/** No policy applies: for grey and used goods that is what we do not know, not that there is nothing. */
function nothingApplies(facts: ItemFacts, brand: Brand, judged: Judged[]): Unknown {
  const shut = judged.some(
    ({ applies }) =>
      applies.answer === 'no' && (applies.because === 'channel' || applies.because === 'condition'),
  );
  if (shut && facts.channel === 'cross-border')
    return say(
      'coverage-for-channel',
      `${brand.name.zh}的大陆政策不管港版、海外购；它在购买地享受什么，资料里没有。`,
      `${brand.name.en}’s mainland policies do not take grey imports; what covers it where it was sold is not in the data.`,
    );
  if (shut)
    return say(
      'coverage-for-condition',
      `二手、官翻商品在${brand.name.zh}能享受什么，资料里没有（不知道，不等于没有）。`,
      `What ${brand.name.en} grants for used or refurbished goods is not in the data (not found is not “none”).`,
    );
  return say(
    'no-policy',
    `没有找到${brand.name.zh}对这件商品的政策（不知道，不等于没有）。`,
    `No policy of ${brand.name.en} for this item was found (not found is not “none”).`,
  );
}

/** Policies of which we cannot say whether they are for this item, since a fact is missing. */
function undecided(judged: Judged[]): Unknown[] {
  return judged.flatMap(({ policy, applies }) => {
    if (applies.answer !== 'maybe') return [];
    const facts = applies.unknown.filter((fact) => fact !== 'purchase-date');
    return facts.map((fact) => ({
      what: fact,
      zh:
        fact === 'category'
          ? `不知道是哪类商品，不能确定是否适用：${policy.title.zh}`
          : `不知道型号，不能确定是否适用：${policy.title.zh}`,
      en:
        fact === 'category'
          ? `The kind of product is not known, so whether this applies is open: ${policy.title.en}`
          : `The model is not known, so whether this applies is open: ${policy.title.en}`,
      because: {
        policy: policy.id,
        rule: 'applies',
        input: { [fact]: null },
        steps: [],
        sources: policy.sources,
      },
    }));
  });
}

function withoutStart(deadlines: Deadline[]): Unknown[] {
  return deadlines
    .filter((deadline) => deadline.state === 'unknown')
    .map((deadline) => {
      const noWindow = deadline.because.steps.some((step) => step.key === 'length-unknown');
      return {
        what: `window:${deadline.kind}`,
        zh: noWindow ? '要在多久之内办，资料里没有。' : '缺少起算日，算不出最后一天。',
        en: noWindow
          ? 'Within what time it has to be done is not in the data.'
          : 'The day it counts from is missing, so no last day can be named.',
        because: deadline.because,
      };
    });
}

/** What the brand's data states to be unknown, unless a policy of that kind does apply. */
function statedUnknown(facts: ItemFacts, brand: Brand | null, judged: Judged[]): Unknown[] {
  if (brand === null) return [];
  const known = new Set(
    judged.filter(({ applies }) => applies.answer === 'yes').map(({ policy }) => policy.kind),
  );
  return brand.unknown
    .filter((entry) => (entry.region === facts.region || entry.region === 'world') && !known.has(entry.topic))
    .map((entry) => say(entry.topic, entry.text.zh, entry.text.en));
}

function say(what: string, zh: string, en: string): Unknown {
  return { what, zh, en, because: null };
}
