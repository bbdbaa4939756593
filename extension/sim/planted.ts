import { addDays, remindersDue } from '@baoqi/rules';
import { type ReminderMachine, reminding, type Told } from '../src/jobs/remind-run.ts';
import type { ItemView } from '../src/view/item-view.ts';
import type { MakeRun } from './machine.ts';
import { dayOf, minuteOf } from './zones.ts';

/**
 * What neighbouring products do, so that a simulator that finds nothing wrong with them would be worth nothing. Each was
 * read in its source or reported by its users; `docs/reminders.md` names them.
 */
export const PLANTED: Record<string, MakeRun> = {
  /** Everything that ends within thirty days, every day anew. */
  'a range instead of a crossing': (machine) => async (now) => {
    const views = await machine.views(now.day);
    const deliveries = await machine.deliveries();
    const told = views.flatMap((view) =>
      dueOf(view, now.day).filter(
        ({ key, reminder }) => deliveries.get(key) !== now.day && addDays(now.day, 30) >= reminder.lastDay,
      ),
    );
    return send(machine, told, now.day);
  },

  /** On the first of the month, what ends in the next thirty days; nothing of the 31st. */
  'once a month, thirty days ahead': (machine) => async (now) => {
    if (!now.day.endsWith('-01')) return 0;
    const views = await machine.views(now.day);
    const deliveries = await machine.deliveries();
    const told = views.flatMap((view) => dueOf(view, now.day).filter(({ key }) => !deliveries.has(key)));
    return send(machine, told, now.day);
  },

  /** What was sent is remembered by the process that sent it. */
  'sent is kept in memory': (machine) => {
    const sent = new Map<string, Told['lastDay']>();
    return reminding({
      ...machine,
      deliveries: async () => sent,
      mark: async (told, today) => {
        for (const { key } of told) sent.set(key, today);
      },
    });
  },

  /** Between midnight and eight in Beijing it is yesterday. */
  'today is UTC': (machine, device) => {
    const run = reminding(machine);
    return () => {
      const clock = device.now + device.skew;
      return run({ day: dayOf(clock), minute: minuteOf(clock) });
    };
  },

  /** Written down as sent, then sent: whoever dies in between has sent nothing, for ever. */
  'marked before it is shown': (machine) =>
    reminding({
      ...machine,
      tell: async (id, told, settings, today) => {
        await machine.mark(told, today);
        await machine.tell(id, told, settings, today);
      },
      mark: async () => {},
    }),

  /** What lies ahead is asked for on the very day; whoever sleeps on it never hears of it. */
  'coupons on their very day only': (machine) =>
    reminding({
      ...machine,
      coupons: async (today) =>
        (await machine.coupons(today)).map((view) => ({
          ...view,
          plan: view.plan.filter(({ on }) => on === today),
        })),
    }),

  /** What was told of coupons is written down nowhere. */
  'coupons are not marked': (machine) =>
    reminding({
      ...machine,
      mark: (told, today) =>
        machine.mark(
          told.filter(({ coupon }) => coupon === null),
          today,
        ),
    }),
};

function dueOf({ plan, record, verdict }: ItemView, today: Told['lastDay']): Told[] {
  return remindersDue(plan, record.tasks, new Set(), today).map(({ key, reminder }) => ({
    key,
    itemId: record.item.id,
    itemTitle: record.item.title,
    brandId: record.item.brand,
    reminder,
    lastDay: reminder.lastDay,
    gain: null,
    verified: true,
    left: verdict,
    coupon: null,
  }));
}

async function send(machine: ReminderMachine, told: Told[], today: Told['lastDay']): Promise<number> {
  const [first] = told;
  if (!first) return 0;
  await machine.tell(first.key, told, await machine.settings(), today);
  await machine.mark(told, today);
  return told.length;
}
