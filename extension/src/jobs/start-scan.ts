import type { ScanProgress } from '../messages/scan.ts';
import { attempt } from '../records/trouble.ts';
import { localToday } from './local-today.ts';
import { askReader, siteTab } from './read-page.ts';
import { rememberPurchase } from './remember-purchase.ts';
import { beginScan, endScan } from './scan.ts';
import { showScanBar } from './show-bar.ts';
import { updateBadge } from './update-badge.ts';

/** Reads every order of the list in this tab. The store's own script goes on as the user turns pages; nothing is fetched. */
export async function startScan(named: number | null): Promise<ScanProgress | null> {
  const tab = await siteTab(named);
  const detection = tab && (await askReader(tab));
  if (!tab || typeof detection !== 'object' || detection?.kind !== 'purchase') return null;
  const read = await rememberPurchase(detection, tab.origin);
  if (read.kind === 'refused') return null;
  const scan = await beginScan(tab, read);
  if (scan.running) await attempt(() => showScanBar(tab, scan));
  await attempt(async () => updateBadge(await localToday()));
  return scan;
}

export async function stopScan(named: number | null): Promise<ScanProgress | null> {
  const tab = await siteTab(named);
  return tab ? endScan(tab.tabId, 'stopped') : null;
}
