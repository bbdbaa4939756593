import type { Length } from '../types.ts';

/** A length as ISO 8601 writes it, in the unit of the source: `P12M`, `P1Y`, `P30D`, `PT48H`. */
export function isoLength({ n, unit }: Length): string {
  if (unit === 'hours') return `PT${n}H`;
  return `P${n}${{ days: 'D', months: 'M', years: 'Y' }[unit]}`;
}
