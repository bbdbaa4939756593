import type { Grant, Policy } from '@baoqi/policies/types';
import type { CivilDate } from './civil-date.ts';
import { countsFrom } from './counts-from.ts';
import { monthsOf, periodEnd } from './period.ts';
import type { ItemFacts } from './types.ts';
import { isVerified } from './verified.ts';

export type BaseTerm = {
  policy: Policy;
  grant: Grant;
  /** Null: the date it counts from is not known. */
  from: CivilDate | null;
  until: CivilDate | null;
  bound: boolean;
};

/**
 * The base term that an extension for `part` lengthens: of the applying base policies the verified one first, of its
 * grants the part's own, else that of the whole. Null where no policy in the data says how long the base is.
 */
export function baseTerm(policies: Policy[], part: string, facts: ItemFacts): BaseTerm | null {
  const bases = policies.filter((policy) => policy.kind === 'base');
  const ordered = [...bases.filter(isVerified), ...bases.filter((policy) => !isVerified(policy))];
  for (const name of [part, 'whole']) {
    for (const policy of ordered) {
      const grant = policy.grants.find((candidate) => candidate.part === name && candidate.extends === null);
      // An extension of months cannot be added, in one addition, to a term of days; such a base has no part in it.
      if (!grant?.length || monthsOf(grant.length) === null) continue;
      const start = countsFrom(grant.countsFrom, facts);
      const until = start.date && periodEnd(start.date, grant.length, false).lastDay;
      return { policy, grant, from: start.date, until, bound: start.bound };
    }
  }
  return null;
}
