import { browser } from 'wxt/browser';
import type { CardModel } from '../messages/card.ts';
import type { HandForm } from '../messages/popup.ts';

/** Small values that outlive the worker but not the browser, by tab; each with the origin that it is about. */
export type TabSlots = {
  /** To be drawn; taken once. */
  card: { origin: string; model: CardModel };
  /** What the card's buttons act on. */
  'card-items': { origin: string; store: string; itemIds: string[] };
  /** An order that lacked something. */
  pending: { origin: string; form: HandForm };
};

export async function putForTab<K extends keyof TabSlots>(
  tabId: number,
  slot: K,
  value: TabSlots[K],
): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId, slot)]: value });
}

export async function readForTab<K extends keyof TabSlots>(
  tabId: number,
  slot: K,
): Promise<TabSlots[K] | null> {
  const key = keyOf(tabId, slot);
  const stored = await browser.storage.session.get<Record<string, TabSlots[K]>>(key);
  return stored[key] ?? null;
}

/** Reads once: the value is gone afterwards. */
export async function takeForTab<K extends keyof TabSlots>(
  tabId: number,
  slot: K,
): Promise<TabSlots[K] | null> {
  const value = await readForTab(tabId, slot);
  await browser.storage.session.remove(keyOf(tabId, slot));
  return value;
}

export async function forgetTab(tabId: number): Promise<void> {
  const slots: (keyof TabSlots)[] = ['card', 'card-items', 'pending'];
  await browser.storage.session.remove(slots.map((slot) => keyOf(tabId, slot)));
}

function keyOf(tabId: number, slot: keyof TabSlots): string {
  return `tab:${tabId}:${slot}`;
}
