import type { Unknown } from '@baoqi/rules';

/** A field of the item's page, next to which a contradiction is named. */
export type Field =
  | 'ordered'
  | 'paid'
  | 'delivered'
  | 'invoiced'
  | 'activated'
  | 'registered'
  | 'invoice'
  | 'made'
  | 'transferred'
  | 'repair'
  | `counter:${'shutter' | 'hours' | 'cycles'}`;

/**
 * What the rules find wrong with what was typed into one field: dates that cannot all be true, a day to come, a count
 * below nothing. They are the same sentences as in the list of what is not known. Example: `delivered-before-ordered`
 * is said next to the day of delivery.
 */
export function problemsOf(field: Field, unknown: readonly Unknown[], lang: 'zh' | 'en'): string[] {
  return unknown.filter(({ what }) => fieldOf(what) === field).map((one) => one[lang]);
}

const CONTRADICTION =
  /^(ordered|paid|delivered|invoiced|activated|registered|made|transferred|repair)-(?:in-future|implausible|before-\w+|ends-before-it-begins)$/;
const COUNTER = /^counter-(?:before-purchase|in-future|implausible):(shutter|hours|cycles)$/;

function fieldOf(what: string): string | null {
  if (what === 'purchase-in-future') return 'ordered';
  if (what === 'invoice-dates-differ') return 'invoice';
  const [, counter] = COUNTER.exec(what) ?? [];
  if (counter !== undefined) return `counter:${counter}`;
  return CONTRADICTION.exec(what)?.[1] ?? null;
}
