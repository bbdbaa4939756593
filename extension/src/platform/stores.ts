import { browser } from 'wxt/browser';

/** `name`: as people call it. */
export type StoreListed = { id: string; name: Record<'zh' | 'en', string>; matches: string[] };

/** What the background knows of the detectors: who reads which addresses, not how. Written at build from the registry. */
export type StoreList = {
  /** Stores with a content script of their own. */
  stores: StoreListed[];
  /** Ids of the detectors that read any other shop, the one that always asks among them. */
  generic: string[];
};

let list: Promise<StoreList> | null = null;

/** The detectors themselves would be a third of the worker, which never reads a page. */
export function loadStores(): Promise<StoreList> {
  list ??= fetch(browser.runtime.getURL('/stores.json')).then((answer): Promise<StoreList> => answer.json());
  return list;
}
