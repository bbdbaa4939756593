import type { CivilDate, Deadline } from '@baoqi/rules';

/** The day to act by: the safe one; once that is over, the last one, which by the widest reading may still hold. */
export function shownDay({ safeDay, lastDay }: Deadline, today: CivilDate): CivilDate | null {
  return safeDay !== null && safeDay >= today ? safeDay : lastDay;
}

/** What can still be done first, the nearest day first; then what cannot be dated; what is over or done last. */
export function byUrgency(deadlines: readonly Deadline[]): Deadline[] {
  return [...deadlines].sort((a, b) => rank(a).localeCompare(rank(b)));
}

function rank({ state, safeDay }: Deadline): string {
  const group = state === 'open' || state === 'not-yet' ? 0 : state === 'unknown' ? 1 : 2;
  return `${group} ${safeDay ?? '9999'}`;
}
