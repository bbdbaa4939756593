import { browser } from 'wxt/browser';

/** Version of the installed extension. */
export function appVersion(): string {
  return browser.runtime.getManifest().version;
}

export function onInstalled(listener: (first: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === 'install'));
}

export function onBrowserStart(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}
