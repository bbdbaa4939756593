import { type CivilDate, parseCivilDate } from '@baoqi/rules';

/** Today in mainland China, which is where the terms count. Swedish writes a day as ISO 8601 does. */
export function todayInChina(clock: Date): CivilDate | null {
  return parseCivilDate(new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Shanghai' }).format(clock));
}
