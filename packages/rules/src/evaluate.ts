import type { PolicyData } from '@baoqi/policies/types';
import { judgedPolicies } from './applying.ts';
import type { CivilDate } from './civil-date.ts';
import { knownOf, usableOf } from './evaluate-known.ts';
import { overlappingVersions } from './overlapping-versions.ts';
import type { Evaluation, ItemFacts } from './types.ts';
import { unknownCounters } from './unknown-counters.ts';
import { unknownStatutes } from './unknown-statutes.ts';
import { unknownsOf } from './unknowns.ts';

/**
 * What an item is covered by, what has to be done by when, what is demanded for it, and what is not known, each with
 * `because`: the policy, the rule, the inputs used, the steps, the sources. `today` is a civil date in the user's zone.
 * Never throws for what an item says, however contradictory; that is named in `unknown`.
 *
 * A policy applies by brand, region, purchase date, category, series, channel and condition (`applies.ts`). Where only
 * the channel or the condition shuts the item out, the requirement that does so is returned, `unmet`. Where a missing
 * fact (category, model) leaves it open, `unknown` says so and nothing is promised; a missing purchase date leaves
 * deadlines `unknown` and dates null.
 *
 * `data.holidays` are the rest days over which the law's last days move; without them nothing moves, and steps say so.
 *
 * Example: a Nikon Z 6 ordered 2020-01-01 as mainland goods, today 2020-01-05, gives a base term to 2021-01-01, an
 * extension to 2023-01-01 that is conditional on registering by 2020-02-01, and the deadline itself.
 */
export function evaluate(
  item: ItemFacts,
  data: Pick<PolicyData, 'brands' | 'policies' | 'holidays' | 'statutesUnknown'>,
  today: CivilDate,
): Evaluation {
  const judged = judgedPolicies(item, data);
  const applying = usableOf(judged);
  const known = knownOf(judged, item, data.holidays, today);
  const brand = data.brands.find((candidate) => candidate.id === item.brand) ?? null;
  const unknown = [
    ...unknownsOf(item, brand, judged, known.deadlines, today),
    ...overlappingVersions(item, applying),
    ...unknownCounters(item, applying),
    ...unknownStatutes(item, data.statutesUnknown ?? [], judged),
  ];
  return { ...known, unknown };
}
