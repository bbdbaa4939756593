import type { CivilDate } from '@baoqi/rules';
import { loadPolicies } from '../platform/policies.ts';
import { listItems } from '../records/items.ts';
import { readSettings } from '../records/settings.ts';
import { type ItemView, viewItem } from '../view/item-view.ts';

/** Every item as it looks today, straight from the database: a worker remembers nothing. */
export async function allViews(now: CivilDate): Promise<ItemView[]> {
  const [records, policies, settings] = await Promise.all([listItems(), loadPolicies(), readSettings()]);
  return records.map((record) => viewItem(record, policies, now, settings.reminders.leads));
}
