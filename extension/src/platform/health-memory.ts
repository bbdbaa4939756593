import { browser } from 'wxt/browser';
import { byName, list, orNull, REFUSED, row, text, whole } from '../messages/shapes.ts';

/** A page that could not be read: which (by a hash, never its address), on which day, and what was missing. */
export type Failure = { page: string; on: string; missing: string[] };

/** How the reading of a store's order pages has gone on this device. Never backed up, never sent. */
export type Health = {
  seen: number;
  read: number;
  unreadable: number;
  lastGoodOn: string | null;
  /** Since the last good reading, the newest last. */
  failures: Failure[];
};

const KEY = 'health';
const day = text(10, /^\d{4}-\d{2}-\d{2}$/);
const count = whole(0);
const health = byName(
  row({
    seen: count,
    read: count,
    unreadable: count,
    lastGoodOn: orNull(day),
    failures: list(row({ page: text(100), on: day, missing: list(text(100), 100) }), 100),
  }),
);

export async function readHealth(): Promise<Record<string, Health>> {
  const stored = await browser.storage.local.get(KEY);
  const read = health(stored[KEY]);
  return read === REFUSED ? {} : read;
}

export async function saveHealth(all: Record<string, Health>): Promise<void> {
  await browser.storage.local.set({ [KEY]: all });
}

/** The beginning of the SHA-256 of an address: tells pages apart, and names none. */
export async function pageHash(address: string): Promise<string> {
  const bytes = new TextEncoder().encode(address.split('#')[0]);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest).slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}
