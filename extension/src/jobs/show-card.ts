import type { CivilDate } from '@baoqi/rules';
import { runInTab } from '../platform/scripts.ts';
import { putForTab } from '../platform/session.ts';
import type { Kept } from '../records/keep-purchase.ts';
import { readSettings } from '../records/settings.ts';
import { cardModel } from './card-model.ts';

/**
 * Shows the in-page card where something new was saved and the store is not muted. The card's script is loaded only
 * then. Returns whether there is a card.
 */
export async function showCard(
  tab: { tabId: number; origin: string },
  store: string,
  kept: Kept[],
  now: CivilDate,
): Promise<boolean> {
  const itemIds = kept.flatMap((one) => (one.kind === 'kept' ? one.added.map((item) => item.id) : []));
  if (itemIds.length === 0) return false;
  const { mutedStores } = await readSettings();
  if (mutedStores.includes(store)) return false;
  const notKept = kept.reduce((sum, one) => sum + (one.kind === 'kept' ? one.newlyNotKept.length : 0), 0);
  const model = await cardModel(store, itemIds, notKept, now);
  const { tabId, origin } = tab;
  await putForTab(tabId, 'card', { origin, model });
  await putForTab(tabId, 'card-items', { origin, store, itemIds });
  await runInTab(tabId, '/card.js');
  return true;
}
