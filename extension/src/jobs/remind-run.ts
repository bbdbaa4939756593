import {
  type CivilDate,
  type DueReminder,
  isHeld,
  type LocalMoment,
  remindersDue,
  type Shown,
  shownBy,
} from '@baoqi/rules';
import type { Settings } from '../records/types.ts';
import type { CouponReminders } from '../view/coupon-reminders.ts';
import type { ItemView } from '../view/item-view.ts';
import { type Told, toldOfCoupons, toldOfItem } from './told.ts';

export type { Told } from './told.ts';

/** All that delivery needs of the world. The browser and the database in the product, a made-up machine in the simulator. */
export type ReminderMachine = {
  /** What may have something to say today; where `told` is given, not that of which all was told. */
  views(today: CivilDate, told?: Shown): Promise<readonly ItemView[]>;
  /** Coupons that may have something to say, however much of it was told. */
  coupons(today: CivilDate): Promise<readonly CouponReminders[]>;
  /** Keys of what was shown, with the day on which it was. */
  deliveries(): Promise<ReadonlyMap<string, CivilDate>>;
  settings(): Promise<Settings>;
  /** False where the system or the user has switched our notices off. */
  canTell(): Promise<boolean>;
  /** Nobody has looked since the browser was started: whoever started it sits before it. */
  isNewSession(): Promise<boolean>;
  /** Shows one notice; a second one under the same id replaces the first. */
  tell(id: string, told: readonly Told[], settings: Settings, today: CivilDate): Promise<void>;
  mark(told: readonly Told[], today: CivilDate): Promise<void>;
  /** We have looked, whether or not there was anything to tell. */
  checked(canTell: boolean): Promise<void>;
};

/** Tells what is due at `now` and was not told yet; answers how many reminders that were. */
export type RemindRun = (now: LocalMoment) => Promise<number>;

/**
 * The delivery of one worker's life. Idempotent, from the database alone: a worker may die between any two awaits and the
 * next one goes on. Runs that overlap are one run. Where notices are switched off nothing is marked, so that the newest
 * lead is told once they are on again; badge and due list do not depend on any of this.
 */
export function reminding(machine: ReminderMachine): RemindRun {
  let running: Promise<number> | null = null;
  return (now) => {
    running ??= run(machine, now).finally(() => {
      running = null;
    });
    return running;
  };
}

async function run(machine: ReminderMachine, now: LocalMoment): Promise<number> {
  const [deliveries, settings, canTell, isNewSession] = await Promise.all([
    machine.deliveries(),
    machine.settings(),
    machine.canTell(),
    machine.isNewSession(),
  ]);
  const quiet = isNewSession ? null : settings.reminders.quiet;
  const shown = shownBy(deliveries, now.day);
  const [views, coupons] = await Promise.all([machine.views(now.day, shown), machine.coupons(now.day)]);
  const held = (one: DueReminder) => isHeld(one, now, quiet);
  const due = [
    ...views.flatMap((view) => {
      const { plan, afterwards, record } = view;
      return dueOf({ plan, afterwards, tasks: record.tasks }, shown, now.day)
        .filter((one) => !held(one))
        .map((one) => toldOfItem(view, one, now.day));
    }),
    ...coupons.flatMap((view) =>
      dueOf(view, shown, now.day)
        .filter((one) => !held(one))
        .flatMap((one) => toldOfCoupons(view, one) ?? []),
    ),
  ];
  const [first] = due;
  if (first && canTell) {
    await machine.tell(due.length === 1 ? first.key : digestId(first, now.day), due, settings, now.day);
    // After it was shown: should this fail, it is shown again, which beats never.
    await machine.mark(due, now.day);
  }
  await machine.checked(canTell);
  return canTell ? due.length : 0;
}

type Planned = Pick<CouponReminders, 'plan' | 'afterwards' | 'tasks'>;

function dueOf({ plan, afterwards, tasks }: Planned, shown: Shown, today: CivilDate): DueReminder[] {
  const isNews = afterwards.some(({ on, finalDay }) => on <= today && today <= finalDay);
  const all = isNews ? [...plan, ...afterwards] : plan;
  return remindersDue(all, tasks, shown, today).filter((one) => !one.shown);
}

const DIGEST = 'digest';

/** The same for the same reminders, so that a digest told again after a dead worker replaces itself, and only itself. */
function digestId(first: Told, today: CivilDate): string {
  return `${DIGEST}|${today}|${first.key}`;
}

/** The item (or the subject of coupons) that a notice is about; null for one about several, or about none. */
export function itemOfNotice(id: string): string | null {
  const [first] = id.split('|');
  return first === undefined || first === DIGEST || first === 'problem' || first === 'test' ? null : first;
}
