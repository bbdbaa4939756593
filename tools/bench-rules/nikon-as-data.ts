import type { Policy } from '@baoqi/policies/types';
import { addMonths, type CivilDate, type ItemFacts } from '@baoqi/rules';

/**
 * The same rule for the rule engines. What they cannot say in their own words is made easy for them: the item is laid
 * out flat beforehand, outside the timing, with its text in small letters, so that a series word is a substring for them
 * and not a token; and they add months with our own function, so that only the engines are compared.
 */
export type Flat = {
  brand: string;
  region: string;
  category: string;
  text: string;
  channel: string;
  condition: string;
  ordered: CivilDate;
};

export function flatten(item: ItemFacts): Flat {
  const ordered = item.dates.ordered;
  if (!ordered || item.brand === null || item.category === null)
    throw new Error('an item without order date, brand or kind: the engines would need a rule for that');
  const text = `${item.model ?? ''} ${item.title ?? ''}`.toLowerCase();
  const { brand, region, category, channel, condition } = item;
  return { brand, region, category, text, channel, condition, ordered };
}

/** What the rule says, taken out of the policy's own data, for both engines. */
export function termsOf(policy: Policy) {
  const [series, more] = policy.applies.seriesOut;
  const from = policy.effective.from;
  const window = policy.windows.find((candidate) => candidate.action === 'register');
  if (!series || more || !from || policy.effective.to || window?.length.unit !== 'months')
    throw new Error(`${policy.id} has changed: its rule has to be put to the engines anew`);
  const { categories, channels, conditions } = policy.applies;
  const { brand, region } = policy;
  return {
    brand,
    region,
    from,
    categories,
    channels,
    conditions,
    series: series.toLowerCase(),
    months: window.length.n,
  };
}

export const plusMonths = (date: CivilDate, months: number): CivilDate => addMonths(date, months);
