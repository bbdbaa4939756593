import { browser } from 'wxt/browser';
import type { BarModel } from '../messages/bar.ts';
import type { CardModel } from '../messages/card.ts';
import type { HandForm, PageReport } from '../messages/popup.ts';
import type { ScanEnd, ScanOutcome } from '../messages/scan.ts';

/** A scan of the lists in one tab: what has been counted so far. */
export type ScanState = {
  origin: string;
  store: string;
  /** Instants, ISO 8601. */
  startedAt: string;
  lastAt: string;
  end: ScanEnd | null;
  pages: number;
  /** By order number; for an order without one, by what else it shows. */
  orders: Record<string, ScanOutcome>;
  forms: HandForm[];
};

/** Small values that outlive the worker but not the browser, by tab; each with the origin that it is about. */
export type TabSlots = {
  /** To be drawn; taken once. */
  card: { origin: string; model: CardModel };
  /** What the card's buttons act on. */
  'card-items': { origin: string; store: string; itemIds: string[] };
  /** To be said; taken once. */
  bar: { origin: string; model: BarModel };
  /** What the bar's button acts on. */
  'bar-about': { origin: string; itemId: string | null };
  /** An order that lacked something. */
  pending: { origin: string; form: HandForm };
  /** How many orders the list in this tab had when it was last read. */
  list: { origin: string; orders: number };
  scan: ScanState;
  /** Until it is saved or the tab is closed. */
  report: { origin: string; report: PageReport };
};

const SLOTS = {
  card: true,
  'card-items': true,
  bar: true,
  'bar-about': true,
  pending: true,
  list: true,
  scan: true,
  report: true,
} satisfies Record<keyof TabSlots, true>;

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
  await browser.storage.session.remove(Object.keys(SLOTS).map((slot) => `tab:${tabId}:${slot}`));
}

/** Calls `listener` whenever something of this tab changes. Returns the way to stop. */
export function onTabSlots(tabId: number, listener: () => void): () => void {
  const changed = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(`tab:${tabId}:`))) listener();
  };
  browser.storage.session.onChanged.addListener(changed);
  return () => browser.storage.session.onChanged.removeListener(changed);
}

function keyOf(tabId: number, slot: keyof TabSlots): string {
  return `tab:${tabId}:${slot}`;
}
