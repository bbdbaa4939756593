import type { PolicyKind } from '@baoqi/policies/types';
import type { CivilDate } from './civil-date.ts';
import { addDays } from './date-arithmetic.ts';
import { DEFAULT_LEADS } from './reminder-leads.ts';
import { toneOf } from './reminder-tone.ts';
import type { Coverage, Known, Reminder } from './types.ts';

const KINDS: ReadonlySet<PolicyKind> = new Set([
  'base',
  'registration',
  'campaign',
  'coupon',
  'paid-extension',
  'care',
  'statutory',
]);

type Held = Coverage & { until: CivilDate };

/**
 * Reminders of the day a warranty ends: for each part the last of what holds (assured or earned). Where that last one
 * is unverified, the end of the longest verified one is told as well. Parts that end on one day are told once. Of the
 * law's terms only what no other promise reaches: the whole product's where the maker gives none, a part's where it ends
 * after everything that covers the whole.
 *
 * Example: a verified year to 2021-01-01 and an earned, unverified extension to 2023-01-01 give reminders of both.
 */
export function warrantyEnds(
  itemId: string,
  { coverage }: Known,
  leads: readonly number[] = DEFAULT_LEADS['warranty-ends'],
): Reminder[] {
  const all = coverage.filter(isHeld);
  const held = all.filter((entry) => entry.kind !== 'statutory' || reachesFurther(entry, all));
  const told = new Set<string>();
  return held.flatMap((entry) => {
    const outlasted = held.some(
      (other) =>
        other.part === entry.part && other.until > entry.until && (other.verified || !entry.verified),
    );
    const once = `${entry.policy}|${entry.until}`;
    if (outlasted || told.has(once)) return [];
    told.add(once);
    return plan(itemId, entry, leads);
  });
}

function isHeld(entry: Coverage): entry is Held {
  return (
    (entry.state === 'assured' || entry.state === 'earned') && entry.until !== null && KINDS.has(entry.kind)
  );
}

function reachesFurther(entry: Held, all: readonly Held[]): boolean {
  const whole = all.filter(({ part }) => part === 'whole');
  if (entry.part === 'whole') return whole.every(({ kind }) => kind === 'statutory');
  return whole.every(({ until }) => until < entry.until);
}

function plan(itemId: string, entry: Held, leads: readonly number[]): Reminder[] {
  const deadline = `${entry.policy}:warranty-ends${entry.part === 'whole' ? '' : `:${entry.part}`}`;
  return leads
    .filter((lead) => lead >= 0)
    .map((lead) => ({ lead, on: addDays(entry.until, -lead) }))
    .filter(({ lead, on }) => lead === 0 || entry.from === null || on > entry.from)
    .map(({ lead, on }) => ({
      key: `${itemId}|${deadline}|${lead}`,
      deadline,
      kind: 'warranty-ends',
      lead,
      on,
      lastDay: entry.until,
      finalDay: entry.until,
      tone: toneOf(entry.verified, lead),
    }));
}
