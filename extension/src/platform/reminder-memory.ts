import { type CivilDate, parseCivilDate } from '@baoqi/rules';
import { browser } from 'wxt/browser';
import { bool, byName, REFUSED, row, text } from '../messages/shapes.ts';

/** When the reminders were last looked at, and whether the system let us show any. This device's own; never backed up. */
export type LastLook = { at: string; canTell: boolean };

const LAST_LOOK = 'reminders:last-look';
const SHOWN = 'reminders:shown';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/;
const lastLook = row({ at: text(40, INSTANT), canTell: bool });
const shown = byName(text(100));

/** Null: never, as far as this device remembers. */
export async function readLastLook(): Promise<LastLook | null> {
  const stored = await browser.storage.local.get(LAST_LOOK);
  const look = lastLook(stored[LAST_LOOK]);
  return look === REFUSED ? null : look;
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
  const days = shown(stored[SHOWN]);
  const kept = new Map<string, CivilDate>();
  for (const [key, day] of Object.entries(days === REFUSED ? {} : days)) {
    const on = parseCivilDate(day);
    if (on !== null) kept.set(key, on);
  }
  return kept;
}

export async function keepInSession(more: ReadonlyMap<string, CivilDate>): Promise<void> {
  const kept = new Map([...(await keptInSession()), ...more]);
  await browser.storage.session.set({ [SHOWN]: Object.fromEntries(kept) });
}
