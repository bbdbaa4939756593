import type { CivilDate } from '@baoqi/rules';
import { setBadge } from '../platform/badge.ts';
import { pendingBadge } from './pending-views.ts';

/** The badge counts the deadlines that want action today (states `urge` and `last-day`; not those put off). */
export async function updateBadge(now: CivilDate): Promise<void> {
  await setBadge(await pendingBadge(now));
}
