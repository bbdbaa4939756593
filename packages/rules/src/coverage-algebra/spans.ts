import { type CivilDate, compareDates, earlier, later } from '../civil-date.ts';
import { addDays, daysBetween } from '../date-arithmetic.ts';

/** Days from `from` to `until`, both inclusive. */
export type Span = { from: CivilDate; until: CivilDate };

/**
 * The same days as the given spans, as few spans as possible, in order, none touching the next. Spans that end before
 * they begin hold no day and are left out.
 *
 * Example: 1 to 10 January and 11 to 20 January are one span, 1 to 20; 12 to 20 would leave the 11th out: two spans.
 */
export function union(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of inOrder(spans)) {
    const last = merged.at(-1);
    if (last && span.from <= addDays(last.until, 1)) last.until = later(last.until, span.until);
    else merged.push({ ...span });
  }
  return merged;
}

/**
 * The days of `frame` that none of the spans holds, in order. Example: within January, 1 to 10 and 20 to 31 leave one
 * gap, 11 to 19.
 */
export function gaps(spans: readonly Span[], frame: Span): Span[] {
  const left: Span[] = [];
  let day = frame.from;
  for (const span of union(spans)) {
    const before = earlier(addDays(span.from, -1), frame.until);
    if (day <= before) left.push({ from: day, until: before });
    day = later(day, addDays(span.until, 1));
  }
  if (day <= frame.until) left.push({ from: day, until: frame.until });
  return left;
}

/** How many days the spans hold, each day once: 1 to 10 and 5 to 12 January hold 12. */
export function daysIn(spans: readonly Span[]): number {
  return union(spans).reduce((sum, { from, until }) => sum + daysBetween(from, until) + 1, 0);
}

function inOrder(spans: readonly Span[]): Span[] {
  return spans.filter(({ from, until }) => from <= until).toSorted((a, b) => compareDates(a.from, b.from));
}
