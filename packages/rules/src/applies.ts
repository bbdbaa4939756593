import type { Policy } from '@baoqi/policies/types';
import { holdsIn } from './holds-in.ts';
import { purchaseDay } from './purchase-date.ts';
import type { ItemFacts } from './types.ts';
import { standsIn } from './words-in-text.ts';

export type NotBecause =
  | 'brand'
  | 'region'
  | 'category'
  | 'series'
  | 'store'
  | 'purchase-date'
  | 'channel'
  | 'condition';

export type Applies =
  | { answer: 'yes' }
  | { answer: 'no'; because: NotBecause }
  | { answer: 'maybe'; unknown: ('category' | 'series' | 'purchase-date')[] };

/**
 * Whether a policy is for this item: store, brand, region, purchase date, category, series, then channel and condition, so that
 * `no` because of the channel means that everything else is right (and has to be told, not dropped). An unknown channel
 * does not exclude; whether the goods are mainland goods is then an unknown requirement.
 *
 * Example: Nikon's extension for mainland goods and a Z 6 of channel `cross-border` give `{answer: 'no', because: 'channel'}`.
 */
export function applies(policy: Policy, facts: ItemFacts): Applies {
  if (!soldBy(policy, facts)) return no('store');
  const anyBrand = policy.brand === '*' || policy.applies.stores !== undefined;
  if (!anyBrand && policy.brand !== facts.brand) return no('brand');
  if (!holdsIn(policy.region, facts.region, facts.province)) return no('region');
  const time = inTime(policy, facts);
  if (time === 'no') return no('purchase-date');
  const category = inCategory(policy, facts);
  if (category === 'no') return no('category');
  const series = inSeries(policy, facts);
  if (series === 'no') return no('series');
  if (!channelCovered(policy, facts)) return no('channel');
  const { conditions } = policy.applies;
  if (conditions.length > 0 && !conditions.includes(facts.condition)) return no('condition');
  if (time === 'yes' && category === 'yes' && series === 'yes') return YES;
  const unknown: ('category' | 'series' | 'purchase-date')[] = [];
  if (time === 'maybe') unknown.push('purchase-date');
  if (category === 'maybe') unknown.push('category');
  if (series === 'maybe') unknown.push('series');
  return { answer: 'maybe', unknown };
}

type Answer = 'yes' | 'no' | 'maybe';

const YES: Applies = { answer: 'yes' };

/** Most policies are not for most things: the answer is made once for each reason. */
const NO: Readonly<Record<NotBecause, Applies>> = {
  brand: { answer: 'no', because: 'brand' },
  region: { answer: 'no', because: 'region' },
  category: { answer: 'no', because: 'category' },
  series: { answer: 'no', because: 'series' },
  store: { answer: 'no', because: 'store' },
  'purchase-date': { answer: 'no', because: 'purchase-date' },
  channel: { answer: 'no', because: 'channel' },
  condition: { answer: 'no', because: 'condition' },
};

const no = (because: NotBecause): Applies => NO[because];

/** A province's rule is for goods of that province only; where it is not known, nothing of it is promised. */
function inTime({ effective: { from, to } }: Policy, facts: ItemFacts): Answer {
  if (from === null && to === null) return 'yes';
  const purchase = purchaseDay(facts);
  if (purchase === null) return 'maybe';
  if (from !== null && purchase < from) return 'no';
  if (to !== null && purchase > to) return 'no';
  return 'yes';
}

function inCategory({ applies: { categories } }: Policy, facts: ItemFacts): Answer {
  if (categories.length === 0) return 'yes';
  if (facts.category === null) return 'maybe';
  return categories.includes(facts.category) ? 'yes' : 'no';
}

function inSeries({ applies: { seriesIn, seriesOut } }: Policy, facts: ItemFacts): Answer {
  if (seriesOut.some((word) => isNamed(word, facts))) return 'no';
  if (seriesIn.length === 0 || seriesIn.some((word) => isNamed(word, facts))) return 'yes';
  return facts.model === null ? 'maybe' : 'no';
}

/** A store's own plan is for what was bought there; where the store is not known, nothing of it is offered. */
function soldBy({ applies: { stores } }: Policy, { store }: ItemFacts): boolean {
  return stores === undefined || (typeof store === 'string' && stores.includes(store));
}

function isNamed(word: string, { model, title }: ItemFacts): boolean {
  return (model !== null && standsIn(word, model)) || (title !== null && standsIn(word, title));
}

function channelCovered({ applies: { channels } }: Policy, { channel }: ItemFacts): boolean {
  if (channels.length === 0 || channels.includes(channel)) return true;
  return channel === 'unknown' && channels.includes('mainland');
}
