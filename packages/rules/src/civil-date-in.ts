import { type CivilDate, civilDate } from './civil-date.ts';

/**
 * The day on the calendar that people in `zone` see at an instant (milliseconds since 1970, UTC):
 * `civilDateIn(0, 'Asia/Shanghai')` is `1970-01-01`. The instant is an argument, so nothing here reads a clock;
 * `Intl` only looks the zone's offset up. An unknown zone throws a RangeError, as `Intl` does.
 */
export function civilDateIn(instant: number, zone: string): CivilDate {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(instant);
  const number = (type: 'year' | 'month' | 'day') => Number(parts.find((part) => part.type === type)?.value);
  return civilDate(number('year'), number('month'), number('day'));
}
