import { addMonths, type CivilDate, type Coverage, type Deadline, epochDay, partsOf } from '@baoqi/rules';

/** Turns days into percent of the picture's width. */
export type Scale = { first: number; last: number; at: (date: CivilDate) => number };

/** One mark on the axis: its place, and `minor` where a narrow picture leaves its label out. */
export type Tick = { at: number; year: number; month: number; minor: boolean };

/** A picture that shows every bar, every flag and today; a little air on both sides, so that today never sticks to the frame. */
export function timelineScale(
  coverage: readonly Coverage[],
  deadlines: readonly Deadline[],
  today: CivilDate,
): Scale {
  const days = [today, ...coverage.flatMap((c) => [c.from, c.until]), ...deadlines.map((d) => d.lastDay)]
    .filter((day): day is CivilDate => day !== null)
    .map(epochDay);
  const earliest = Math.min(...days);
  const latest = Math.max(...days, earliest + 90);
  const air = Math.ceil((latest - earliest) * 0.02);
  const first = earliest - air;
  const last = latest + air;
  return { first, last, at: (date) => ((epochDay(date) - first) / (last - first)) * 100 };
}

/** Marks at the anniversaries of the first covered day, since bars end there; quarters where all is within a year and a half. */
export function timelineTicks(scale: Scale, start: CivilDate): Tick[] {
  const months = (scale.last - scale.first) / 30.44;
  const step = months <= 18 ? 3 : 12 * Math.max(1, Math.ceil(months / 12 / 8));
  const ticks: Tick[] = [];
  for (let n = 0; ; n++) {
    const mark = addMonths(start, n * step);
    const day = epochDay(mark);
    if (day > scale.last) break;
    const at = ((day - scale.first) / (scale.last - scale.first)) * 100;
    if (at >= 0) ticks.push({ at, ...partsOf(mark), minor: n % 2 === 1 });
  }
  return ticks;
}
