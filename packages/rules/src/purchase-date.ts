import type { DateName } from '@baoqi/policies/types';
import type { CivilDate } from './civil-date.ts';
import { dateOf } from './counts-from.ts';
import type { ItemFacts } from './types.ts';

const NEAREST: readonly DateName[] = ['ordered', 'paid', 'invoiced', 'delivered', 'activated'];

/**
 * The purchase date, by which versions of a policy are judged: the order's, or the nearest date that is known
 * (paid, invoiced, delivered, activated, in that order), and then `bound` says that it is no more than a bound.
 * Example: only delivered on 2020-01-03 gives `{date: '2020-01-03', used: 'delivered', bound: true}`.
 */
export function purchaseDate(facts: ItemFacts): {
  date: CivilDate | null;
  used: DateName | null;
  bound: boolean;
} {
  for (const name of NEAREST) {
    const date = dateOf(facts, name);
    if (date !== null) return { date, used: name, bound: name !== 'ordered' && name !== 'paid' };
  }
  return { date: null, used: null, bound: false };
}

/** The day alone of `purchaseDate`: asked for with every policy. */
export function purchaseDay(facts: ItemFacts): CivilDate | null {
  for (const name of NEAREST) {
    const date = dateOf(facts, name);
    if (date !== null) return date;
  }
  return null;
}
