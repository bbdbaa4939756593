import type { PageReport } from '../messages/popup.ts';
import { runInTab } from '../platform/scripts.ts';
import { putForTab, readForTab } from '../platform/session.ts';
import { localToday } from './local-today.ts';
import { siteTab } from './read-page.ts';

/** A session's memory is bounded (10 MB in all); a page's skeleton larger than this is cut. */
const MOST_CHARACTERS = 3_000_000;

/** Makes the report of the page in this tab and puts it aside, to be looked at before anything is saved. */
export async function makeReport(named: number | null): Promise<{ tabId: number } | null> {
  const tab = await siteTab(named);
  if (!tab) return null;
  const html = await runInTab(tab.tabId, '/page-report.js');
  if (typeof html !== 'string' || html === '') return null;
  // Not `.html`: nobody should open it as a page and run what is left of the store's programs.
  const name = `baoqi-report-${new URL(tab.origin).hostname}-${await localToday()}.txt`;
  const report = { name, html: html.slice(0, MOST_CHARACTERS) };
  await putForTab(tab.tabId, 'report', { origin: tab.origin, report });
  return { tabId: tab.tabId };
}

export async function reportOf(tabId: number): Promise<PageReport | null> {
  return (await readForTab(tabId, 'report'))?.report ?? null;
}
