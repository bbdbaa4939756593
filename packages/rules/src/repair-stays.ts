import { type CivilDate, compareDates, later } from './civil-date.ts';
import { daysBetween } from './date-arithmetic.ts';
import type { ItemFacts, Repair } from './types.ts';

/** A stay at a repairer's with an end; `open`: it lasts to this day, and on. */
export type Stay = { from: CivilDate; until: CivilDate; open: boolean };

/** Repairs that can be counted with: begun by today, handed back not before they were handed in. */
export function plausibleRepairs(facts: ItemFacts, today: CivilDate): Repair[] {
  return (facts.repairs ?? [])
    .filter(({ from, until }) => from <= today && (until === null || (until >= from && until <= today)))
    .toSorted((a, b) => compareDates(a.from, b.from));
}

/**
 * The time under repair, each day once: repairs that overlap are one stay. What is not handed back yet lasts to `today`.
 */
export function stays(repairs: readonly Repair[], today: CivilDate): Stay[] {
  const merged: Stay[] = [];
  for (const { from, until } of repairs) {
    const stay = { from, until: until ?? today, open: until === null };
    const last = merged.at(-1);
    if (last && from <= last.until) {
      last.until = later(last.until, stay.until);
      last.open ||= stay.open;
    } else merged.push(stay);
  }
  return merged;
}

/**
 * How many days a stay lasted. The day it was handed in does not count, the day it was handed back does (民法典 201, 203):
 * from the 1st to the 4th is three days. Counting both would give four; we promise no day that a reading denies.
 */
export function daysOf({ from, until }: Stay): number {
  return daysBetween(from, until);
}
