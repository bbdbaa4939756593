import { browser } from 'wxt/browser';

/** The match patterns that the user has granted. */
export async function grantedPatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

export function isGranted(patterns: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: patterns });
}

/** Asks the browser for these sites. Call it in the click itself, with no `await` before it. */
export function requestPatterns(patterns: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: patterns });
}

export function removePatterns(patterns: string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: patterns });
}

/** `added`: the patterns that were just granted; empty where some were taken back. */
export function onPermissionsChanged(listener: (added: string[]) => void): void {
  browser.permissions.onAdded.addListener(({ origins }) => listener(origins ?? []));
  browser.permissions.onRemoved.addListener(() => listener([]));
}
