import { joined } from './corrections.ts';
import { db } from './db.ts';
import { type Dump, dump } from './dump.ts';
import { type MergeCounts, planMerge } from './plan-merge.ts';
import type { Outcome } from './problems.ts';
import { journalRow } from './rows.ts';
import { readSettings } from './settings.ts';
import { attempt } from './trouble.ts';
import type { Settings } from './types.ts';

/** Writes a backup's rows and bytes into this library in one transaction: all, or nothing. */
export function mergeIn(there: Dump, blobs: Map<string, Blob>): Promise<Outcome<MergeCounts>> {
  return attempt(async () => {
    const typed = new Map(there.files.map((file) => [file.sha256, file.type]));
    const bytes = [...blobs].map(([sha256, blob]) => ({
      sha256,
      blob: blob.slice(0, blob.size, typed.get(sha256) ?? 'application/octet-stream'),
    }));
    const tables = [
      db.purchases,
      db.items,
      db.tasks,
      db.deliveries,
      db.files,
      db.blobs,
      db.journal,
      db.calendar,
      db.settings,
      db.couponGrants,
      db.couponDevices,
      db.couponRedemptions,
    ];
    return db.transaction('rw', tables, async () => {
      const plan = planMerge(await dump(), there);
      const known = new Set(await db.blobs.toCollection().primaryKeys());
      await db.blobs.bulkAdd(bytes.filter(({ sha256 }) => !known.has(sha256)));
      await db.purchases.bulkPut(plan.purchases);
      await db.items.bulkPut(plan.items);
      await db.files.bulkPut(plan.files);
      await db.tasks.bulkPut(plan.tasks);
      await db.deliveries.bulkPut(plan.deliveries);
      await db.journal.bulkPut(plan.journal);
      await db.calendar.bulkPut(plan.calendar);
      await db.couponGrants.bulkPut(plan.couponGrants);
      await db.couponDevices.bulkPut(plan.couponDevices);
      await db.couponRedemptions.bulkPut(plan.couponRedemptions);
      const settings = withLeads(await settingsNow(there), plan.leadsByItem);
      const corrections = joined(settings.corrections, there.settings.corrections);
      await db.settings.put({ id: 'settings', ...settings, corrections });
      await db.journal.add(
        journalRow({
          subject: 'library',
          what: 'backup-restored',
          why: 'import',
          detail: { ...plan.counts },
        }),
      );
      return plan.counts;
    });
  });
}

/** The backup's settings where this library has none of its own yet. */
async function settingsNow(there: Dump): Promise<Settings> {
  return (await db.settings.count()) === 0 ? there.settings : readSettings();
}

function withLeads(settings: Settings, byItem: Settings['reminders']['leads']['byItem']): Settings {
  const { reminders } = settings;
  return { ...settings, reminders: { ...reminders, leads: { ...reminders.leads, byItem } } };
}
