import type { CivilDate } from '@baoqi/rules';
import type { DetectionMessage } from '../messages/detection.ts';
import type { Output } from '../messages/protocol.ts';
import { covers } from '../platform/patterns.ts';
import { grantedPatterns } from '../platform/permissions.ts';
import type { Sender } from '../platform/receive.ts';
import { putForTab } from '../platform/session.ts';
import { loadStores } from '../platform/stores.ts';
import { attempt } from '../records/trouble.ts';
import { countPage } from './health.ts';
import { localToday } from './local-today.ts';
import { type Remembered, rememberPurchase } from './remember-purchase.ts';
import { countInScan } from './scan.ts';
import { showOverBar, showScanBar } from './show-bar.ts';
import { showCard } from './show-card.ts';
import { storeOf } from './store-of.ts';
import { tellProblem } from './tell-problem.ts';
import { updateBadge } from './update-badge.ts';

type Tab = Extract<Sender, { kind: 'tab' }>;
type Read = Extract<Remembered, { kind: 'remembered' }>;

/** A store's script has read a page: kept what is worth it, counted, and said in that tab what there is to say. */
export async function onPageRead(detection: DetectionMessage, tab: Tab): Promise<Output<'purchase-seen'>> {
  const { hostname } = new URL(tab.origin);
  // A script of a site that was taken back meanwhile: it is not heard, and told so.
  if (!(await grantedPatterns()).some((pattern) => covers(pattern, hostname)))
    return { card: false, silent: true };
  const now = await localToday();
  const store = storeOf(tab.origin, await loadStores());
  if (store?.kind === 'store' && detection.detector === store.id)
    await countPage(store.id, detection, tab.url, now);
  if (detection.kind !== 'purchase') return { card: false };
  const remembered = await rememberPurchase(detection, tab.origin);
  if (remembered.kind === 'refused') return { card: false };
  if (remembered.problem) await tellProblem(remembered.problem);
  await noteForPopup(remembered, tab);
  const card = await attempt(() => sayInTab(remembered, tab, now));
  await attempt(() => updateBadge(now));
  return { card: card.ok && card.value };
}

async function noteForPopup(read: Read, { tabId, origin }: Tab): Promise<void> {
  const [form] = read.forms;
  if (form) await putForTab(tabId, 'pending', { origin, form });
  await putForTab(tabId, 'list', { origin, orders: read.outcomes.length });
}

/** One thing at a time: a scan's bar, or that an order is over, or the card of what was kept. */
async function sayInTab(read: Read, tab: Tab, now: CivilDate): Promise<boolean> {
  const scan = await countInScan(tab, read);
  if (scan) {
    await showScanBar(tab, scan);
    return false;
  }
  if (await sayWhatIsOver(read, tab)) return false;
  return showCard(tab, read.store, read.kept, now);
}

async function sayWhatIsOver(read: Read, tab: Tab): Promise<boolean> {
  for (const kept of read.kept) {
    if (kept.kind === 'not-a-purchase') continue;
    const partly = kept.kind === 'kept';
    const [item] = kept.items;
    if (!item || !(kept.kind === 'kept' ? kept.partlyNow : kept.overNow)) continue;
    const { status } = kept.purchase;
    await showOverBar(tab, { title: item.title, status, partly, itemId: item.id });
    return true;
  }
  return false;
}
