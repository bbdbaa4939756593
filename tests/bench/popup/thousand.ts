import type { Page } from '@playwright/test';
import { launch } from '../../e2e/support/launch.ts';
import { normalBuild } from '../../e2e/support/paths.ts';
import { type Figure, median, rounded } from '../result.ts';
import { fillLibrary } from './fill.ts';

const rounds = 7;

/** From the start of the navigation until the popup has drawn what it knows: its heading is there. */
const opening = async (page: Page, address: string): Promise<number> => {
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('.popup:not([aria-busy]) h1').waitFor();
  return page.evaluate(() => performance.now());
};

const times = async (page: Page, address: string): Promise<number> => {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) taken.push(await opening(page, address));
  return median(taken);
};

export const measurePopup = async (): Promise<Figure[]> => {
  const { context, address } = await launch({ build: normalBuild });
  try {
    const page = await context.newPage();
    await page.setViewportSize({ width: 380, height: 600 });
    const empty = await times(page, address('popup.html'));
    await page.goto(address('library.html'));
    await fillLibrary(page, 1000);
    const full = await times(page, address('popup.html'));
    return [
      { what: 'popup opens, empty library, median', value: rounded(empty), unit: 'ms', limit: null },
      { what: 'popup opens, 1,000 items, median', value: rounded(full), unit: 'ms', limit: null },
    ];
  } finally {
    await context.close();
  }
};
