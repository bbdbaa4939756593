import type { Page } from '@playwright/test';
import { readCard } from '../../tests/e2e/support/card.ts';
import type { Extension } from '../../tests/e2e/support/launch.ts';
import { jdAddress } from '../../tests/fixtures/jd-order-list.ts';

export type Stage = { extension: Extension; site: string; lang: 'zh' | 'en' };

/** One picture: how to get there. It is ready when what it shows stands still. */
export type Scene = {
  name: string;
  /** Widths in px; the popup has only its own. */
  widths: number[];
  whole: boolean;
  /** Shown as it is right after install, with nothing granted and nothing kept. */
  fresh?: true;
  open: (page: Page, stage: Stage) => Promise<void>;
};

const both = [360, 1280];

const ours =
  (address: string): Scene['open'] =>
  async (page, { extension }) => {
    await page.goto(extension.address(address));
    await page.getByRole('heading').first().waitFor();
  };

const onSite =
  (path: string): Scene['open'] =>
  async (page, { site, lang }) => {
    await page.goto(`${site}${lang === 'en' ? 'en/' : ''}${path}`);
    await page.getByRole('heading').first().waitFor();
  };

const openUnsure: Scene['open'] = async (page, stage) => {
  await ours('library.html')(page, stage);
  await page
    .getByRole('link', { name: /高清旅行/ })
    .first()
    .click();
  await page.locator('.which .choice').first().waitFor();
};

const waitForCard = async (page: Page): Promise<void> => {
  for (;;) {
    const card = await readCard(page);
    if (card?.box && card.text !== '') return;
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
};

export const scenes: Scene[] = [
  { name: 'welcome', widths: both, whole: true, fresh: true, open: ours('welcome.html') },
  {
    name: 'card',
    widths: both,
    whole: false,
    open: async (page) => {
      await page.goto(jdAddress);
      await waitForCard(page);
    },
  },
  { name: 'popup', widths: [360], whole: true, open: ours('popup.html') },
  { name: 'library', widths: both, whole: true, open: ours('library.html') },
  { name: 'settings', widths: both, whole: true, open: ours('library.html#settings') },
  {
    name: 'item',
    widths: both,
    whole: true,
    open: async (page, stage) => {
      await ours('library.html')(page, stage);
      await page.getByRole('link', { name: /Z6III/ }).first().click();
      await page.getByRole('heading', { name: /Z6III/ }).first().waitFor();
    },
  },
  { name: 'which', widths: both, whole: false, open: openUnsure },
  {
    name: 'corrected',
    widths: both,
    whole: false,
    open: async (page, stage) => {
      await openUnsure(page, stage);
      await page.locator('.which .choice').first().click();
      await page.locator('.toast').waitFor();
    },
  },
  { name: 'home', widths: both, whole: true, open: onSite('') },
  { name: 'comparison', widths: both, whole: true, open: onSite('compare/') },
  { name: 'brand', widths: both, whole: true, open: onSite('brands/nikon/') },
];
