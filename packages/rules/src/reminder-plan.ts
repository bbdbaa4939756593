import type { CivilDate } from './civil-date.ts';
import { earlier, later } from './civil-date.ts';
import { addDays, daysBetween } from './date-arithmetic.ts';
import { FIRST_URGE, type LeadChoice, leadsFor, NO_CHOICE } from './reminder-leads.ts';
import { toneOf } from './reminder-tone.ts';
import type { Deadline, ItemFacts, Known, Reminder } from './types.ts';
import { warrantyEnds } from './warranty-ends.ts';
import { worthReminding } from './worth-reminding.ts';

/**
 * Registering may activate the product and so end the right to return it within 7 days of delivery, so nobody is
 * urged to register before this many days after delivery.
 */
const DAYS_BEFORE_URGE = 8;

/**
 * When to remind of what: for each deadline still to be met and worth a word (`worth-reminding.ts`) the leads that lie
 * strictly inside its window, the last day unless the kind has its one lead before it, and for `register` a first urge on day 8 after delivery (after the order, if delivery is unknown) or at
 * half the window, whichever is earlier, with no lead before it; then the ends of warranties. `reminder-leads.ts` has
 * the leads of each kind; `choice` is what the user wants instead. A plan knows no today: what is due is for `remindersDue`. All days are those of the safe day, the earliest of all readings.
 *
 * Example: ordered 2026-11-21, delivered 11-23, register by 12-21: first urge 12-01, then 12-07, 12-14, 12-18, 12-20, 12-21.
 */
export function planReminders(
  itemId: string,
  evaluation: Known,
  facts: ItemFacts,
  choice: LeadChoice = NO_CHOICE,
): Reminder[] {
  const ofDeadlines = worthReminding(evaluation).flatMap((deadline) =>
    planDeadline(itemId, deadline, facts, leadsFor(deadline.kind, itemId, choice)),
  );
  return [...ofDeadlines, ...warrantyEnds(itemId, evaluation, leadsFor('warranty-ends', itemId, choice))];
}

function planDeadline(
  itemId: string,
  deadline: Deadline,
  facts: ItemFacts,
  leads: readonly number[],
): Reminder[] {
  const { firstDay, safeDay, lastDay } = deadline;
  if (deadline.state === 'done' || firstDay === null || safeDay === null || lastDay === null) return [];
  const registers = deadline.kind === 'register';
  const urge = registers ? firstUrge(firstDay, safeDay, facts) : null;
  const on = new Map<CivilDate, number>();
  // Strictly inside: on the first day itself the card has just said it.
  if (leads.includes(FIRST_URGE) && urge !== null && urge > firstDay && urge < safeDay)
    on.set(urge, FIRST_URGE);
  for (const lead of leads) {
    if (lead <= 0) continue;
    const day = addDays(safeDay, -lead);
    if (day > firstDay && (urge === null || day >= urge)) on.set(day, lead);
  }
  // Where the one lead of a kind falls before the window opens, the last day is left.
  if (leads.includes(0) || on.size === 0) on.set(safeDay, 0);
  return [...on].map(([day, lead]) => ({
    key: `${itemId}|${deadline.key}|${lead}`,
    deadline: deadline.key,
    kind: deadline.kind,
    lead,
    on: day,
    lastDay: safeDay,
    finalDay: lastDay,
    tone: toneOf(deadline.verified, lead),
  }));
}

/** Day 8 after delivery or half the window, whichever is earlier, but never before the thing is in one's hands. */
function firstUrge(firstDay: CivilDate, safeDay: CivilDate, facts: ItemFacts): CivilDate {
  const delivered = facts.dates.delivered ?? null;
  const arrival = delivered ?? facts.dates.ordered ?? firstDay;
  const half = addDays(firstDay, Math.floor(daysBetween(firstDay, safeDay) / 2));
  const day = earlier(addDays(arrival, DAYS_BEFORE_URGE), half);
  return delivered === null ? day : later(day, delivered);
}
