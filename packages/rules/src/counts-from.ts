import type { CountsFrom, DateName } from '@baoqi/policies/types';
import type { CivilDate } from './civil-date.ts';
import { addDays } from './date-arithmetic.ts';
import type { ItemFacts, Step } from './types.ts';

export type Start = {
  /** The day that the period counts from; null: neither the date nor a substitute is known. */
  date: CivilDate | null;
  used: DateName | 'manufactured' | null;
  /** A substitute stood in for the date that the policy names. */
  bound: boolean;
  steps: Step[];
  input: Record<string, string | null>;
};

/**
 * Which of the item's dates a period counts from: the policy's own, or the first known of its substitutes, and
 * then it says so. Where none is known and the source names it, so many days after the thing was made (phones of which
 * invoice and voucher are lost: the 90th day after the factory date).
 *
 * Example: `{date: 'invoiced', orElse: ['ordered']}` with only `ordered` known gives that day, `bound: true`.
 */
export function countsFrom(rule: CountsFrom, facts: ItemFacts): Start {
  const input: Record<string, string | null> = {};
  for (const name of [rule.date, ...rule.orElse]) {
    const on = dateOf(facts, name);
    input[name] = on;
    if (on === null) continue;
    const bound = name !== rule.date;
    const step: Step = bound
      ? { key: 'counts-from-substitute', values: { wanted: rule.date, used: name, on } }
      : { key: 'counts-from', values: { date: name, on } };
    return { date: on, used: name, bound, steps: [step], input };
  }
  const made = facts.manufacturedOn ?? null;
  if (rule.orMadeDays !== undefined) input.manufactured = made;
  if (rule.orMadeDays !== undefined && made !== null) {
    const date = addDays(made, rule.orMadeDays);
    const values = { wanted: rule.date, made, days: rule.orMadeDays, on: date };
    return { date, used: 'manufactured', bound: true, steps: [{ key: 'counts-from-made', values }], input };
  }
  return {
    date: null,
    used: null,
    bound: false,
    steps: [{ key: 'start-unknown', values: { wanted: rule.date } }],
    input,
  };
}

/** One date of an item. For `invoiced`, what is printed on the invoice goes before what the record says. */
export function dateOf(facts: ItemFacts, name: DateName): CivilDate | null {
  const printed = name === 'invoiced' ? (facts.invoice?.date ?? null) : null;
  return printed ?? facts.dates[name] ?? null;
}
