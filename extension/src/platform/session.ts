import { browser } from 'wxt/browser';

/** Small values that outlive the worker but not the browser, by tab. Only our own code writes and reads them. */
type Slots = {
  card: import('../messages/card.ts').CardModel;
  'card-items': { itemIds: string[]; store: string };
  pending: import('../messages/popup.ts').HandForm;
};

export async function putForTab<K extends keyof Slots>(
  tabId: number,
  slot: K,
  value: Slots[K],
): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId, slot)]: value });
}

export async function readForTab<K extends keyof Slots>(tabId: number, slot: K): Promise<Slots[K] | null> {
  const key = keyOf(tabId, slot);
  const stored = await browser.storage.session.get<Record<string, Slots[K]>>(key);
  return stored[key] ?? null;
}

/** Reads once: the value is gone afterwards. */
export async function takeForTab<K extends keyof Slots>(tabId: number, slot: K): Promise<Slots[K] | null> {
  const value = await readForTab(tabId, slot);
  await browser.storage.session.remove(keyOf(tabId, slot));
  return value;
}

export async function forgetTab(tabId: number): Promise<void> {
  const slots: (keyof Slots)[] = ['card', 'card-items', 'pending'];
  await browser.storage.session.remove(slots.map((slot) => keyOf(tabId, slot)));
}

function keyOf(tabId: number, slot: keyof Slots): string {
  return `tab:${tabId}:${slot}`;
}
