import {
  type CivilDate,
  type Deadline,
  daysBetween,
  earlier,
  type LocalMoment,
  later,
  type Reminder,
} from '@baoqi/rules';
import type { Told } from '../src/jobs/remind-run.ts';
import type { Settings, TaskRow } from '../src/records/types.ts';
import type { CouponReminders } from '../src/view/coupon-reminders.ts';
import type { ItemView } from '../src/view/item-view.ts';
import type { Asking } from './asking.ts';

/** What the referee holds the machine to, by the name of what went wrong. */
export type Foul =
  /** The machine was awake in a deadline's window, could tell, and did not before the last day ended. */
  | 'missed'
  /** After a run that nothing disturbed, the newest lead of an open deadline had not been told. */
  | 'not told'
  /** One lead told twice, for none of the reasons that excuse it. */
  | 'doubled'
  | 'before its day'
  | 'after its end'
  | 'after done'
  | 'while put off'
  | 'in quiet hours'
  /** A deadline with known days, and no reminder on its safe day or, where there is one word only, on the day before. */
  | 'no plan';

export type Counts = Record<
  | 'deadlines'
  | 'matters of coupons'
  | 'announced'
  | 'settled before'
  | 'asleep or muted throughout'
  | 'notices'
  | 'digests'
  | 'leads told'
  | 'last words'
  | 'same notice again after a dead worker'
  | 'another notice again after a dead worker'
  | 'again after the clock was set back'
  | 'again after an older profile came back',
  number
>;

export type Verdict = { counts: Counts; fouls: { foul: Foul; what: string }[] };

type Showing = {
  day: CivilDate;
  id: string;
  excused: 'dead' | 'restored' | null;
  order: number;
  /** It came due on the day on which it was told, and that is not the last one: it could have waited. */
  couldWait: boolean;
};
type Chance = { finalDay: CivilDate; awake: boolean; announced: boolean; settled: boolean };

/** What its owner has answered so far to a thing's reminders, or to those of coupons. */
export type TasksOf = (id: string) => readonly TaskRow[];

/**
 * Watches what is told and judges it by the records and the plan alone, with loops of its own: nothing here asks the job
 * or `remindersDue` what would have been right.
 */
export class Referee {
  readonly fouls: Verdict['fouls'] = [];
  readonly counts: Counts = {
    deadlines: 0,
    'matters of coupons': 0,
    announced: 0,
    'settled before': 0,
    'asleep or muted throughout': 0,
    notices: 0,
    digests: 0,
    'leads told': 0,
    'last words': 0,
    'same notice again after a dead worker': 0,
    'another notice again after a dead worker': 0,
    'again after the clock was set back': 0,
    'again after an older profile came back': 0,
  };
  private readonly showings = new Map<string, Showing>();
  private readonly chances = new Map<string, Chance>();
  private thisRun: Showing[] = [];
  private order = 0;

  /** A place in time to which a profile may be put back. */
  now(): number {
    return this.order;
  }

  /** The profile is an older copy: what was told since is not known to it. */
  putBack(to: number): void {
    for (const showing of this.showings.values()) if (showing.order > to) showing.excused = 'restored';
  }

  told(id: string, told: readonly Told[], at: LocalMoment, tasksOf: TasksOf): void {
    this.counts.notices += 1;
    if (told.length > 1) this.counts.digests += 1;
    for (const { itemId, reminder } of told) {
      const task = tasksOf(itemId).find(({ deadline }) => deadline === reminder.deadline) ?? null;
      const what = `${reminder.key} on ${at.day}, minute ${at.minute}`;
      if (reminder.on > at.day) this.foul('before its day', what);
      if (reminder.finalDay < at.day) this.foul('after its end', what);
      if (task?.state === 'done' || task?.state === 'dismissed') this.foul('after done', what);
      if (task?.state === 'snoozed' && at.day < endOfSnooze(reminder, task)) this.foul('while put off', what);
      const last = at.day === reminder.lastDay || at.day === reminder.finalDay;
      const couldWait = sinceOf(reminder, task) === at.day && !last;
      this.tell(
        keyOf(reminder, task),
        { day: at.day, id, excused: null, order: ++this.order, couldWait },
        what,
      );
      if (reminder.tone === 'over') this.counts['last words'] += 1;
      else this.counts['leads told'] += 1;
    }
  }

  private tell(key: string, showing: Showing, what: string): void {
    const { id, day } = showing;
    const before = this.showings.get(key);
    if (before?.excused === 'dead' && before.id === id)
      this.counts['same notice again after a dead worker'] += 1;
    else if (before?.excused === 'dead') this.counts['another notice again after a dead worker'] += 1;
    else if (before?.excused === 'restored') this.counts['again after an older profile came back'] += 1;
    else if (before && daysBetween(day, before.day) > 2)
      this.counts['again after the clock was set back'] += 1;
    else if (before) this.foul('doubled', `${what}; before on ${before.day}`);
    this.showings.set(key, showing);
    this.thisRun.push(showing);
  }

  /** The worker died in this run: what it told and did not write down may be told again. */
  died(marked: boolean): void {
    if (!marked) for (const showing of this.thisRun) showing.excused = 'dead';
    this.thisRun = [];
  }

  /** A run came to its end: every newest lead of what is open, and not to be held back, must have been told by now. */
  looked(
    asking: readonly Asking[],
    at: LocalMoment,
    settings: Settings,
    { canTell, newSession, rightClock }: { canTell: boolean; newSession: boolean; rightClock: boolean },
  ): void {
    const quiet = !newSession && isQuiet(at.minute, settings);
    for (const { day, couldWait } of this.thisRun)
      if (quiet && couldWait) this.foul('in quiet hours', `on ${day}, minute ${at.minute}`);
    this.thisRun = [];
    for (const one of asking) {
      const tasks = new Map(one.tasks.map((task) => [task.deadline, task]));
      for (const reminder of newestOf(one, at.day)) {
        const task = tasks.get(reminder.deadline) ?? null;
        if (task?.state === 'done' || task?.state === 'dismissed') continue;
        if (task?.state === 'snoozed' && at.day < endOfSnooze(reminder, task)) continue;
        const since = sinceOf(reminder, task);
        const lastDay = at.day === reminder.lastDay || at.day === reminder.finalDay;
        if (!canTell || (quiet && since === at.day && !lastDay)) continue;
        const showing = this.showings.get(keyOf(reminder, task));
        const told = showing && showing.excused === null && daysBetween(at.day, showing.day) <= 2;
        if (!told) this.foul('not told', `${reminder.key} on ${at.day}, minute ${at.minute}`);
        const chance = this.chances.get(`${one.id}|${reminder.deadline}`);
        if (!chance || !rightClock || reminder.tone === 'over') continue;
        chance.awake = true;
        if (told) chance.announced = true;
      }
    }
  }

  /** The deadlines there are: each must have a plan, and is judged when the life is over. */
  known(views: readonly ItemView[]): void {
    for (const { record, plan, evaluation } of views) {
      for (const deadline of evaluation.deadlines) {
        const { key, kind, firstDay, safeDay, lastDay, state } = deadline;
        const name = `${record.item.id}|${key}`;
        const settled = record.tasks.some((task) => task.deadline === key && task.state !== 'snoozed');
        const chance = this.chances.get(name);
        if (chance) {
          if (settled) chance.settled = true;
          continue;
        }
        if (firstDay === null || safeDay === null || lastDay === null) continue;
        if (state === 'done' || state === 'passed') continue;
        if (endsSooner(deadline, evaluation.deadlines)) continue;
        const oneWord = kind === 'return' || kind === 'exchange';
        const latest = plan
          .filter((one) => one.deadline === key)
          .reduce((a, { on }) => later(a, on), firstDay);
        if (latest !== safeDay && !(oneWord && daysBetween(latest, safeDay) === 1))
          this.foul('no plan', name);
        this.chances.set(name, { finalDay: lastDay, awake: false, announced: false, settled });
      }
    }
  }

  /** The same of coupons: what of them lies ahead has its words 30 and 7 days before and on its last day, or on its first day. */
  knownCoupons(coupons: readonly CouponReminders[], today: CivilDate): void {
    for (const { subject, plan, matters, tasks } of coupons)
      for (const [key, { kind, on }] of matters) {
        const name = `${subject}|${key}`;
        const settled = tasks.some((task) => task.deadline === key && task.state !== 'snoozed');
        const chance = this.chances.get(name);
        if (chance) {
          if (settled) chance.settled = true;
          continue;
        }
        if (on < today) continue;
        const own = plan.filter(({ deadline }) => deadline === key);
        const leads = own.map((one) => daysBetween(one.on, on));
        if (String(leads) !== (kind === 'lapses' ? '30,7,0' : '0')) this.foul('no plan', name);
        this.counts['matters of coupons'] += 1;
        const finalDay = own.reduce((a, one) => later(a, one.finalDay), on);
        this.chances.set(name, { finalDay, awake: false, announced: false, settled });
      }
  }

  finish(): Verdict {
    for (const [name, chance] of this.chances) {
      this.counts.deadlines += 1;
      if (chance.announced) this.counts.announced += 1;
      else if (chance.awake) this.foul('missed', `${name}, last day ${chance.finalDay}`);
      else if (chance.settled) this.counts['settled before'] += 1;
      else this.counts['asleep or muted throughout'] += 1;
    }
    return { counts: this.counts, fouls: this.fouls };
  }

  private foul(foul: Foul, what: string): void {
    this.fouls.push({ foul, what });
  }
}

/** A right to send back is not told while another one for the same thing, as sure, runs longer; of equals the first is. */
function endsSooner(deadline: Deadline, all: readonly Deadline[]): boolean {
  const { kind, lastDay, verified } = deadline;
  if ((kind !== 'return' && kind !== 'exchange') || lastDay === null) return false;
  const place = all.indexOf(deadline);
  return all.some((rival, index) => {
    if (index === place || rival.kind !== kind || rival.lastDay === null) return false;
    if (verified && !rival.verified) return false;
    const surer = rival.verified && !verified;
    return rival.lastDay > lastDay || (rival.lastDay === lastDay && (surer || index < place));
  });
}

/** For each deadline the reminder whose day came last. */
function newestOf({ plan, afterwards }: Asking, day: CivilDate): Reminder[] {
  const newest = new Map<string, Reminder>();
  for (const list of [plan, afterwards]) {
    for (const reminder of list) {
      if (reminder.on > day || reminder.finalDay < day) continue;
      const other = newest.get(reminder.deadline);
      if (!other || other.on < reminder.on) newest.set(reminder.deadline, reminder);
    }
  }
  return [...newest.values()];
}

/** No snooze outlasts the day that is reminded of. */
function endOfSnooze({ lastDay, on }: Reminder, task: TaskRow | null): CivilDate {
  return earlier(task?.until ?? on, lastDay);
}

function sinceOf(reminder: Reminder, task: TaskRow | null): CivilDate {
  return later(reminder.on, endOfSnooze(reminder, task));
}

/** One lead is one lead, except that the end of a snooze is asked for by the user. */
function keyOf(reminder: Reminder, task: TaskRow | null): string {
  const until = endOfSnooze(reminder, task);
  return reminder.on < until ? `${reminder.key}|${until}` : reminder.key;
}

function isQuiet(minute: number, { reminders: { quiet } }: Settings): boolean {
  if (quiet === null) return false;
  const within = (minute - quiet.from + 1440) % 1440;
  return within < (quiet.to - quiet.from + 1440) % 1440;
}
