import type { CivilDate } from '@baoqi/rules';
import { loadIndex, loadPolicies } from '../platform/policies.ts';
import type { ItemView } from '../view/item-view.ts';
import { wantedBy } from '../view/policy-files.ts';
import { pendingOf } from './pending-of.ts';

let before: Promise<unknown> = Promise.resolve();

/**
 * Every item that may have something to say today, straight from the database: a worker remembers nothing. One after the
 * other: where all has to be looked at, as after an update, the badge need not do again what the reminders have just done.
 */
export function pendingViews(today: CivilDate): Promise<ItemView[]> {
  const look = async () => {
    const { revision } = await loadIndex();
    return pendingOf({ revision, of: (records) => loadPolicies(wantedBy(records)) }, today);
  };
  const views = before.then(look, look);
  before = views;
  return views;
}
