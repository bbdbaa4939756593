import type { Action } from '@baoqi/policies/types';

/** What one can be reminded of. */
export type ReminderKind = Action | 'warranty-ends' | 'coupon';

/** The lead number of the first urge to register, which is not counted back from the last day. */
export const FIRST_URGE = -1;

/** The lead number of the one notice after the last day: it is over, and here is what is left. */
export const OVER = -2;

/** Missing one of these costs a year of warranty or the right to buy one: worth being insistent. */
const INSISTENT: readonly number[] = [30, 14, 7, 3, 1, 0];

/** Days before the last day on which we remind, by kind; 0 is the last day itself. */
export const DEFAULT_LEADS: Readonly<Record<ReminderKind, readonly number[]>> = {
  register: [FIRST_URGE, ...INSISTENT],
  'get-invoice': INSISTENT,
  'buy-care': INSISTENT,
  claim: [14, 3, 0],
  'use-service': [30, 7, 0],
  // One word, on the day before: who keeps the thing needs none, and it stays due through the last day.
  return: [1],
  exchange: [1],
  // A warranty's end is worth fewer words than a window that closes: have it looked at, book a free cleaning.
  'warranty-ends': [30, 7, 0],
  // Far enough ahead to wait out a binding, and again at the end.
  coupon: [30, 7, 0],
};

type Leads = Partial<Record<ReminderKind, readonly number[]>>;

/** What the user chose instead of the defaults: for a kind everywhere, for a kind of one item. */
export type LeadChoice = { byKind: Leads; byItem: Partial<Record<string, Leads>> };

export const NO_CHOICE: LeadChoice = { byKind: {}, byItem: {} };

/**
 * The leads for one kind of one item: the item's own choice, else the kind's, else the default. Only whole days up to a
 * year count, each once, longest first. The last day is always among those chosen: no choice makes a deadline pass in
 * silence.
 *
 * Example: `{byKind: {register: [10]}, byItem: {}}` gives `[10, 0]` for every registration.
 */
export function leadsFor(kind: ReminderKind, itemId: string, choice: LeadChoice): readonly number[] {
  const chosen = choice.byItem[itemId]?.[kind] ?? choice.byKind[kind];
  if (chosen === undefined) return DEFAULT_LEADS[kind];
  const usable = chosen.filter((lead) => Number.isInteger(lead) && lead >= FIRST_URGE && lead <= 366);
  return [...new Set([...usable, 0])].sort((a, b) => b - a);
}
