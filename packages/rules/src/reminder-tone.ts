import type { ReminderTone } from './types.ts';

/** An unverified policy never urges: it asks to check with the brand. */
export function toneOf(verified: boolean, lead: number): ReminderTone {
  if (!verified) return 'check';
  return lead === 0 ? 'last-day' : 'urge';
}
