import type { CivilDate } from './civil-date.ts';
import { dateOf } from './counts-from.ts';
import { type DayName, inFuture, tooEarly, tooLongAgo } from './date-order.ts';
import type { ItemFacts, Unknown } from './types.ts';
import { noPolicy } from './unknown-facts.ts';

const COURSE = ['ordered', 'paid', 'delivered', 'invoiced', 'activated'] as const;

/** Before this year nobody ordered online from a shop; a purchase dated so is a typing error. */
const FIRST_PLAUSIBLE_YEAR = '1990';

/**
 * What the dates of an item say against each other: delivered before ordered, a purchase in the future, an order of
 * 1900. They are named, not corrected, and the evaluation goes on with the dates as they stand.
 */
export function contradictions(facts: ItemFacts, today: CivilDate): Unknown[] {
  const ordered = dateOf(facts, 'ordered');
  const dates: [DayName, CivilDate | null][] = [
    ...COURSE.map((name): [DayName, CivilDate | null] => [name, dateOf(facts, name)]),
    ['registered', facts.registeredOn],
  ];
  const found = dates.flatMap(([name, on]) => [
    ...inFuture(name === 'ordered' ? 'purchase-in-future' : `${name}-in-future`, name, on, today),
    ...(on !== null && on < FIRST_PLAUSIBLE_YEAR ? [tooLongAgo(name, on)] : []),
    ...(name === 'ordered' ? [] : tooEarly(`${name}-before-ordered`, name, on, 'ordered', ordered)),
  ]);
  const [given, printed] = [facts.dates.invoiced ?? null, facts.invoice?.date ?? null];
  if (given === null || printed === null || given === printed) return found;
  const values = { first: 'invoiced', firstOn: given, second: 'invoice', secondOn: printed };
  return [
    ...found,
    {
      what: 'invoice-dates-differ',
      zh: `发票上的日期是 ${printed}，记下的开票日是 ${given}，请核对。`,
      en: `The invoice says ${printed}, the record says ${given}. Please check both.`,
      because: {
        ...noPolicy('dates', { invoiced: given, 'invoice.date': printed }),
        steps: [{ key: 'dates-contradict', values }],
      },
    },
  ];
}
