import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

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
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const count = z.number().check(z.int(), z.minimum(0));
const health = z.record(
  z.string(),
  z.object({
    seen: count,
    read: count,
    unreadable: count,
    lastGoodOn: z.nullable(day),
    failures: z.array(z.object({ page: z.string(), on: day, missing: z.array(z.string()) })),
  }),
);

export async function readHealth(): Promise<Record<string, Health>> {
  const stored = await browser.storage.local.get(KEY);
  const parsed = z.safeParse(health, stored[KEY]);
  return parsed.success ? parsed.data : {};
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
