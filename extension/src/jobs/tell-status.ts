import type { Status, StoreOffer } from '../messages/popup.ts';
import { covers, hostIn, siteOf } from '../platform/patterns.ts';
import { isGranted } from '../platform/permissions.ts';
import { readForTab } from '../platform/session.ts';
import { loadStores, type StoreList } from '../platform/stores.ts';
import { readSettings } from '../records/settings.ts';
import { attempt } from '../records/trouble.ts';
import { troubleOf } from './health.ts';
import { siteTab } from './read-page.ts';
import { scanOf } from './scan.ts';
import { storeOf } from './store-of.ts';

const NOTHING: Status = {
  tabId: null,
  host: null,
  store: null,
  offer: null,
  pending: null,
  list: null,
  scan: null,
  trouble: null,
};

/** What the popup wants to know of the tab that it was opened over. */
export async function tellStatus(named: number | null): Promise<Status> {
  const tab = await siteTab(named);
  if (!tab) return NOTHING;
  const { tabId, origin } = tab;
  const { hostname } = new URL(origin);
  const [list, pending, read, scan] = await Promise.all([
    loadStores(),
    readForTab(tabId, 'pending'),
    readForTab(tabId, 'list'),
    scanOf(tabId, origin),
  ]);
  const form = pending?.origin === origin ? pending.form : null;
  const here = { ...NOTHING, tabId, host: hostname, pending: form, scan };
  const store = storeOf(origin, list);
  if (store?.kind !== 'store') return here;
  const state = await stateOf(store.id, hostname, list);
  return {
    ...here,
    store: state,
    offer: state.granted ? null : offerOf(store.id, hostname, list),
    list: read?.origin === origin ? { orders: read.orders } : null,
    trouble: await troubleOf(store.id, origin, form),
  };
}

async function stateOf(
  id: string,
  hostname: string,
  { stores }: StoreList,
): Promise<NonNullable<Status['store']>> {
  const here = stores.flatMap(({ matches }) => matches).filter((pattern) => covers(pattern, hostname));
  const [granted, settings] = await Promise.all([isGranted(here), attempt(readSettings)]);
  return { id, granted, muted: settings.ok && settings.value.mutedStores.includes(id) };
}

/**
 * All that this store needs here: its list and its details may lie on two hosts, 淘宝 and 天猫 on two sites. Not the same
 * shop of other countries, which bears the same name under another ending (`amazon.de`, `amazon.co.jp`).
 */
export function offerOf(id: string, hostname: string, { stores }: StoreList): StoreOffer | null {
  const here = siteOf(hostname);
  const nameOf = (site: string) => site.split('.')[0];
  const patterns = (stores.find((store) => store.id === id)?.matches ?? []).filter((pattern) => {
    const site = siteOf(hostIn(pattern) ?? '');
    return site === here || nameOf(site) !== nameOf(here);
  });
  return patterns.length > 0 ? { store: id, patterns } : null;
}
