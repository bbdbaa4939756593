import type { TermPart } from '@baoqi/ui';
import type { Offer } from './compare.ts';
import { isVerified, monthsGranted, wholeGrant } from './terms.ts';

/** The bar of one offer: the base solid, what registering adds hatched, whatever is unverified dashed. */
export function termParts({ base, extras }: Offer): TermPart[] {
  const parts: TermPart[] = [];
  const months = base === null ? null : monthsGranted(base);
  if (base !== null && months !== null) {
    const waits = wholeGrant(base)?.activatesByRegistration === true;
    parts.push({ months, state: waits ? 'conditional' : 'assured', verified: isVerified(base) });
  }
  // Without a known base there is nothing that an extension could be drawn behind.
  if (parts.length === 0) return parts;
  for (const extra of extras) {
    const more = monthsGranted(extra);
    if (more !== null) parts.push({ months: more, state: 'conditional', verified: isVerified(extra) });
  }
  return parts;
}
