import type { Brand, Category, Policy, PolicyData } from '@baoqi/policies/types';
import { type CivilDate, type Evaluation, evaluate, type ItemFacts } from '@baoqi/rules';

export type Picture = { categories: Category[]; evaluation: Evaluation; today: CivilDate };

/** Timelines of a brand, one for each group of products that comes to the same dates, for a purchase on the data's day. */
export function pictures(brand: Brand, policies: Policy[], data: PolicyData, today: CivilDate): Picture[] {
  const categories = [...new Set(policies.flatMap((policy) => policy.applies.categories))];
  // What the law gives with any brand has its sources elsewhere, and would make all brands look alike here.
  const own = { ...data, policies: data.policies.filter((policy) => policy.brand === brand.id) };
  const byDates = new Map<string, Picture>();
  for (const category of categories) {
    const evaluation = evaluate(boughtOn(today, brand.id, category), own, today);
    if (evaluation.coverage.length === 0) continue;
    const key = evaluation.coverage.map((c) => `${c.policy} ${c.part} ${c.from} ${c.until}`).join('|');
    const same = byDates.get(key);
    if (same) same.categories.push(category);
    else byDates.set(key, { categories: [category], evaluation, today });
  }
  return [...byDates.values()];
}

/** The plain case: licensed goods, new, ordered and received on one day. */
function boughtOn(day: CivilDate, brand: string, category: Category): ItemFacts {
  return {
    brand,
    category,
    model: null,
    region: 'CN',
    channel: 'mainland',
    condition: 'new',
    dates: { ordered: day, paid: day, delivered: day, invoiced: day, activated: day },
    invoice: null,
    registeredOn: null,
    title: null,
  };
}
