/** The minute of the day (0 to 1439) on the wall of a zone; an unknown zone falls back to Shanghai, as `today` does. */
export function minuteOfDay(timeZone: string, instant: Date = new Date()): number {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const [hour, minute] = wall(options, timeZone).format(instant).split(':');
  return Number(hour) * 60 + Number(minute);
}

function wall(options: Intl.DateTimeFormatOptions, timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'Asia/Shanghai' });
  }
}
