import type { CivilDate } from '@baoqi/rules';
import type { Lang } from '../platform/locale.ts';
import type { WantedEvent } from '../records/plan-calendar.ts';
import type { CouponReminders } from '../view/coupon-reminders.ts';
import { CHECK_IN_APP, couponDay, couponName, couponSummary } from '../words/coupon-notice.ts';

/** At nine in the morning, on the days on which we remind ourselves: 30 and 7 days before the last one. */
const LAPSE_ALARMS = ['-P29DT15H', '-P6DT15H'];
const ON_THE_DAY = ['PT9H'];

export const couponAlarms = (uid: string): string[] => (/\.lapses:/.test(uid) ? LAPSE_ALARMS : ON_THE_DAY);

/**
 * One event for each last day of coupons that are still held and for each wait to come, unless the user has seen to it.
 * The UID is the programme's and the day's, so that what is spent or taken back is cancelled by the next export.
 */
export function couponEventsOf(view: CouponReminders, lang: Lang, today: CivilDate): WantedEvent[] {
  const settled = new Set(
    view.tasks.filter(({ state }) => state !== 'snoozed').map(({ deadline }) => deadline),
  );
  return [...view.matters]
    .filter(([key, { on }]) => on >= today && !settled.has(key))
    .map(([key, matter]) => ({
      uid: `${view.subject}.${key}@baoqi`,
      itemId: view.subject,
      on: matter.on,
      summary: couponSummary(matter, lang),
      description: [
        couponName(matter, lang),
        couponDay(matter, lang),
        view.verified ? null : CHECK_IN_APP[lang],
      ]
        .filter((line) => line !== null)
        .join('\n'),
    }));
}
