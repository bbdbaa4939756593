import { execFileSync } from 'node:child_process';
import { jdAddress, jdOrderList, nikonOrder } from '../../fixtures/jd-order-list.ts';
import { launch } from './launch.ts';
import { normalBuild } from './paths.ts';
import { forgetProposals, proposals, recordProposals } from './proposals.ts';
import { serve } from './store-pages.ts';

/**
 * Run under Xvfb by permission-prompt.spec.ts: an order page is open, 京东 is granted by the welcome page and the real
 * prompt, the open page is read and so is a new one; then 京东 is taken back in the settings, and both fall silent.
 */
const key = (name: string): void => {
  execFileSync('xdotool', ['key', name]);
};

const until = async <T>(look: (round: number) => Promise<T | null>, what: string): Promise<T> => {
  const deadline = performance.now() + 40_000;
  for (let round = 1; performance.now() < deadline; round += 1) {
    const found = await look(round);
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`never happened: ${what}`);
};

const { context, worker, address } = await launch({ build: normalBuild, headful: true });
try {
  await serve(context, { [jdAddress]: jdOrderList([nikonOrder('2026-11-01')]) });
  const origins = () => worker.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
  const grantedBefore = await origins();
  await recordProposals(worker);
  const open = await context.newPage();
  await open.goto(jdAddress);

  // The extension opens its welcome page by itself when it is installed.
  const welcome = await until(
    async () => context.pages().find((page) => page.url().endsWith('/welcome.html')) ?? null,
    'the welcome page opened',
  );
  await welcome.bringToFront();
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  // Nothing tells a test that the prompt has opened, and a fresh one takes no key for half a second so that nobody
  // agrees by accident. So: ask, give it time, answer; where the machine was slower, begin again with more.
  const granted = await until(async (round) => {
    await welcome.reload();
    for (const box of await welcome.getByRole('checkbox').all()) await box.uncheck();
    await welcome.getByRole('checkbox', { name: /京东|JD/ }).check();
    await welcome.getByRole('button', { name: /^(允许读|Allow)/ }).click();
    await pause(2000 * round);
    key('Tab');
    key('Return');
    await pause(500 * round);
    const now = await origins();
    return now.length > 0 ? now : null;
  }, 'the browser granted the store');

  const registered = await until(async () => {
    const scripts = await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    return scripts.length > 0 ? scripts.flatMap((script) => script.matches ?? []) : null;
  }, 'the script was registered');

  const ordersSeen = async () => {
    const seen = await proposals(worker);
    const orders = seen.flatMap(({ message }) => message.detection?.purchases ?? []);
    return orders.length > 0 ? orders.map((order) => order.orderId) : null;
  };
  const readWhereOpen = await until(ordersSeen, 'the page that was open was read');
  await forgetProposals(worker);
  const page = await context.newPage();
  await page.goto(jdAddress);
  const proposed = await until(ordersSeen, 'the order was proposed');

  const settings = await context.newPage();
  await settings.goto(address('library.html#settings'));
  await settings.locator('ul.granted label', { hasText: 'jd.com' }).getByRole('checkbox').click();
  const registeredAfter = await until(async () => {
    const scripts = await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    return scripts.length === 0 ? [] : null;
  }, 'the script was taken back');
  await forgetProposals(worker);
  for (const tab of [open, page]) {
    await tab.bringToFront();
    // What would wake a script that still listens: a person's click, and another list.
    await tab.mouse.click(5, 5);
    await tab.evaluate(() => {
      for (const link of document.querySelectorAll('a[name=orderIdLinks]')) link.textContent = '310000000009';
      for (const body of document.querySelectorAll('tbody')) body.id = 'tb-310000000009';
    });
    await pause(6_500);
  }
  const afterwards = await ordersSeen();
  console.log(
    JSON.stringify({
      grantedBefore,
      granted,
      registered,
      readWhereOpen,
      proposed,
      registeredAfter,
      afterwards,
    }),
  );
} finally {
  await context.close();
}
