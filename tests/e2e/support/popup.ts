import type { Page } from '@playwright/test';
import type { Extension } from './launch.ts';

/** The popup about a tab, opened as a page of its own: automation cannot open it over the tab. */
export const openPopup = async (extension: Extension, tab: Page): Promise<Page> => {
  const id = await tabIdOf(extension, tab);
  const popup = await extension.context.newPage();
  await popup.setViewportSize({ width: 360, height: 600 });
  await popup.goto(extension.address(`popup.html?tab=${id}`));
  await popup.getByRole('main').waitFor();
  return popup;
};

/** By address, which the browser tells our worker where the site is granted. */
export const tabIdOf = async ({ worker }: Extension, tab: Page): Promise<number> => {
  const url = tab.url();
  const id = await worker.evaluate(async (address) => {
    const { tabs } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    return (await tabs.query({})).find((one) => one.url === address)?.id ?? null;
  }, url);
  if (id === null) throw new Error(`the browser has no tab at ${url} that we may see`);
  return id;
};

/** Ends the worker as the browser does when it idles; whatever comes next wakes it. `page`: one of our own. */
export const stopWorkers = async (page: Page): Promise<void> => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await cdp.detach();
};
