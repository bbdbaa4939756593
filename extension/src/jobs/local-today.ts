import type { CivilDate, LocalMoment } from '@baoqi/rules';
import { today } from '../platform/clock.ts';
import { minuteOfDay } from '../platform/time-of-day.ts';
import { DEFAULT_SETTINGS, readSettings } from '../records/settings.ts';
import { attempt } from '../records/trouble.ts';

/** Today where the user lives; also while the database is in trouble. */
export async function localToday(): Promise<CivilDate> {
  return today(await timeZone());
}

/** Today, and the minute of it. */
export async function localMoment(): Promise<LocalMoment> {
  const zone = await timeZone();
  return { day: today(zone), minute: minuteOfDay(zone) };
}

async function timeZone(): Promise<string> {
  const settings = await attempt(readSettings);
  return (settings.ok ? settings.value : DEFAULT_SETTINGS).timeZone;
}
