import { type DetectionMessage, detectionMessage } from '../messages/detection.ts';
import type { ReadPageResult, ShopOffer } from '../messages/popup.ts';
import { REFUSED } from '../messages/shapes.ts';
import { covers } from '../platform/patterns.ts';
import { grantedPatterns } from '../platform/permissions.ts';
import { runInTab } from '../platform/scripts.ts';
import { loadStores } from '../platform/stores.ts';
import { type ActiveTab, activeTab, tabOf } from '../platform/tabs.ts';
import { countPage, emptyForm } from './health.ts';
import { localToday } from './local-today.ts';
import { type Remembered, rememberPurchase } from './remember-purchase.ts';
import { storeOf } from './store-of.ts';

type Tab = { tabId: number; origin: string; url: string };

/** The tab that is meant, where it shows a site. */
export async function siteTab(tabId: number | null): Promise<Tab | null> {
  const tab = tabId === null ? await activeTab() : await tabOf(tabId);
  const origin = originOf(tab);
  return tab?.url && origin ? { tabId: tab.id, origin, url: tab.url } : null;
}

/** What the reader says of the page now; as hostile as any message. `not-allowed`: the browser lets nobody read there. */
export async function askReader(tab: Tab): Promise<DetectionMessage | 'not-allowed' | 'nonsense'> {
  const answer = await runInTab(tab.tabId, '/read-page.js');
  if (answer === null) return 'not-allowed';
  // The tab may have gone elsewhere while it was read: what was read then belongs to no known origin.
  if (originOf(await tabOf(tab.tabId)) !== tab.origin) return 'nonsense';
  const detection = detectionMessage(answer);
  return detection === REFUSED ? 'nonsense' : detection;
}

/** Reads the page that the user asked to be read, once. */
export async function readPage(tabId: number | null): Promise<ReadPageResult> {
  const tab = await siteTab(tabId);
  if (!tab) return { kind: 'not-allowed' };
  const detection = await askReader(tab);
  if (detection === 'not-allowed') return { kind: 'not-allowed' };
  if (detection === 'nonsense') return { kind: 'unreadable', form: null };
  return resultOf(detection, tab);
}

export function originOf(tab: ActiveTab | null): string | null {
  if (!tab?.url || !URL.canParse(tab.url)) return null;
  const { protocol, origin } = new URL(tab.url);
  return protocol === 'https:' ? origin : null;
}

async function resultOf(detection: DetectionMessage, { origin, url }: Tab): Promise<ReadPageResult> {
  if (detection.kind === 'not-a-purchase') return { kind: 'not-an-order-page' };
  const store = storeOf(origin, await loadStores());
  if (store?.kind === 'store') await countPage(store.id, detection, url, await localToday());
  if (detection.kind === 'unreadable')
    return { kind: 'unreadable', form: store ? emptyForm(store.id, origin) : null };
  const remembered = await rememberPurchase(detection, origin);
  if (remembered.kind === 'refused') return { kind: 'unreadable', form: null };
  // What reads by labels never runs by itself, so that *always on this shop* would promise nothing.
  const offer = detection.purchases.some(({ ask }) => ask) ? null : await offerOf(origin);
  return tell(remembered, offer, detection.purchases[0]?.status ?? 'unknown');
}

function tell(
  { kept, forms, problem }: Extract<Remembered, { kind: 'remembered' }>,
  offer: ShopOffer,
  status: string,
): ReadPageResult {
  if (problem) return { kind: 'storage', because: problem };
  const whole = kept.filter((one) => one.kind === 'kept');
  const [form] = forms;
  if (whole.length === 0 && form) return { kind: 'needs-user', form, offer };
  if (whole.length === 0) return { kind: 'not-a-purchase-any-more', status, offer };
  const added = whole.flatMap((one) => one.added);
  const fresh = added.length > 0 || whole.some((one) => one.newlyNotKept.length > 0);
  const items = (fresh ? added : whole.flatMap((one) => one.items)).map(({ id, title }) => ({
    itemId: id,
    title,
  }));
  const notKept = whole.reduce((sum, one) => sum + one.purchase.notKept.length, 0);
  return { kind: fresh ? 'kept' : 'already-kept', items, notKept, offer };
}

/** *Always on this shop*, where no detector of ours names it and the browser has not granted it yet. */
async function offerOf(origin: string): Promise<ShopOffer> {
  const store = storeOf(origin, await loadStores());
  if (store?.kind !== 'shop') return null;
  const granted = await grantedPatterns();
  if (granted.some((grant) => covers(grant, store.id))) return null;
  return { pattern: `${origin}/*`, host: store.id };
}
