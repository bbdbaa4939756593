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

export async function clearNotice(key: string): Promise<void> {
  await browser.notifications.clear(key);
}

export function onNoticeClicked(listener: (key: string) => void): void {
  browser.notifications.onClicked.addListener(listener);
}
