import { browser } from 'wxt/browser';
import { minutesUntil } from './clock.ts';

const TICK = 'tick';
const MINUTES = 30;

/**
 * Sees to it that the one periodic alarm exists. Creating it again would push it back, so it is looked at first. An alarm
 * rings at a time of the clock, so a clock that was set back leaves it days ahead: such a one is made anew.
 */
export async function ensureTick(): Promise<void> {
  const tick = await browser.alarms.get(TICK);
  if (tick?.periodInMinutes === MINUTES && minutesUntil(tick.scheduledTime) <= MINUTES) return;
  await browser.alarms.create(TICK, { delayInMinutes: 1, periodInMinutes: MINUTES });
}

export function onTick(listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === TICK) listener();
  });
}
