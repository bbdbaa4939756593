import { DEFAULT_QUIET, NO_CHOICE, type ReminderKind } from '@baoqi/rules';
import { db } from './db.ts';
import type { Outcome } from './problems.ts';
import { journalRow } from './rows.ts';
import { attempt } from './trouble.ts';
import type { Settings } from './types.ts';

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  theme: 'auto',
  timeZone: 'Asia/Shanghai',
  mutedStores: [],
  corrections: [],
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

/**
 * On which days before the last one to remind of one kind of deadline, everywhere or for one item; null: as before
 * anybody chose. Written down in the journal, so that badge and lists are made anew.
 */
export function chooseLeads(
  kind: ReminderKind,
  chosen: readonly number[] | null,
  itemId: string | null = null,
): Promise<Outcome<Settings>> {
  return attempt(() =>
    db.transaction('rw', db.settings, db.journal, async () => {
      const settings = await readSettings();
      const { leads } = settings.reminders;
      const next =
        itemId === null
          ? { ...leads, byKind: withLeads(leads.byKind, kind, chosen) }
          : { ...leads, byItem: withItem(leads.byItem, itemId, kind, chosen) };
      const changed = { ...settings, reminders: { ...settings.reminders, leads: next } };
      await db.settings.put({ id: 'settings', ...changed });
      const detail = { kind, chosen };
      await db.journal.add(
        journalRow({ subject: itemId ?? 'library', what: 'leads-chosen', why: 'user', detail }),
      );
      return changed;
    }),
  );
}

type Leads = Settings['reminders']['leads']['byKind'];
type ByItem = Settings['reminders']['leads']['byItem'];

function withLeads(leads: Leads, kind: ReminderKind, chosen: readonly number[] | null): Leads {
  const { [kind]: _, ...others } = leads;
  return chosen === null ? others : { ...others, [kind]: chosen };
}

function withItem(
  byItem: ByItem,
  itemId: string,
  kind: ReminderKind,
  chosen: readonly number[] | null,
): ByItem {
  const { [itemId]: own = {}, ...others } = byItem;
  const next = withLeads(own, kind, chosen);
  return Object.keys(next).length === 0 ? others : { ...others, [itemId]: next };
}
