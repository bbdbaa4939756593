import { addDays } from '@baoqi/rules';
import type { Told } from '../src/jobs/remind-run.ts';
import type { ItemView } from '../src/view/item-view.ts';
import { type Habit, interestingDays, nextTick } from './agenda.ts';
import { type Asking, askingOf } from './asking.ts';
import { actOnCoupons } from './coupon-acts.ts';
import { BRANDS } from './goods.ts';
import { type LifeCounts, noneYet } from './life-counts.ts';
import { Death, type Device, type MakeRun, momentOf, startWorker, type Worker } from './machine.ts';
import type { Random } from './random.ts';
import { Referee } from './referee.ts';
import { DAY, dayOf, MINUTE, wallOf, ZONES } from './zones.ts';

const AWAKE: readonly Habit[] = ['always', 'always', 'office', 'evenings', 'nights'];
const HOUR = 60 * MINUTE;
const YEAR = 365.25 * DAY;
const JUMPS = [HOUR, DAY, 3 * DAY, 40 * DAY, YEAR, 20 * YEAR];

type Planned = { at: number; what: () => Promise<void> };

/** The machine, its owner and the calendar, jumping from event to event. */
export class World {
  readonly referee = new Referee();
  readonly did: LifeCounts = noneYet();
  private readonly device: Device;
  private readonly random: Random;
  private readonly make: MakeRun;
  private worker: Worker;
  private habit: Habit = 'always';
  private planned: Planned[] = [];
  private days: number[] | null = null;
  private bought = 0;
  private readonly couponCount = { grants: 0 };
  private marked = false;
  private saved: { order: number; putBack: () => Promise<void> } | null = null;

  constructor(device: Device, random: Random, make: MakeRun) {
    this.device = device;
    this.random = random;
    this.make = make;
    this.worker = this.newWorker();
    // How often a year each thing happens to a machine and its owner.
    this.again(1.5, () => this.buy());
    this.again(14, () => this.changeHabitSometimes());
    this.again(10, () => this.restart());
    this.again(6, () => this.tick());
    this.again(0.5, () => this.jump());
    this.again(1, () => this.move());
    this.again(0.3, () => this.mute());
    this.again(1, () => this.actUnasked());
    this.again(0.7, () => this.copy());
    this.again(0.15, () => this.putBack());
    this.plan(HOUR, () => this.buy());
    // Most people have no coupons.
    if (random.chance(0.3)) this.again(4, () => this.coupons());
  }

  async run(end: number): Promise<void> {
    const { device } = this;
    for (;;) {
      const days = this.days ?? (await this.lookAhead());
      const clock = device.now + device.skew;
      const ring = nextTick(clock, device.zone, this.habit, days);
      const tick = ring === null ? Number.POSITIVE_INFINITY : ring - device.skew;
      const first = this.planned.reduce<Planned | null>((a, b) => (a === null || b.at < a.at ? b : a), null);
      const next = first === null ? tick : Math.min(tick, first.at);
      if (next > end) return;
      this.goTo(next);
      if (first !== null && first.at <= tick) {
        this.planned.splice(this.planned.indexOf(first), 1);
        await first.what();
      } else await this.tick();
    }
  }

  /** After a change of the records: when it is worth looking again, and what there is to be judged. */
  private async lookAhead(): Promise<number[]> {
    const views = await this.views();
    const today = momentOf(this.device).day;
    const coupons = await this.device.store.coupons(today);
    this.referee.known(views);
    this.referee.knownCoupons(coupons, today);
    this.days = interestingDays(askingOf(views, coupons), this.random);
    return this.days;
  }

  private goTo(instant: number): void {
    this.device.now = instant;
    this.device.store.setClock(instant + this.device.skew);
  }

  private plan(after: number, what: () => Promise<void>): void {
    this.planned.push({ at: this.device.now + after, what });
  }

  private again(perYear: number, what: () => Promise<void>): void {
    this.plan(this.random.wait(perYear), async () => {
      this.again(perYear, what);
      await what();
    });
  }

  private newWorker(): Worker {
    return startWorker(this.device, this.make, {
      told: (id, told) => this.onTold(id, told),
      marked: () => {
        this.marked = true;
      },
    });
  }

  private views(): Promise<readonly ItemView[]> {
    return this.device.store.views(momentOf(this.device).day);
  }

  private async asking(): Promise<Asking[]> {
    return askingOf(await this.views(), await this.device.store.coupons(momentOf(this.device).day));
  }

  /** What was answered so far, to each. */
  private async answersNow(): Promise<Map<string, Asking['tasks']>> {
    const { store } = this.device;
    const [records, coupons] = [await store.records(), await store.coupons(momentOf(this.device).day)];
    return new Map([
      ...records.map(({ item, tasks }) => [item.id, tasks] as const),
      ...coupons.map(({ subject, tasks }) => [subject, tasks] as const),
    ]);
  }

  /** Set by `tick`, since telling is in the middle of a run. */
  private answers = new Map<string, Asking['tasks']>();

  private onTold(id: string, told: readonly Told[]): void {
    this.referee.told(id, told, momentOf(this.device), (of) => this.answers.get(of) ?? []);
    for (const one of told) this.think(one);
  }

  /** The alarm rings, or the worker starts: what the browser would run, and then the referee looks. */
  private async tick(): Promise<void> {
    const { device, random, referee } = this;
    if (this.habit === 'asleep') return;
    this.did.ticks += 1;
    // A worker lives 30 seconds, so the next alarm usually finds another one.
    if (random.chance(0.8)) this.worker = this.newWorker();
    this.answers = await this.answersNow();
    const at = momentOf(device);
    const was = { canTell: device.canTell, newSession: device.newSession, rightClock: device.skew === 0 };
    const settings = await device.store.settings();
    this.marked = false;
    this.worker.doom(random.chance(0.05) ? { call: random.int(1, 9), after: random.chance(0.5) } : null);
    try {
      const runs = [this.worker.run(at)];
      // A page of ours opens at the same moment.
      if (random.chance(0.05)) runs.push(this.worker.run(at));
      await Promise.all(runs);
      referee.looked(await this.asking(), at, settings, was);
    } catch (error) {
      if (!(error instanceof Death)) throw error;
      this.did.deaths += 1;
      referee.died(this.marked);
      this.worker = this.newWorker();
      // The next alarm, unless the machine goes to sleep first.
      if (random.chance(0.7)) this.plan(random.int(1, 30) * MINUTE, () => this.tick());
    }
  }

  /** What the owner makes of a notice: nothing, or an act now or days later. */
  private think({ itemId, reminder: { deadline, kind, tone } }: Told): void {
    const { random } = this;
    if (tone === 'over' || random.chance(0.55)) return;
    const delay = random.chance(0.5) ? random.int(1, 60) * MINUTE : random.int(1, 240) * HOUR;
    this.plan(delay, () => this.act(itemId, deadline, kind));
  }

  private async act(itemId: string, deadline: string, kind: Told['reminder']['kind']): Promise<void> {
    const { random, device } = this;
    const tasks = (await this.answersNow()).get(itemId);
    if (!tasks) return;
    this.did.acts += 1;
    const today = momentOf(device).day;
    const settled = tasks.some((task) => task.deadline === deadline && task.state !== 'snoozed');
    const until = addDays(today, random.int(1, 20));
    const what = settled
      ? ({ state: 'reopened' } as const)
      : random.pick([
          { state: 'done', on: today } as const,
          { state: 'done', on: today } as const,
          { state: 'snoozed', until } as const,
          { state: 'snoozed', until } as const,
          { state: 'dismissed' } as const,
        ]);
    if (what.state === 'reopened' && !random.chance(0.2)) return;
    await device.store.act({ itemId, deadline, kind, what });
    this.days = null;
  }

  private async buy(): Promise<void> {
    const { random, device } = this;
    this.did.purchases += 1;
    this.bought += 1;
    const today = dayOf(wallOf(device.zone, device.now));
    const ordered = random.chance(0.15) ? addDays(today, -random.int(1, 400)) : today;
    await device.store.buy({ title: `thing ${this.bought}`, brand: random.pick(BRANDS), ordered });
    this.days = null;
    const title = `thing ${this.bought}`;
    if (!random.chance(0.7)) return;
    this.plan(random.int(1, 9) * DAY, async () => {
      const records = await device.store.records();
      const id = records.find(({ item }) => item.title === title)?.item.id;
      if (id === undefined) return;
      await device.store.setDates(id, { delivered: dayOf(wallOf(device.zone, device.now)) });
      this.days = null;
    });
  }

  private async coupons(): Promise<void> {
    const today = dayOf(wallOf(this.device.zone, this.device.now));
    await actOnCoupons(this.device.store, this.random, today, this.couponCount);
    this.did['acts with coupons'] += 1;
    this.days = null;
  }

  private async changeHabit(to: Habit): Promise<void> {
    const slept = this.habit === 'asleep';
    this.habit = to;
    if (to === 'asleep') {
      this.did.sleeps += 1;
      this.plan(this.random.int(1, 60 * 24) * HOUR, () => this.changeHabit(this.random.pick(AWAKE)));
    }
    // Opening the lid: an alarm that was due in the meantime rings now.
    if (slept && to !== 'asleep') await this.tick();
  }

  private async restart(): Promise<void> {
    if (this.habit === 'asleep') return;
    this.did.restarts += 1;
    this.worker = this.newWorker();
    this.device.newSession = true;
    await this.tick();
  }

  private async jump(): Promise<void> {
    const { random, device } = this;
    if (device.skew !== 0) return;
    this.did['clock jumps'] += 1;
    device.skew = random.pick(JUMPS) * random.pick([-1, 1]);
    this.plan(random.int(1, 30) * MINUTE, () => this.tick());
    this.plan(random.int(1, 20 * 24) * HOUR, async () => {
      device.skew = 0;
      this.goTo(device.now);
      await this.tick();
    });
  }

  private async move(): Promise<void> {
    const { random, device } = this;
    this.did['zone moves'] += 1;
    device.zone = random.pick(ZONES);
    await device.store.saveSettings({ timeZone: device.zone });
    await this.tick();
  }

  private async mute(): Promise<void> {
    this.device.canTell = false;
    this.plan(this.random.int(1, 60) * DAY, async () => {
      this.device.canTell = true;
    });
  }

  private async copy(): Promise<void> {
    this.saved = { order: this.referee.now(), putBack: await this.device.store.copy() };
  }

  private async putBack(): Promise<void> {
    if (this.saved === null) return;
    this.did['older profiles'] += 1;
    const { settings } = this.device.store;
    await this.saved.putBack();
    this.device.zone = (await settings()).timeZone;
    this.referee.putBack(this.saved.order);
    this.days = null;
    await this.restart();
  }

  private async actUnasked(): Promise<void> {
    const asking = await this.asking();
    const planned = asking.flatMap(({ plan, id }) => plan.map((one) => ({ ...one, itemId: id })));
    if (planned.length === 0) return;
    const { itemId, deadline, kind } = this.random.pick(planned);
    await this.act(itemId, deadline, kind);
  }

  private async changeHabitSometimes(): Promise<void> {
    if (this.habit === 'asleep') return;
    await this.changeHabit(this.random.chance(0.25) ? 'asleep' : this.random.pick(AWAKE));
  }
}
