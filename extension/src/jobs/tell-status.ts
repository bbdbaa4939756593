import type { Status } from '../messages/popup.ts';
import { isGranted } from '../platform/permissions.ts';
import { readForTab } from '../platform/session.ts';
import { loadStores, type StoreList } from '../platform/stores.ts';
import { activeTab, tabOf } from '../platform/tabs.ts';
import { readSettings } from '../records/settings.ts';
import { attempt } from '../records/trouble.ts';
import { originOf } from './read-page.ts';
import { covers, storeOf } from './store-of.ts';

/** What the popup wants to know of the tab that it was opened over. */
export async function tellStatus(tabId: number | null): Promise<Status> {
  const tab = tabId === null ? await activeTab() : await tabOf(tabId);
  const origin = originOf(tab);
  if (!tab || !origin) return { host: null, store: null, pending: null };
  const { hostname } = new URL(origin);
  const pending = await readForTab(tab.id, 'pending');
  const list = await loadStores();
  const store = storeOf(origin, list);
  return {
    host: hostname,
    store: store?.kind === 'store' ? await stateOf(store.id, hostname, list) : null,
    pending: pending?.origin === origin ? pending.form : null,
  };
}

async function stateOf(id: string, hostname: string, { stores }: StoreList): Promise<Status['store']> {
  const here = stores.flatMap(({ matches }) => matches).filter((pattern) => covers(pattern, hostname));
  const [granted, settings] = await Promise.all([isGranted(here), attempt(readSettings)]);
  return { id, granted, muted: settings.ok && settings.value.mutedStores.includes(id) };
}
