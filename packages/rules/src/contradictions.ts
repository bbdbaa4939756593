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
  const found: Unknown[] = [];
  for (const name of COURSE) found.push(...against(name, dateOf(facts, name), ordered, today));
  found.push(...against('registered', facts.registeredOn, ordered, today));
  const [given, printed] = [facts.dates.invoiced ?? null, facts.invoice?.date ?? null];
  if (given === null || printed === null || given === printed) return found;
  const values = { first: 'invoiced', firstOn: given, second: 'invoice', secondOn: printed };
  found.push({
    what: 'invoice-dates-differ',
    zh: `发票上的日期是 ${printed}，记下的开票日是 ${given}，请核对。`,
    en: `The invoice says ${printed}, the record says ${given}. Please check both.`,
    because: {
      ...noPolicy('dates', { invoiced: given, 'invoice.date': printed }),
      steps: [{ key: 'dates-contradict', values }],
    },
  });
  return found;
}

const NOTHING: readonly Unknown[] = [];

/** What one date says against today, against all experience, and against the order. Of most there is nothing to say. */
function against(
  name: DayName,
  on: CivilDate | null,
  ordered: CivilDate | null,
  today: CivilDate,
): readonly Unknown[] {
  if (on === null) return NOTHING;
  if (on <= today && on >= FIRST_PLAUSIBLE_YEAR && (ordered === null || on >= ordered)) return NOTHING;
  return [
    ...inFuture(name === 'ordered' ? 'purchase-in-future' : `${name}-in-future`, name, on, today),
    ...(on < FIRST_PLAUSIBLE_YEAR ? [tooLongAgo(name, on)] : []),
    ...tooEarly(`${name}-before-ordered`, name, on, 'ordered', ordered),
  ];
}
