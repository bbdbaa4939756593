import { cpSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { jdAddress, jdOrderList, nikonOrder } from '../fixtures/jd-order-list.ts';
import { living } from './support/database.ts';
import { launch, newProfile } from './support/launch.ts';
import { dueRow } from './support/library.ts';
import {
  badge,
  deliveries,
  forgetDeliveries,
  holdDeliveries,
  killWorker,
  launchAndLook,
  letDeliveriesGo,
  lookedAt,
  notices,
  type Reminded,
  ringNow,
  toldOf,
} from './support/reminders.ts';
import { serve } from './support/store-pages.ts';

/**
 * Reminders in a real browser whose clock is really moved. What must come is reasoned here: register within one month,
 * of which a second sentence makes 30 days; have the invoice within 30 days; reminded 14, 7, 3 and 1 days before and on
 * the last safe day, of which a browser that was closed tells the newest only; once more on the day after.
 */
const today = Temporal.Now.plainDateISO('Asia/Shanghai');
const bought = today.subtract({ days: 1 });
const monthLater = bought.add({ months: 1 });
const thirtyDays = bought.add({ days: 30 });
const [safe, later] =
  Temporal.PlainDate.compare(monthLater, thirtyDays) < 0
    ? [monthLater, thirtyDays]
    : [thirtyDays, monthLater];

/** Days by which the clock must be ahead, so that it is so many days before the safe day (of registering). */
const before = (days: number): number => today.until(safe.subtract({ days })).days;
const dayBefore = (days: number): string => safe.subtract({ days }).toString();
const dayAfter = later.add({ days: 1 });
const told = (lead: number, on: string): string => `${lead}@${on}`;
/** The last word, that it is over; and the first urge, which is not counted back from the end. */
const over = -2;
const firstUrge = -1;

/** A copy of a profile as it is now, as a restored disk would have it. */
const copyOf = (profile: string): string => {
  const copy = newProfile();
  cpSync(profile, copy, { recursive: true, filter: (path) => !/Singleton(Lock|Socket|Cookie)$/.test(path) });
  return copy;
};

const shortly = { timeout: 20_000 };

test.describe.configure({ mode: 'serial' });
test.describe('reminders by a real clock', () => {
  test.setTimeout(180_000);
  const atPurchase = newProfile();

  test('bought, and closed at once: nothing is told on that day', async () => {
    const { context, worker } = await launch({ profile: atPurchase, language: 'zh' });
    await serve(context, { [jdAddress]: jdOrderList([nikonOrder(bought.toString())]) });
    const order = await context.newPage();
    await order.goto(jdAddress);
    await expect.poll(async () => (await living(worker, 'items')).length, shortly).toBe(1);
    await context.close();

    const again = await launchAndLook({ profile: atPurchase });
    expect(await notices(again.page)).toEqual([]);
    expect(await deliveries(again.page)).toEqual([]);
    await again.context.close();
  });

  test('closed for weeks, 3 days before, the day after: one notice each, the newest lead, then the last word', async () => {
    const profile = copyOf(atPurchase);
    const expected: string[] = [];
    for (const { days, lead } of [
      { days: 10, lead: 14 },
      { days: 3, lead: 3 },
    ]) {
      const browser = await launchAndLook({ profile, daysAhead: before(days) });
      expected.push(told(lead, dayBefore(days)));
      expect(await notices(browser.page), `${days} days before`).toHaveLength(1);
      expect(await toldOf(browser.page, 'register')).toEqual(expected);
      await expect.poll(() => badge(browser.page)).toBe('2');
      await expect(dueRow(browser.page, 'register')).toContainText(String(days));
      await browser.context.close();

      const again = await launchAndLook({ profile, daysAhead: before(days) });
      expect(await notices(again.page), 'started again on that day').toEqual([]);
      expect(await toldOf(again.page, 'register')).toEqual(expected);
      await expect(dueRow(again.page, 'register')).toBeVisible();
      await again.context.close();
    }

    const daysAhead = today.until(dayAfter).days;
    const after = await launchAndLook({ profile, daysAhead });
    expect(await notices(after.page), 'the day after').toHaveLength(1);
    expect(await toldOf(after.page, 'register')).toEqual([...expected, told(over, dayAfter.toString())]);
    expect(await toldOf(after.page, 'get-invoice')).toContain(told(over, dayAfter.toString()));
    await expect(after.page.getByRole('heading').first()).toBeVisible();
    await expect(dueRow(after.page, 'register')).toHaveCount(0);
    await expect.poll(() => badge(after.page)).toBe('');
    await after.page.goto(after.address('library.html'));
    await after.page.getByRole('link', { name: /Z6III/ }).first().click();
    await expect(after.page.locator('[data-deadline$=":register"]').first()).toContainText('已经过期');
    await after.context.close();

    const later = await launchAndLook({ profile, daysAhead: daysAhead + 1 });
    expect(await notices(later.page), 'two days after').toEqual([]);
    await later.context.close();
  });

  test('a clock that went ahead and was set back: nothing twice for one lead, and all that follows still comes', async () => {
    const profile = copyOf(atPurchase);
    const steps = [
      { days: 3, tells: 3 },
      // Set back by eleven days: that one is due here, and what was told in the future stands for nothing yet.
      { days: 14, tells: 14 },
      { days: 14, tells: null },
      { days: 7, tells: 7 },
      // Told already when the clock was ahead.
      { days: 3, tells: null },
      { days: 1, tells: 1 },
      // Set back by a journey's day: as before.
      { days: 2, tells: null },
      { days: 0, tells: 0 },
    ];
    const expected: string[] = [];
    for (const { days, tells } of steps) {
      const browser = await launchAndLook({ profile, daysAhead: before(days) });
      if (tells !== null) expected.push(told(tells, dayBefore(days)));
      expect(await notices(browser.page), `${days} days before`).toHaveLength(tells === null ? 0 : 1);
      expect(new Set(await toldOf(browser.page, 'register'))).toEqual(new Set(expected));
      await expect.poll(() => minutesToTick(browser)).toBeLessThanOrEqual(30);
      await browser.context.close();
    }
  });

  test('the worker killed between showing and noting down: still due, told again under the same id, once', async () => {
    const browser = await launchAndLook({ profile: newProfile(), language: 'zh' });
    const { page, context, address } = browser;
    const form = await context.newPage();
    await form.goto(address('library.html#add'));
    await form.locator('input[name=title]').fill('尼康（Nikon）Z8 全画幅微单相机 机身');
    await form.locator('input[name=ordered]').fill(today.subtract({ days: 20 }).toString());
    await form.locator('form button[type=submit]').click();
    await expect(form.getByRole('heading', { name: /Z8/ })).toBeVisible();
    expect(await notices(page)).toEqual([]);

    await holdDeliveries(form);
    await ringNow(page);
    await expect.poll(() => notices(page), shortly).toHaveLength(1);
    const shown = await notices(page);
    const looked = await lookedAt(page);
    await killWorker(browser);
    await letDeliveriesGo(form);
    expect(await deliveries(page), 'it died before it could note it down').toEqual([]);

    await ringNow(page);
    await expect.poll(() => deliveries(page), shortly).toHaveLength(2);
    expect(await notices(page), 'replaced, not piled up').toEqual(shown);
    await expect.poll(() => lookedAt(page)).not.toBe(looked);
    const noted = await deliveries(page);

    await killWorker(browser);
    const lookedAgain = await lookedAt(page);
    await ringNow(page);
    await expect.poll(() => lookedAt(page), shortly).not.toBe(lookedAgain);
    expect(await deliveries(page), 'a worker that died after noting it down tells nothing').toEqual(noted);

    // The same by hand: what was noted is gone, and the notice still stands.
    await forgetDeliveries(page);
    await ringNow(page);
    await expect
      .poll(async () => (await deliveries(page)).map(({ key }) => key), shortly)
      .toEqual(noted.map(({ key }) => key));
    expect(await notices(page)).toEqual(shown);
    await context.close();
  });

  test('an older copy of the profile: each lead at most once more, and none missed', async () => {
    const profile = copyOf(atPurchase);
    const first = await launchAndLook({ profile, daysAhead: before(14) });
    expect(await toldOf(first.page, 'register')).toEqual([told(14, dayBefore(14))]);
    await first.context.close();
    const older = copyOf(profile);
    for (const days of [7, 3]) {
      const browser = await launchAndLook({ profile, daysAhead: before(days) });
      expect(await notices(browser.page)).toHaveLength(1);
      await browser.context.close();
    }

    const expected = [told(14, dayBefore(14))];
    for (const { days, tells } of [
      { days: 3, tells: 3 },
      { days: 3, tells: null },
      { days: 1, tells: 1 },
      { days: 0, tells: 0 },
    ]) {
      const browser = await launchAndLook({ profile: older, daysAhead: before(days) });
      if (tells !== null) expected.push(told(tells, dayBefore(days)));
      expect(await notices(browser.page), `${days} days before`).toHaveLength(tells === null ? 0 : 1);
      expect(await toldOf(browser.page, 'register')).toEqual(expected);
      await browser.context.close();
    }
  });

  test('an alarm that a clock set back has left weeks ahead is brought near by the next worker', async () => {
    const browser = await launchAndLook({ profile: newProfile() });
    const { page, context } = browser;
    // What the page asked for when it opened may still be under way, and would mend the alarm before its time.
    const leaveFarAhead = async () => {
      await page.evaluate(() =>
        chrome.alarms.create('tick', { when: Date.now() + 20 * 86_400_000, periodInMinutes: 30 }),
      );
      await killWorker(browser);
      return minutesToTick(browser);
    };
    await expect.poll(leaveFarAhead, shortly).toBeGreaterThan(30);
    // The popup asks the worker for its state, and so wakes it.
    await page.reload();
    await expect.poll(() => minutesToTick(browser), shortly).toBeLessThanOrEqual(30);
    await context.close();
  });

  test('a copy from before the first urge, started in its days: urged once', async () => {
    const profile = copyOf(atPurchase);
    const daysAhead = today.until(bought.add({ days: 9 })).days;
    for (const tells of [1, 0]) {
      const browser = await launchAndLook({ profile, daysAhead });
      expect(await notices(browser.page)).toHaveLength(tells);
      expect(await toldOf(browser.page, 'register')).toEqual([
        told(firstUrge, bought.add({ days: 9 }).toString()),
      ]);
      await browser.context.close();
    }
  });
});

/** How long until the alarm rings, by the clock of that browser. */
async function minutesToTick({ page }: Reminded): Promise<number> {
  return page.evaluate(async () => {
    const tick = (await chrome.alarms.getAll()).find(({ name }) => name === 'tick');
    return tick ? (tick.scheduledTime - Date.now()) / 60_000 : Number.POSITIVE_INFINITY;
  });
}
