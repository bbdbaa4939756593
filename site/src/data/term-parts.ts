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
  // Several extensions are for different series; nobody gets their sum, so the surest and shortest is drawn.
  const [extra] = extras
    .flatMap((policy) => {
      const more = monthsGranted(policy);
      return more === null
        ? []
        : [{ months: more, state: 'conditional' as const, verified: isVerified(policy) }];
    })
    .sort((a, b) => Number(b.verified) - Number(a.verified) || a.months - b.months);
  return extra ? [...parts, extra] : parts;
}
