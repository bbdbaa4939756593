import { type CivilDate, remindersDue } from '@baoqi/rules';
import { langOf } from '../platform/locale.ts';
import { notify } from '../platform/notifications.ts';
import { loadPolicies } from '../platform/policies.ts';
import { markShown, shownKeys } from '../records/deliveries.ts';
import { readSettings } from '../records/settings.ts';
import type { ItemView } from '../view/item-view.ts';
import { digestNotice, type Reminded, reminderNotice } from '../words/background.ts';
import { allViews } from './all-views.ts';

let running: Promise<number> | null = null;

/**
 * Shows what is due today and was not shown yet; several on one day come as one notice. Idempotent, from the database
 * alone; runs that overlap are one run. Returns how many reminders were shown.
 */
export function remindDue(now: CivilDate): Promise<number> {
  running ??= run(now).finally(() => {
    running = null;
  });
  return running;
}

async function run(now: CivilDate): Promise<number> {
  const [views, shown, settings, { brands }] = await Promise.all([
    allViews(now),
    shownKeys(),
    readSettings(),
    loadPolicies(),
  ]);
  const due = views.flatMap((view) => dueOfView(view, shown, now));
  const [first] = due;
  if (!first) return 0;
  const lang = langOf(settings.language);
  const words = due.map((one) => ({ ...one, brand: brands.find(({ id }) => id === one.brandId) ?? null }));
  const [only] = words;
  if (words.length === 1 && only) await notify(only.key, reminderNotice(only, lang, now));
  else await notify(digestKey(now), digestNotice(words, lang, now));
  // After it was shown: should this fail, it is shown again, which beats never.
  await markShown(due, now);
  return due.length;
}

type Due = Omit<Reminded, 'brand'> & { key: string; itemId: string; brandId: string | null };

function dueOfView({ record, plan, evaluation }: ItemView, shown: Set<string>, now: CivilDate): Due[] {
  return remindersDue(plan, record.tasks, shown, now)
    .filter((due) => !due.shown)
    .map(({ key, reminder }) => ({
      key,
      itemId: record.item.id,
      itemTitle: record.item.title,
      brandId: record.item.brand,
      kind: reminder.kind,
      lastDay: reminder.lastDay >= now ? reminder.lastDay : reminder.finalDay,
      tone: reminder.tone,
      gain: evaluation.deadlines.find((deadline) => deadline.key === reminder.deadline)?.gain ?? null,
    }));
}

const DIGEST = 'digest';

function digestKey(now: CivilDate): string {
  return `${DIGEST}|${now}`;
}

/** The item that a notice is about; null for one about several, or about none. */
export function itemOfNotice(key: string): string | null {
  const [first] = key.split('|');
  return first === undefined || first === DIGEST || first === 'problem' ? null : first;
}
