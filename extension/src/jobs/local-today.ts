import type { CivilDate } from '@baoqi/rules';
import { today } from '../platform/clock.ts';
import { DEFAULT_SETTINGS, readSettings } from '../records/settings.ts';
import { attempt } from '../records/trouble.ts';

/** Today where the user lives; also while the database is in trouble. */
export async function localToday(): Promise<CivilDate> {
  const settings = await attempt(readSettings);
  return today((settings.ok ? settings.value : DEFAULT_SETTINGS).timeZone);
}
