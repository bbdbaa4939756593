import { execFileSync } from 'node:child_process';
import { jdAddress, jdOrderList, nikonOrder } from '../../fixtures/jd-order-list.ts';
import { launch } from './launch.ts';
import { normalBuild } from './paths.ts';
import { proposals, recordProposals } from './proposals.ts';
import { serve } from './store-pages.ts';

/** Run under Xvfb by permission-prompt.spec.ts: grants 京东 by the welcome page and the real prompt, then opens an order. */
const key = (name: string): void => {
  execFileSync('xdotool', ['key', name]);
};

const until = async <T>(look: () => Promise<T | null>, what: string): Promise<T> => {
  const deadline = performance.now() + 20_000;
  while (performance.now() < deadline) {
    const found = await look();
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

  const welcome = context.pages()[0] ?? (await context.newPage());
  await welcome.goto(address('welcome.html'));
  await welcome.bringToFront();
  for (const box of await welcome.getByRole('checkbox').all()) await box.uncheck();
  await welcome.getByRole('checkbox', { name: /京东/ }).check();
  await welcome.getByRole('button', { name: /允许|授权|Allow/ }).click();
  // The prompt takes the keys once it has opened; keys that come before it go to the page and change nothing there.
  const granted = await until(async () => {
    key('Tab');
    key('Return');
    const now = await origins();
    return now.length > 0 ? now : null;
  }, 'the browser granted the store');

  const registered = await until(async () => {
    const scripts = await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    return scripts.length > 0 ? scripts.flatMap((script) => script.matches ?? []) : null;
  }, 'the script was registered');

  await recordProposals(worker);
  await (await context.newPage()).goto(jdAddress);
  const proposed = await until(async () => {
    const seen = await proposals(worker);
    const orders = seen.flatMap(({ message }) => message.detection?.purchases ?? []);
    return orders.length > 0 ? orders.map((order) => order.orderId) : null;
  }, 'the order was proposed');
  console.log(JSON.stringify({ grantedBefore, granted, registered, proposed }));
} finally {
  await context.close();
}
