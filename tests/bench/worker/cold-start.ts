import type { CDPSession, Page } from '@playwright/test';
import { launch } from '../../e2e/support/launch.ts';
import { normalBuild } from '../../e2e/support/paths.ts';
import { type Figure, median, rounded } from '../result.ts';
import { buildDexieOnly } from './dexie-only.ts';

const rounds = 21;

/** A message that nobody answers: its promise settles when the worker is up and its listeners have declined. */
const wake = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const started = performance.now();
    await chrome.runtime.sendMessage({ name: 'nothing-of-ours' }).catch(() => undefined);
    return performance.now() - started;
  });

type Subject = { page: Page; cdp: CDPSession; times: number[]; close: () => Promise<void> };

const subject = async (build: string, name: string): Promise<Subject> => {
  const { context, address } = await launch({ build });
  const page = await context.newPage();
  await page.goto(address(name));
  const cdp = await context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  return { page, cdp, times: [], close: () => context.close() };
};

/** Worker starts from stopped, ours and the bare one in turns, so that whatever else the machine does hits both. */
export const measureColdStart = async (): Promise<Figure[]> => {
  const ours = await subject(normalBuild, 'welcome.html');
  const bare = await subject(await buildDexieOnly(), 'page.html');
  try {
    for (let round = 0; round < rounds; round += 1)
      for (const one of [ours, bare]) {
        await one.cdp.send('ServiceWorker.stopAllWorkers');
        one.times.push(await wake(one.page));
      }
  } finally {
    await ours.close();
    await bare.close();
  }
  const [own, only] = [median(ours.times), median(bare.times)];
  return [
    {
      what: 'worker cold start, median',
      value: rounded(own),
      unit: 'ms',
      limit: null,
      note: `${rounds} starts`,
    },
    { what: 'worker with only Dexie, same run', value: rounded(only), unit: 'ms', limit: null },
    {
      what: 'worker cold start over Dexie alone',
      value: rounded(own - only),
      unit: 'ms',
      limit: { at: 'most', value: 15 },
    },
  ];
};
