import type { Holidays, Policy } from '@baoqi/policies/types';
import type { CivilDate } from './civil-date.ts';
import type { Step } from './types.ts';
import { moveToWorkingDay } from './working-day.ts';

/** Only the law's own last days move, and only by the holidays of the place whose table we have: the mainland. */
export function movesOverRestDays({ kind, region }: Policy): boolean {
  return kind === 'statutory' && (region === 'CN' || region.startsWith('CN-'));
}

/**
 * A policy's last day after the move over rest days, and the step that says so; the day itself where nothing moves.
 * Example: a three-guarantees year that ends on 2026-10-01 ends on 2026-10-08; a brand's year ends on the 1st.
 */
export function afterRestDays(
  policy: Policy,
  lastDay: CivilDate,
  holidays: Holidays | undefined,
): { lastDay: CivilDate; steps: Step[] } {
  if (!movesOverRestDays(policy)) return { lastDay, steps: [] };
  const moved = moveToWorkingDay(lastDay, holidays);
  if (!moved.known) {
    const values = { on: lastDay, year: holidays?.lastKnownYear ?? '' };
    return { lastDay, steps: [{ key: 'rest-days-unknown', values }] };
  }
  if (!moved.moved) return { lastDay, steps: [] };
  const values = { on: lastDay, to: moved.date, rest: moved.because ?? 'weekend' };
  return { lastDay: moved.date, steps: [{ key: 'moved-over-rest-days', values }] };
}
