import { browser } from 'wxt/browser';

export type Notice = { title: string; message: string; stay: boolean };

/** Shows a notice; the key is its id, so that a repeat replaces it and they never pile up. */
export async function notify(key: string, { title, message, stay }: Notice): Promise<void> {
  const basic = { type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png'), title, message } as const;
  // Firefox throws on options that it does not know: https://github.com/mdn/browser-compat-data/pull/1631
  await browser.notifications.create(
    key,
    import.meta.env.FIREFOX ? basic : { ...basic, requireInteraction: stay },
  );
}

/**
 * Whether the browser would show our notices. The system may still swallow them, which no browser tells; Firefox cannot
 * be asked at all.
 */
export async function canNotify(): Promise<boolean> {
  const api: { getPermissionLevel?: () => Promise<string> } = browser.notifications;
  if (typeof api.getPermissionLevel !== 'function') return true;
  return (await browser.notifications.getPermissionLevel()) !== 'denied';
}

export async function clearNotice(key: string): Promise<void> {
  await browser.notifications.clear(key);
}

export function onNoticeClicked(listener: (key: string) => void): void {
  browser.notifications.onClicked.addListener(listener);
}
