import { type CivilDate, fromEpochDay } from '@baoqi/rules';

export const DAY = 86_400_000;
export const MINUTE = 60_000;

/** Where the simulated people live and travel; odd offsets, both hemispheres, both ends of the calendar. */
export const ZONES = [
  'Asia/Shanghai',
  'Asia/Shanghai',
  'America/Los_Angeles',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/Santiago',
  'Africa/Casablanca',
] as const;

type Zone = { starts: number[]; offsets: number[] };
const known = new Map<string, Zone>();

/** From when to when the simulated clocks may run: a life and twenty years either way. */
const [FROM, TO] = [Date.UTC(2000, 0, 1), Date.UTC(2070, 0, 1)];

/** What the wall of a zone shows at an instant, as if it were UTC. From Temporal's list of changes, looked up. */
export function wallOf(zone: string, instant: number): number {
  const { starts, offsets } = zoneOf(zone);
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= instant) low = middle;
    else high = middle - 1;
  }
  return instant + (offsets[low] ?? 0);
}

/** An instant at which the wall shows about `wall`; where the clock skips it, one shortly after. */
export function instantOf(zone: string, wall: number): number {
  const guess = wall - (wallOf(zone, wall) - wall);
  const off = wallOf(zone, guess) - wall;
  return guess - off;
}

const days = new Map<number, CivilDate>();

export function dayOf(wall: number): CivilDate {
  const n = Math.floor(wall / DAY);
  const day = days.get(n) ?? fromEpochDay(n);
  days.set(n, day);
  return day;
}

export function minuteOf(wall: number): number {
  return Math.floor((((wall % DAY) + DAY) % DAY) / MINUTE);
}

function zoneOf(name: string): Zone {
  const found = known.get(name);
  if (found) return found;
  const zone: Zone = { starts: [], offsets: [] };
  let at: Temporal.ZonedDateTime | null =
    Temporal.Instant.fromEpochMilliseconds(FROM).toZonedDateTimeISO(name);
  while (at !== null && at.epochMilliseconds < TO) {
    zone.starts.push(at.epochMilliseconds);
    zone.offsets.push(at.offsetNanoseconds / 1e6);
    at = at.getTimeZoneTransition('next');
  }
  known.set(name, zone);
  return zone;
}
