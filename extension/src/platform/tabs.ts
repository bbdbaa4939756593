import { browser } from 'wxt/browser';
import type { ToScripts } from '../messages/to-scripts.ts';

export type ActiveTab = { id: number; url: string | null };

/** The tab that the user looks at. Its address is known only where the user let us see it. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** Open tabs at these addresses, as far as we may see them. */
export async function tabsAt(patterns: string[]): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: patterns });
  return tabs.flatMap((tab) => (tab.id === undefined || tab.discarded ? [] : [tab.id]));
}

/** Tells every script of ours in whatever page what is still allowed; those of other sites fall silent. */
export async function tellScripts(granted: string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  const message: ToScripts = { name: 'granted', patterns: granted };
  await Promise.allSettled(
    tabs.map((tab) => (tab.id === undefined ? null : browser.tabs.sendMessage(tab.id, message))),
  );
}

/** A tab by its id, where there is one. */
export async function tabOf(id: number): Promise<ActiveTab | null> {
  try {
    const tab = await browser.tabs.get(id);
    return { id, url: tab.url ?? null };
  } catch {
    return null;
  }
}

/** Opens our library, at an item where one is named (`#item=<id>`). */
export async function openLibrary(itemId: string | null = null): Promise<void> {
  const hash = itemId ? `#item=${encodeURIComponent(itemId)}` : '';
  await browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}${hash}` });
}

/** Opens our library at a programme's coupons. */
export async function openCoupons(programme: string): Promise<void> {
  const hash = `#coupons=${encodeURIComponent(programme)}`;
  await browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}${hash}` });
}

/** Opens the report that was made of this tab's page. */
export async function openReport(tabId: number): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}#report=${tabId}` });
}

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Opens an address that the data allows (a brand's registration page). Anything but https is refused. */
export async function openAllowed(url: string): Promise<void> {
  if (new URL(url).protocol !== 'https:') throw new Error(`not an https address: ${url}`);
  await browser.tabs.create({ url });
}

export function onTabGone(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener(listener);
}
