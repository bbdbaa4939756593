import { DEFAULT_QUIET, NO_CHOICE } from '@baoqi/rules';
import { db } from './db.ts';
import type { Outcome } from './problems.ts';
import { attempt } from './trouble.ts';
import type { Settings } from './types.ts';

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  theme: 'auto',
  timeZone: 'Asia/Shanghai',
  mutedStores: [],
  reminders: { leads: NO_CHOICE, quiet: DEFAULT_QUIET },
};

export async function readSettings(): Promise<Settings> {
  const row = await db.settings.get('settings');
  if (!row) return DEFAULT_SETTINGS;
  const { id: _, ...settings } = row;
  return { ...DEFAULT_SETTINGS, ...settings };
}

export function saveSettings(changes: Partial<Settings>): Promise<Outcome<Settings>> {
  return attempt(() =>
    db.transaction('rw', db.settings, async () => {
      const settings = { ...(await readSettings()), ...changes };
      await db.settings.put({ id: 'settings', ...settings });
      return settings;
    }),
  );
}

/** *Not on this store*: the card stays away there, capture goes on. */
export function muteStore(store: string): Promise<Outcome<Settings>> {
  return attempt(() =>
    db.transaction('rw', db.settings, async () => {
      const settings = await readSettings();
      if (settings.mutedStores.includes(store)) return settings;
      const muted = { ...settings, mutedStores: [...settings.mutedStores, store] };
      await db.settings.put({ id: 'settings', ...muted });
      return muted;
    }),
  );
}
