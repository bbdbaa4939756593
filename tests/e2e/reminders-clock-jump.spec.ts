import { expect, test } from '@playwright/test';
import { rows } from './support/database.ts';
import { launch, newProfile } from './support/launch.ts';
import { type Clock, canMoveClocks, moveClock, newClock, realDay } from './support/moving-clock.ts';
import {
  badge,
  deliveries,
  killWorker,
  lookedAt,
  notices,
  type Reminded,
  toldOf,
} from './support/reminders.ts';

/**
 * The clock of a running browser jumps, in both directions, and nobody restarts anything. Bought yesterday; register
 * within a month, of which a second sentence makes 30 days. Told 14, 7, 3, 1 days before and on the last safe day.
 */
const bought = realDay.subtract({ days: 1 });
const [month, thirty] = [bought.add({ months: 1 }), bought.add({ days: 30 })];
const safe = Temporal.PlainDate.compare(month, thirty) < 0 ? month : thirty;
const before = (days: number): number => realDay.until(safe.subtract({ days })).days;
const told = (lead: number): string => `${lead}@${safe.subtract({ days: lead })}`;

const shortly = { timeout: 20_000 };

test.describe('a clock that jumps under a running browser', () => {
  test.skip(!canMoveClocks(), 'no C compiler on this machine');
  test.setTimeout(120_000);

  test('ahead, back, and ahead again: each lead on its day, none twice, the alarm never far away', async () => {
    const clock = newClock();
    const browser = await withCamera(clock);
    const { page, context } = browser;
    const expected: string[] = [];
    for (const { days, tells } of [
      { days: 3, tells: 3 },
      // Set back by eleven days: what was told in the future stands for nothing yet.
      { days: 14, tells: 14 },
      { days: 7, tells: 7 },
      { days: 3, tells: null },
      { days: 0, tells: 0 },
    ]) {
      moveClock(clock, before(days));
      expect(await dayIn(browser)).toBe(safe.subtract({ days }).toString());
      await lookAgain(browser);
      if (tells !== null) expected.push(told(tells));
      await expect
        .poll(async () => new Set(await toldOf(page, 'register')), {
          ...shortly,
          message: `${days} days before`,
        })
        .toEqual(new Set(expected));
      await expect.poll(() => minutesToTick(browser), shortly).toBeLessThanOrEqual(31);
    }
    await context.close();
  });

  test('years ahead by mistake, a worker killed there, and back: what is still to come is told all the same', async () => {
    const clock = newClock();
    const browser = await withCamera(clock);
    const { page, context } = browser;
    moveClock(clock, 20 * 365);
    await lookAgain(browser);
    expect(await toldOf(page, 'register'), 'a window that closed years ago').toEqual([]);
    await killWorker(browser);
    moveClock(clock, before(7));
    await lookAgain(browser);
    await expect.poll(() => toldOf(page, 'register'), shortly).toEqual([told(7)]);
    await expect.poll(() => badge(page)).not.toBe('');
    await expect.poll(() => minutesToTick(browser), shortly).toBeLessThanOrEqual(31);
    await context.close();
  });

  test('two windows, both open when a reminder comes due: one notice, noted once', async () => {
    const clock = newClock();
    const browser = await withCamera(clock);
    const { page, context, address } = browser;
    const other = await context.newPage();
    await other.goto(address('library.html'));
    moveClock(clock, before(3));
    const looked = await lookedAt(page);
    await Promise.all([page.reload(), other.reload()]);
    await expect.poll(() => lookedAt(page), shortly).not.toBe(looked);
    await expect.poll(() => toldOf(page, 'register'), shortly).toEqual([told(3)]);
    expect(await notices(page)).toHaveLength(1);
    const noted = await deliveries(page);
    await lookAgain(browser);
    expect(await deliveries(page)).toEqual(noted);
    expect(await notices(page)).toHaveLength(1);
    await context.close();
  });

  test('switched off while a day passed, switched on again: told at once, by no page and no start of the browser', async () => {
    const clock = newClock();
    const { context, id, page } = await withCamera(clock);
    const manager = await context.newPage();
    await manager.goto('chrome://extensions');
    const switchTo = (on: boolean) =>
      manager.evaluate(([own, enabled]) => chrome.management.setEnabled(own, enabled), [id, on] as const);
    await page.close();
    await switchTo(false);
    moveClock(clock, before(3));
    const started = context.waitForEvent('serviceworker');
    await switchTo(true);
    const worker = await started;
    await expect
      .poll(() => worker.evaluate(async () => Object.keys(await chrome.notifications.getAll())), shortly)
      .toHaveLength(1);
    await expect
      .poll(
        () => worker.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name)),
        shortly,
      )
      .toContain('tick');
    await expect
      .poll(async () => (await rows(worker, 'deliveries')).map(({ shownOn }) => shownOn), shortly)
      .toContain(safe.subtract({ days: 3 }).toString());
    await context.close();
  });
});

/** A browser by that clock in which a camera was bought yesterday, added by hand. */
async function withCamera(clock: Clock): Promise<Reminded> {
  const extension = await launch({ profile: newProfile(), clock, language: 'zh' });
  const page = await extension.context.newPage();
  await page.goto(extension.address('library.html#add'));
  await page.locator('input[name=title]').fill('尼康（Nikon）Z6III 全画幅微单相机 机身');
  await page.locator('input[name=ordered]').fill(bought.toString());
  await page.locator('form button[type=submit]').click();
  await expect(page.locator('#deadlines')).toBeVisible();
  await page.goto(extension.address('popup.html'));
  await expect.poll(() => lookedAt(page), shortly).not.toBe('');
  return { ...extension, page };
}

/**
 * Has the background look, as it does whenever a page of ours opens, and waits until it has. It may be a look that had
 * begun before the clock was moved, so what is to be told is waited for, too.
 */
async function lookAgain({ page }: Reminded): Promise<void> {
  const looked = await lookedAt(page);
  await page.reload();
  await expect.poll(() => lookedAt(page), shortly).not.toBe(looked);
}

function dayIn({ page }: Reminded): Promise<string> {
  return page.evaluate(() => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' }));
}

/** How long until the alarm rings, by the clock of that browser. */
function minutesToTick({ page }: Reminded): Promise<number> {
  return page.evaluate(async () => {
    const tick = (await chrome.alarms.getAll()).find(({ name }) => name === 'tick');
    return tick ? (tick.scheduledTime - Date.now()) / 60_000 : Number.POSITIVE_INFINITY;
  });
}
