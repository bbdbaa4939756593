import type { CivilDate } from '@baoqi/rules';
import { nowIso } from '../platform/clock.ts';
import { langOf } from '../platform/locale.ts';
import { canNotify, notify } from '../platform/notifications.ts';
import { loadPolicies } from '../platform/policies.ts';
import { isNewSession, keepInSession, keptInSession, saveLastLook } from '../platform/reminder-memory.ts';
import { markShown, readDeliveries } from '../records/deliveries.ts';
import { readSettings } from '../records/settings.ts';
import { digestNotice, type Reminded, reminderNotice } from '../words/background.ts';
import { pendingCoupons } from './pending-coupons.ts';
import { pendingViews } from './pending-views.ts';
import { type ReminderMachine, reminding, type Told } from './remind-run.ts';

export { itemOfNotice } from './remind-run.ts';

const machine: ReminderMachine = {
  views: pendingViews,
  coupons: pendingCoupons,
  deliveries: async () => new Map([...(await keptInSession()), ...(await readDeliveries())]),
  settings: readSettings,
  canTell: canNotify,
  isNewSession,
  tell: async (id, told, settings, today) => {
    const { brands } = await loadPolicies(told.map(({ brandId }) => ({ brand: brandId, store: null })));
    const lang = langOf(settings.language);
    const words = told.map(
      (one): Reminded => wordable(one, brands.find(({ id }) => id === one.brandId) ?? null),
    );
    const [only] = words;
    await notify(
      id,
      words.length === 1 && only ? reminderNotice(only, lang, today) : digestNotice(words, lang, today),
    );
  },
  mark: async (told, today) => {
    const marked = await markShown(told, today);
    // A full disk must not make the same notice ring every half hour: the browser's own memory holds it for the session.
    if (!marked.ok) await keepInSession(new Map(told.map(({ key }) => [key, today])));
  },
  checked: (canTell) => saveLastLook({ at: nowIso(), canTell }),
};

function wordable(
  { itemTitle, reminder, lastDay, gain, verified, left, coupon }: Told,
  brand: Reminded['brand'],
): Reminded {
  return {
    itemTitle,
    brand,
    kind: reminder.kind,
    lastDay,
    tone: reminder.tone,
    gain,
    verified,
    left,
    coupon,
  };
}

const run = reminding(machine);
const NOON = 12 * 60;

/** Shows what is due and was not shown yet, at this minute of this day where the user lives. Returns how many reminders. */
export function remindDue(day: CivilDate, minute = NOON): Promise<number> {
  return run({ day, minute });
}
