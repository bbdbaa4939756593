import { type CivilDate, parseCivilDate } from '@baoqi/rules';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** When the reminders were last looked at, and whether the system let us show any. This device's own; never backed up. */
export type LastLook = { at: string; canTell: boolean };

const LAST_LOOK = 'reminders:last-look';
const SHOWN = 'reminders:shown';

const lastLook = z.object({ at: z.iso.datetime(), canTell: z.boolean() });
const shown = z.record(z.string(), z.string());

/** Null: never, as far as this device remembers. */
export async function readLastLook(): Promise<LastLook | null> {
  const stored = await browser.storage.local.get(LAST_LOOK);
  const parsed = z.safeParse(lastLook, stored[LAST_LOOK]);
  return parsed.success ? parsed.data : null;
}

export async function saveLastLook(look: LastLook): Promise<void> {
  await Promise.all([
    browser.storage.local.set({ [LAST_LOOK]: look }),
    browser.storage.session.set({ [LAST_LOOK]: look.at }),
  ]);
}

export function onLastLook(listener: () => void): () => void {
  const changed = (changes: Record<string, unknown>) => {
    if (LAST_LOOK in changes) listener();
  };
  browser.storage.local.onChanged.addListener(changed);
  return () => browser.storage.local.onChanged.removeListener(changed);
}

/** Whether nobody has looked since the browser was started: the session's memory ends with it. */
export async function isNewSession(): Promise<boolean> {
  const stored = await browser.storage.session.get(LAST_LOOK);
  return stored[LAST_LOOK] === undefined;
}

/** What was shown in this session and could not be written down. */
export async function keptInSession(): Promise<Map<string, CivilDate>> {
  const stored = await browser.storage.session.get(SHOWN);
  const parsed = z.safeParse(shown, stored[SHOWN]);
  const kept = new Map<string, CivilDate>();
  for (const [key, day] of Object.entries(parsed.success ? parsed.data : {})) {
    const on = parseCivilDate(day);
    if (on !== null) kept.set(key, on);
  }
  return kept;
}

export async function keepInSession(more: ReadonlyMap<string, CivilDate>): Promise<void> {
  const kept = new Map([...(await keptInSession()), ...more]);
  await browser.storage.session.set({ [SHOWN]: Object.fromEntries(kept) });
}
