import { type CivilDate, later } from '../civil-date.ts';
import { addDays, daysBetween } from '../date-arithmetic.ts';
import { withLastDays } from './grants.ts';
import { deviceOf, judgeOnce } from './judge.ts';
import { plus } from './lengths.ts';
import { afterwards } from './replay.ts';
import type { Holdings, Programme, Redemption } from './types.ts';
import { countsUntil } from './year-windows.ts';

export type PlannedRedemption = Redemption & { end: CivilDate; gainedDays: number };
/** What to redeem when, with the grants that are held today. Empty: nothing can be redeemed before they lapse. */
export type Plan = { steps: PlannedRedemption[]; gainedDays: number; spent: number };

/**
 * The best use of what is held today, by search: the redemptions that gain the most days of warranty; of those, the ones
 * that spend the least; of those, the ones that are done earliest. Grants that are still to come are not foreseen.
 *
 * Only days on which something new becomes possible are tried (today, the end of a wait, the day on which a cap frees
 * room): between them nothing becomes possible that was not before, and grants only lapse. A property test holds this
 * against trying every day.
 */
export function bestPlan(programme: Programme, holdings: Holdings, today: CivilDate): Plan {
  return search(programme, holdings, today, (held, from) => openingDays(programme, held, from));
}

/** The same by trying every day up to the last one on which a grant can be used. For tests. */
export function bestPlanByEveryDay(programme: Programme, holdings: Holdings, today: CivilDate): Plan {
  return search(programme, holdings, today, (held, from) => {
    const last = lastDayOf(programme, held, from);
    return Array.from({ length: daysBetween(from, last) + 1 }, (_, n) => addDays(from, n));
  });
}

const NOTHING: Plan = { steps: [], gainedDays: 0, spent: 0 };

function search(
  programme: Programme,
  holdings: Holdings,
  from: CivilDate,
  daysOf: (held: Holdings, from: CivilDate) => readonly CivilDate[],
): Plan {
  let best = NOTHING;
  for (const { id } of holdings.devices) {
    for (const { amount } of programme.sizes.list) {
      for (const on of daysOf(holdings, from)) {
        const { end: before } = deviceOf(holdings, id);
        const judged = judgeOnce(programme, holdings, { on, amount, device: id });
        // Denied, then; what is allowed has both ends.
        if (judged.end === null || before === null) continue;
        const gainedDays = daysBetween(before, judged.end);
        const step: PlannedRedemption = { on, amount, device: id, end: judged.end, gainedDays };
        const rest = search(programme, afterwards(holdings, step, judged.end, judged.spends), on, daysOf);
        const plan: Plan = {
          steps: [step, ...rest.steps],
          gainedDays: gainedDays + rest.gainedDays,
          spent: amount + rest.spent,
        };
        if (isBetter(plan, best)) best = plan;
      }
    }
  }
  return best;
}

function isBetter(a: Plan, b: Plan): boolean {
  if (a.gainedDays !== b.gainedDays) return a.gainedDays > b.gainedDays;
  if (a.spent !== b.spent) return a.spent < b.spent;
  return keyOf(a) < keyOf(b);
}

/** Days in their order, so that the earliest of equals wins; then the device, so that the answer is always the same. */
const keyOf = ({ steps }: Plan): string =>
  `${steps.map(({ on }) => on).join()} ${steps.map(({ device, amount }) => `${device}:${amount}`).join()}`;

function openingDays(programme: Programme, holdings: Holdings, from: CivilDate): CivilDate[] {
  const last = lastDayOf(programme, holdings, from);
  const days = new Set<CivilDate>([from]);
  const { wait } = programme.binding;
  for (const { boundOn } of holdings.devices) if (boundOn !== null) days.add(plus(boundOn, wait.length));
  for (const { on } of holdings.grants) days.add(on);
  for (const cap of Object.values(programme.caps)) {
    if (cap.of !== 'redeemed') continue;
    for (const { on } of holdings.redemptions) days.add(countsUntil(cap, on));
  }
  return [...days].filter((day) => day >= from && day <= last);
}

/** Nothing can be redeemed after the last grant has lapsed. */
function lastDayOf(programme: Programme, { grants }: Holdings, from: CivilDate): CivilDate {
  return withLastDays(programme, grants)
    .filter(({ amount }) => amount > 0)
    .reduce((latest, { last }) => later(latest, last), from);
}
