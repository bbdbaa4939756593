import {
  type CivilDate,
  type Deadline,
  type DueReminder,
  isHeld,
  type LocalMoment,
  type Reminder,
  remindersDue,
  type Shown,
  shownBy,
} from '@baoqi/rules';
import type { Settings } from '../records/types.ts';
import type { ItemView } from '../view/item-view.ts';
import type { Verdict } from '../view/verdict.ts';

/** One reminder as it is told. */
export type Told = {
  /** Under which the delivery is stored. */
  key: string;
  itemId: string;
  itemTitle: string;
  brandId: string | null;
  reminder: Reminder;
  /** The day to act by: the safe day while it lasts, then the last day of the kindest reading. */
  lastDay: CivilDate;
  gain: Deadline['gain'] | null;
  verified: boolean;
  /** What holds today, for the last word when a window has closed. */
  left: Verdict;
};

/** All that delivery needs of the world. The browser and the database in the product, a made-up machine in the simulator. */
export type ReminderMachine = {
  /** What may have something to say today; where `told` is given, not that of which all was told. */
  views(today: CivilDate, told?: Shown): Promise<readonly ItemView[]>;
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
  const views = await machine.views(now.day, shown);
  const due = views.flatMap((view) =>
    dueOf(view, shown, now.day)
      .filter((one) => !isHeld(one, now, quiet))
      .map((one) => toldOf(view, one, now.day)),
  );
  const [first] = due;
  if (first && canTell) {
    await machine.tell(due.length === 1 ? first.key : digestId(first, now.day), due, settings, now.day);
    // After it was shown: should this fail, it is shown again, which beats never.
    await machine.mark(due, now.day);
  }
  await machine.checked(canTell);
  return canTell ? due.length : 0;
}

function dueOf({ plan, afterwards, record }: ItemView, shown: Shown, today: CivilDate): DueReminder[] {
  const isNews = afterwards.some(({ on, finalDay }) => on <= today && today <= finalDay);
  const all = isNews ? [...plan, ...afterwards] : plan;
  return remindersDue(all, record.tasks, shown, today).filter((one) => !one.shown);
}

function toldOf({ record, evaluation, verdict }: ItemView, due: DueReminder, today: CivilDate): Told {
  const { key, reminder } = due;
  const over = reminder.tone === 'over';
  const deadline = evaluation.deadlines.find(({ key }) => key === reminder.deadline) ?? null;
  return {
    key,
    itemId: record.item.id,
    itemTitle: record.item.title,
    brandId: record.item.brand,
    reminder,
    lastDay: over || reminder.lastDay >= today ? reminder.lastDay : reminder.finalDay,
    gain: deadline?.gain ?? null,
    verified: deadline?.verified ?? reminder.tone !== 'check',
    left: verdict,
  };
}

const DIGEST = 'digest';

/** The same for the same reminders, so that a digest told again after a dead worker replaces itself, and only itself. */
function digestId(first: Told, today: CivilDate): string {
  return `${DIGEST}|${today}|${first.key}`;
}

/** The item that a notice is about; null for one about several, or about none. */
export function itemOfNotice(id: string): string | null {
  const [first] = id.split('|');
  return first === undefined || first === DIGEST || first === 'problem' || first === 'test' ? null : first;
}
