import type { Brand } from '@baoqi/policies/types';
import type { CivilDate } from './civil-date.ts';
import { contradictions } from './contradictions.ts';
import { contradictoryHistory } from './contradictory-history.ts';
import { holdsIn } from './holds-in.ts';
import { Remembered } from './remembered.ts';
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
  return statedFor(brand, facts.region).filter(
    ({ what }) => !judged.some(({ policy, applies }) => policy.kind === what && applies.answer === 'yes'),
  );
}

const stated = new Remembered<Brand, Unknown[]>();

function statedFor(brand: Brand, place: string): Unknown[] {
  return stated.of(brand, place, () =>
    brand.unknown
      .filter(({ region, topic }) => {
        const ofThePlace = brand.unknown.some((other) => other.region === place && other.topic === topic);
        // What is said of the very place displaces what is said of the Union that it is in.
        return holdsIn(region, place) && (region === place || region !== 'EU' || !ofThePlace);
      })
      .map(({ topic, region, text }) => ({
        what: topic,
        zh: text.zh,
        en: text.en,
        because: noPolicy('stated-unknown', { brand: brand.id, region }),
      })),
  );
}
