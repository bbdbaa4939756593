import type { Brand } from '@baoqi/policies/types';
import type { CivilDate } from './civil-date.ts';
import { contradictions } from './contradictions.ts';
import { contradictoryHistory } from './contradictory-history.ts';
import type { Deadline, ItemFacts, Unknown } from './types.ts';
import { unknownDays } from './unknown-days.ts';
import { type Judged, missingFacts, noPolicy, undecided } from './unknown-facts.ts';

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
    ...unknownDays(deadlines),
    ...statedUnknown(facts, brand, judged),
    ...contradictions(facts, today),
    ...contradictoryHistory(facts, today),
  ];
}

/** What the brand's data states to be unknown, unless a policy of that kind does apply. */
function statedUnknown(facts: ItemFacts, brand: Brand | null, judged: Judged[]): Unknown[] {
  if (brand === null) return [];
  const known = new Set(
    judged.filter(({ applies }) => applies.answer === 'yes').map(({ policy }) => policy.kind),
  );
  return brand.unknown
    .filter((entry) => (entry.region === facts.region || entry.region === 'world') && !known.has(entry.topic))
    .map(({ topic, region, text }) => ({
      what: topic,
      zh: text.zh,
      en: text.en,
      because: noPolicy('stated-unknown', { brand: brand.id, region }),
    }));
}
