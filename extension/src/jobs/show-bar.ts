import type { BarAction, BarModel, BarNews } from '../messages/bar.ts';
import type { ScanProgress } from '../messages/scan.ts';
import { type Lang, langOf } from '../platform/locale.ts';
import { runInTab } from '../platform/scripts.ts';
import { putForTab, readForTab, takeForTab } from '../platform/session.ts';
import { loadStores } from '../platform/stores.ts';
import { openLibrary } from '../platform/tabs.ts';
import { readSettings } from '../records/settings.ts';
import { endScan } from './scan.ts';
import { nameOfStore } from './store-of.ts';

type Tab = { tabId: number; origin: string };

/** The bar on the page that is being scanned: how far it has come, and *stop*. */
export async function showScanBar(tab: Tab, scan: ScanProgress): Promise<void> {
  const { pages, orders, counts } = scan;
  const list = await loadStores();
  const says = (lang: Lang): BarNews => ({
    kind: 'scan',
    store: nameOfStore(scan.store, list, lang),
    scan: { pages, orders, counts },
  });
  await show(tab, says, null);
}

/** Says that an order which was kept is over, wholly or in part. */
export async function showOverBar(
  tab: Tab,
  { itemId, ...order }: { title: string; status: string; partly: boolean; itemId: string | null },
): Promise<void> {
  await show(tab, () => ({ kind: 'over', ...order }), itemId);
}

async function show(
  { tabId, origin }: Tab,
  says: (lang: Lang) => BarNews,
  itemId: string | null,
): Promise<void> {
  const { language, theme } = await readSettings();
  const lang = langOf(language);
  await putForTab(tabId, 'bar', { origin, model: { lang, theme, says: says(lang) } });
  await putForTab(tabId, 'bar-about', { origin, itemId });
  await runInTab(tabId, '/bar.js');
}

/** What the bar in this tab shall say; once, and only to the site that it is about. */
export async function takeBar({ tabId, origin }: Tab): Promise<BarModel | null> {
  const slot = await takeForTab(tabId, 'bar');
  return slot?.origin === origin ? slot.model : null;
}

export async function actOnBar(action: BarAction, { tabId, origin }: Tab): Promise<boolean> {
  const about = await readForTab(tabId, 'bar-about');
  if (about?.origin !== origin) return false;
  if (action === 'stop') return (await endScan(tabId, 'stopped')) !== null;
  await openLibrary(about.itemId);
  return true;
}
