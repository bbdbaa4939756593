import type { CivilDate } from '@baoqi/rules';
import { loadPolicies } from '../platform/policies.ts';
import type { ItemView } from '../view/item-view.ts';
import { pendingOf } from './pending-of.ts';

/** Every item that may have something to say today, straight from the database: a worker remembers nothing. */
export async function pendingViews(today: CivilDate): Promise<ItemView[]> {
  return pendingOf(await loadPolicies(), today);
}
