import type { CivilDate, Shown } from '@baoqi/rules';
import { loadIndex, loadPolicies } from '../platform/policies.ts';
import type { Asked } from '../records/types.ts';
import { badgeCount, type ItemView } from '../view/item-view.ts';
import { wantedBy } from '../view/policy-files.ts';
import { isTold, type Pending, pendingOf } from './pending-of.ts';

let before: Promise<unknown> = Promise.resolve();

/**
 * Every item that may have something to say today, straight from the database: a worker remembers nothing. Where `told`
 * is given, those are left out of which all that is due today was told.
 */
export async function pendingViews(today: CivilDate, told?: Shown): Promise<ItemView[]> {
  const { views } = await pending(today, isTold(told));
  return views;
}

/** What the badge says today: of what was looked at before on this day the agenda knows it. */
export async function pendingBadge(today: CivilDate): Promise<number> {
  const { views, asked } = await pending(today, () => true);
  return asked.reduce((sum, { badge }) => sum + badge, badgeCount(views));
}

/** One look after the other: where all has to be looked at, as after an update, the badge need not do again what the reminders have just done. */
function pending(today: CivilDate, isEnough: (asked: Asked) => boolean): Promise<Pending> {
  const look = async () => {
    const { revision } = await loadIndex();
    return pendingOf({ revision, of: (records) => loadPolicies(wantedBy(records)) }, today, isEnough);
  };
  const answer = before.then(look, look);
  before = answer;
  return answer;
}
