import type { CivilDate } from './civil-date.ts';
import { daysBetween } from './date-arithmetic.ts';
import type { Shown } from './reminders-due.ts';

/** Moving between zones turns the calendar back by up to two days (UTC+14 to UTC-12), and that is no wrong clock. */
const ZONE_DAYS = 2;

/**
 * Which keys count as shown today. One that is dated further in the future than a journey explains
 * was made under a wrong clock: it said the wrong number of days, so it counts for nothing. Shown again it is dated
 * today, and so is not repeated daily.
 *
 * Example: today 2026-12-14, shown on 2046-12-14: not shown. Shown on 2026-12-15, before a flight: shown.
 */
export function shownBy(deliveries: ReadonlyMap<string, CivilDate>, today: CivilDate): Shown {
  return {
    has: (key) => {
      const on = deliveries.get(key);
      return on !== undefined && (on <= today || daysBetween(today, on) <= ZONE_DAYS);
    },
  };
}
