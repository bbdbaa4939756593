import type { DateName } from '@baoqi/policies/types';
import type { CivilDate } from './civil-date.ts';
import { dateOf } from './counts-from.ts';
import type { Because, ItemFacts, Unknown } from './types.ts';
import { DATE_WORDS } from './unknown-days.ts';
import { noPolicy } from './unknown-facts.ts';

const NAMES: Record<DateName | 'registered', { zh: string; en: string }> = {
  ...DATE_WORDS,
  registered: { zh: '注册日', en: 'registration date' },
};

/** Before this year nobody ordered online from a shop; a purchase dated so is a typing error. */
const FIRST_PLAUSIBLE_YEAR = '1990';

/**
 * What the dates of an item say against each other: delivered before ordered, a purchase in the future, an order of
 * 1900. They are named, not corrected, and the evaluation goes on with the dates as they stand.
 */
export function contradictions(facts: ItemFacts, today: CivilDate): Unknown[] {
  const found: Unknown[] = [];
  const dates: [DateName | 'registered', CivilDate | null][] = [
    ['ordered', facts.dates.ordered ?? null],
    ['paid', facts.dates.paid ?? null],
    ['delivered', facts.dates.delivered ?? null],
    ['invoiced', dateOf(facts, 'invoiced')],
    ['activated', facts.dates.activated ?? null],
    ['registered', facts.registeredOn],
  ];
  const ordered = facts.dates.ordered ?? null;
  for (const [name, on] of dates) {
    if (on === null) continue;
    const { zh, en } = NAMES[name];
    if (on > today)
      found.push({
        what: name === 'ordered' ? 'purchase-in-future' : `${name}-in-future`,
        zh: `${zh} ${on} 晚于今天 ${today}，请核对。`,
        en: `The ${en}, ${on}, lies after today, ${today}. Please check it.`,
        because: because({ [name]: on, today }, name, on, 'today', today),
      });
    if (on < FIRST_PLAUSIBLE_YEAR)
      found.push({
        what: `${name}-implausible`,
        zh: `${zh} ${on} 太早，不像是真的，请核对。`,
        en: `The ${en}, ${on}, is too long ago to be true. Please check it.`,
        because: noPolicy('dates', { [name]: on }),
      });
    if (name !== 'ordered' && ordered !== null && on < ordered)
      found.push({
        what: `${name}-before-ordered`,
        zh: `${zh} ${on} 早于下单日 ${ordered}，请核对。`,
        en: `The ${en}, ${on}, lies before the order date, ${ordered}. Please check both.`,
        because: because({ [name]: on, ordered }, name, on, 'ordered', ordered),
      });
  }
  const [given, printed] = [facts.dates.invoiced ?? null, facts.invoice?.date ?? null];
  if (given !== null && printed !== null && given !== printed)
    found.push({
      what: 'invoice-dates-differ',
      zh: `发票上的日期是 ${printed}，记下的开票日是 ${given}，请核对。`,
      en: `The invoice says ${printed}, the record says ${given}. Please check both.`,
      because: because({ invoiced: given, 'invoice.date': printed }, 'invoiced', given, 'invoice', printed),
    });
  return found;
}

function because(
  input: Record<string, string | null>,
  first: string,
  firstOn: string,
  second: string,
  secondOn: string,
): Because {
  const step = { key: 'dates-contradict', values: { first, firstOn, second, secondOn } } as const;
  return { ...noPolicy('dates', input), steps: [step] };
}
