import type { BarAction, BarModel } from '../messages/bar.ts';
import type { ScanProgress } from '../messages/scan.ts';
import { langOf } from '../platform/locale.ts';
import { runInTab } from '../platform/scripts.ts';
import { putForTab, readForTab, takeForTab } from '../platform/session.ts';
import { openLibrary } from '../platform/tabs.ts';
import { readSettings } from '../records/settings.ts';
import { orderOverBar, scanBar } from '../words/bar-words.ts';
import { storeName } from '../words/store-names.ts';
import { endScan } from './scan.ts';

type Tab = { tabId: number; origin: string };

/** The bar on the page that is being scanned: how far it has come, and *stop*. */
export async function showScanBar(tab: Tab, scan: ScanProgress): Promise<void> {
  const { lang, theme } = await look();
  await show(tab, { theme, ...scanBar(scan, storeName(scan.store, lang), lang) }, null);
}

/** Says that an order which was kept is over, wholly or in part. */
export async function showOverBar(
  tab: Tab,
  order: { title: string; status: string; partly: boolean; itemId: string | null },
): Promise<void> {
  const { lang, theme } = await look();
  await show(tab, { theme, ...orderOverBar(order, lang) }, order.itemId);
}

async function look() {
  const settings = await readSettings();
  return { lang: langOf(settings.language), theme: settings.theme };
}

async function show({ tabId, origin }: Tab, model: BarModel, itemId: string | null): Promise<void> {
  await putForTab(tabId, 'bar', { origin, model });
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
