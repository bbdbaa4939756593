import { browser } from 'wxt/browser';

const TICK = 'tick';
const MINUTES = 30;

/** Sees to it that the one periodic alarm exists. Creating it again would push it back, so it is looked at first. */
export async function ensureTick(): Promise<void> {
  const tick = await browser.alarms.get(TICK);
  if (tick?.periodInMinutes === MINUTES) return;
  await browser.alarms.create(TICK, { delayInMinutes: 1, periodInMinutes: MINUTES });
}

export function onTick(listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === TICK) listener();
  });
}
