import { browser } from 'wxt/browser';

/** The number on the toolbar button; nothing at zero. */
export async function setBadge(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
  if (count > 0) await browser.action.setBadgeBackgroundColor({ color: '#b3261e' });
}
