import type { Channel, Policy } from '@baoqi/policies/types';
import { addDays, type CivilDate, type ItemFacts, parseCivilDate } from '@baoqi/rules';

/** Days on which rules about months, years and versions show themselves: a version's edge, a year's end, a leap day. */
const ALWAYS = ['2019-12-31', '2020-01-01', '2024-02-29'];

/** The purchase dates that a policy is worked for: the usual ones, and each side of its own edges. */
export function purchaseDates(policy: Policy): CivilDate[] {
  const { from, to } = policy.effective;
  const days = [...ALWAYS, from, to].map(parseCivilDate).filter((day) => day !== null);
  const start = parseCivilDate(from);
  const end = parseCivilDate(to);
  if (start !== null) days.push(addDays(start, -1));
  if (end !== null) days.push(addDays(end, 1));
  return [...new Set(days)].sort();
}

/**
 * A purchase that a policy is for in everything but perhaps date and channel. Each of its five dates is another day,
 * so that a last day tells from which one it was counted.
 */
export function workedPurchase(policy: Policy, ordered: CivilDate, channel: Channel): ItemFacts {
  return {
    brand: policy.brand,
    category: policy.applies.categories[0] ?? null,
    model: policy.applies.seriesIn[0] ?? null,
    region: policy.region,
    ...(policy.applies.stores?.[0] === undefined ? {} : { store: policy.applies.stores[0] }),
    channel,
    condition: policy.applies.conditions[0] ?? 'new',
    dates: {
      ordered,
      paid: ordered,
      invoiced: addDays(ordered, 1),
      delivered: addDays(ordered, 2),
      activated: addDays(ordered, 4),
    },
    invoice: { date: addDays(ordered, 1), hasModel: true, hasDealer: true },
    registeredOn: null,
    title: null,
  };
}
