import {
  type CivilDate,
  daysBetween,
  type LeadChoice,
  leadsFor,
  NO_CHOICE,
  parseCivilDate,
  type Reminder,
  remindersDue,
} from '@baoqi/rules';
import {
  type ComingDay,
  lastUsableDays,
  type Programme,
  planProgramme,
  programmeDays,
} from '@baoqi/rules/programme';
import { couponSubject } from '../records/coupon-subject.ts';
import type { Coupons } from '../records/coupons.ts';
import type { CouponsWritten } from '../records/coupons-written.ts';
import type { TaskRow } from '../records/types.ts';
import { shortTitle } from '../words/short-title.ts';
import { couponsOf, heldOf, takesPart, waitingDevice } from './coupon-holdings.ts';
import type { CouponMatter } from './coupon-matter.ts';
import type { DueEntry } from './due-entry.ts';

/** A programme's coupons as badge, due list, reminders and calendar all see them; beside `ItemView`, which is of one thing. */
export type CouponReminders = {
  /** Stands where an item's id stands elsewhere. */
  subject: string;
  brand: string;
  verified: boolean;
  /** Every reminder there will be, were nothing done. */
  plan: Reminder[];
  /** One last word for what lapses unspent. */
  afterwards: Reminder[];
  tasks: TaskRow[];
  /** What a reminder's deadline is about. */
  matters: ReadonlyMap<string, CouponMatter>;
  /** What wants a word today. */
  due: DueEntry[];
};

/** Pure: the same programmes, records and day give the same. One for each programme that anything was written down of. */
export function viewCouponReminders(
  programmes: readonly Programme[],
  written: CouponsWritten,
  today: CivilDate,
  choice: LeadChoice = NO_CHOICE,
): CouponReminders[] {
  return programmes.map((programme) => viewOne(programme, written, today, choice));
}

function viewOne(
  programme: Programme,
  written: CouponsWritten,
  today: CivilDate,
  choice: LeadChoice,
): CouponReminders {
  const coupons = couponsOf(programme, written.coupons);
  const devices = written.items.filter((record) => takesPart(programme, record)).map(({ item }) => item);
  const { grants, redemptions, granted } = heldOf(coupons);
  const holdings = {
    person: {},
    grants,
    devices: devices.map(({ id }) => waitingDevice(id, coupons)),
    redemptions,
  };
  const days = programmeDays(programme, holdings, granted, today);
  const subject = couponSubject(programme.id);
  const verified = programme.status !== 'unverified';
  const { plan, afterwards } = planProgramme(subject, days, verified, leadsFor('coupon', subject, choice));
  const names = new Map(devices.map(({ id, title }) => [id, shortTitle(title, 40)]));
  const since = knownSince(coupons, lastUsableDays(programme, grants), today);
  const view: CouponReminders = {
    subject,
    brand: programme.brand,
    verified,
    plan,
    // Nobody wants to hear of what had lapsed before it was written down.
    afterwards: afterwards.filter(({ lastDay }) => (since.get(lastDay) ?? today) <= lastDay),
    tasks: written.tasks.filter(({ itemId }) => itemId === subject),
    matters: new Map(days.map((day) => [day.key, matterOf(programme, day, names)])),
    due: [],
  };
  return { ...view, due: dueOf(view, today) };
}

function matterOf(
  { title, grants: { unit } }: Programme,
  { kind, on, amount, device }: ComingDay,
  names: ReadonlyMap<string, string>,
): CouponMatter {
  return { programme: title, unit, kind, on, amount, device: device && (names.get(device) ?? null) };
}

/** For each last day the earliest day on which a grant of it was written down. */
function knownSince(
  { grants }: Coupons,
  lastDays: readonly CivilDate[],
  today: CivilDate,
): Map<CivilDate, CivilDate> {
  const since = new Map<CivilDate, CivilDate>();
  for (const [index, { createdAt }] of grants.entries()) {
    const last = lastDays[index];
    const day = parseCivilDate(createdAt.slice(0, 10)) ?? today;
    if (last === undefined) continue;
    const known = since.get(last);
    if (known === undefined || day < known) since.set(last, day);
  }
  return since;
}

const NONE_SHOWN: ReadonlySet<string> = new Set();

/** What was told and waits for an answer, and what was put off. Nearest first. */
function dueOf(
  { subject, brand, verified, plan, tasks, matters }: CouponReminders,
  today: CivilDate,
): DueEntry[] {
  const pressing = new Set(
    remindersDue(plan, tasks, NONE_SHOWN, today).map(({ reminder }) => reminder.deadline),
  );
  const untouched = remindersDue(plan, [], NONE_SHOWN, today);
  return untouched
    .flatMap(({ reminder: { deadline: key, lastDay, kind } }): DueEntry[] => {
      const coupon = matters.get(key);
      const snoozed = tasks.some((task) => task.deadline === key && task.state === 'snoozed');
      if (!coupon || (!pressing.has(key) && !snoozed)) return [];
      const pressed = lastDay === today && coupon.kind === 'lapses' ? 'last-day' : 'urge';
      return [
        {
          itemId: subject,
          itemTitle: coupon.device ?? '',
          brand,
          key,
          kind,
          deadline: null,
          coupon,
          lastDay,
          daysLeft: daysBetween(today, lastDay),
          gain: null,
          verified,
          byLaw: false,
          quiet: false,
          registerUrl: null,
          state: pressing.has(key) ? pressed : 'snoozed',
        },
      ];
    })
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0));
}

/** What the badge counts: coupons about to lapse. A wait that is over asks for nothing, as a term that ends. */
export function couponBadge(views: readonly CouponReminders[]): number {
  return views
    .flatMap(({ due }) => due)
    .filter(({ state, coupon }) => coupon?.kind === 'lapses' && (state === 'urge' || state === 'last-day'))
    .length;
}
