import type { Length } from '@baoqi/policies/types';
import { type CivilDate, partsOf } from '../civil-date.ts';
import { addDays, addMonths } from '../date-arithmetic.ts';

/** The day that a length leads to: `2023-01-31` and 30 days is `2023-03-02`, `2023-11-30` and 3 months `2024-02-29`. */
export function plus(day: CivilDate, { n, unit }: Length): CivilDate {
  if (unit === 'hours') return addDays(day, Math.floor(n / 24));
  return unit === 'days' ? addDays(day, n) : addMonths(day, unit === 'years' ? n * 12 : n);
}

/** The new end of a warranty. `roll`: a day number that the month lacks leads into the next month. */
export function extended(end: CivilDate, length: Length, monthEnd: 'clamp' | 'roll'): CivilDate {
  const to = plus(end, length);
  if (monthEnd === 'clamp' || length.unit === 'days' || length.unit === 'hours') return to;
  const lost = partsOf(end).day - partsOf(to).day;
  return addDays(to, lost);
}
