import type { Page } from '@playwright/test';
import { type Extension, launch } from '../../e2e/support/launch.ts';
import { normalBuild } from '../../e2e/support/paths.ts';
import { fillLibrary } from '../popup/fill.ts';
import { median, rounded } from '../result.ts';

const items = 10_000;
const rounds = 15;

/** What a tick over a large library takes in the worker, in milliseconds. */
export type TickTimes = {
  items: number;
  rounds: number;
  /** An ordinary tick of a day: the agenda says what to look at. */
  tick: number;
  /** The first after an update of the product or of the policies: all is looked at. */
  first: number;
  /** As `tick`, but in a worker that has just started: it reads its code, the database and the policies first. */
  cold: number;
};

/**
 * Ten thousand cameras bought over seven years, in the built extension; the worker is asked by a message, as a page of
 * ours does after a change, and has looked at what is due when it answers.
 */
export const measureTick = async (): Promise<TickTimes> => {
  const extension = await launch({ build: normalBuild });
  try {
    const page = await extension.context.newPage();
    await page.goto(extension.address('library.html'));
    await fillLibrary(page, items);
    // A page with a library to draw would compete with the worker for the processor.
    await page.goto(extension.address('welcome.html'));
    const first = await ask(page);
    const warm: number[] = [];
    for (let round = 0; round < rounds; round += 1) warm.push(await ask(page));
    const cold: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      await stop(extension, page);
      cold.push(await ask(page));
    }
    return {
      items,
      rounds,
      tick: rounded(median(warm)),
      first: rounded(first),
      cold: rounded(median(cold)),
    };
  } finally {
    await extension.context.close();
  }
};

/** Has the badge counted: what of ten thousand things wants action today. */
const ask = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const started = performance.now();
    await chrome.runtime.sendMessage({ name: 'changed' });
    return performance.now() - started;
  });

const stop = async ({ context }: Extension, page: Page): Promise<void> => {
  const debuggerOf = await context.newCDPSession(page);
  await debuggerOf.send('ServiceWorker.enable');
  await debuggerOf.send('ServiceWorker.stopAllWorkers');
  await debuggerOf.detach();
};
