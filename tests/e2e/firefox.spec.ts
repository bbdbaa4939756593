import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import puppeteer, { type Page } from 'puppeteer-core';
import { jdAddress, jdOrderList, nikonOrder } from '../fixtures/jd-order-list.ts';
import { firefoxBuild } from './support/paths.ts';

const firefox = '/usr/bin/firefox-esr';

/** Serves one page at its real address and refuses everything else. */
const serveOnly = async (page: Page, address: string, body: string): Promise<void> => {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url() === address)
      void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
    else void request.abort();
  });
};

/**
 * Playwright cannot drive this Firefox; puppeteer can, and installs the built extension. No automation reaches an
 * extension's own pages there, so what is seen is what a person sees on the store's page: the card came.
 */
test('Firefox: the order page is read and the card appears', async () => {
  test.setTimeout(120_000);
  test.skip(!existsSync(firefox), 'firefox-esr is not installed');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: true,
    enableExtensions: true,
  });
  try {
    await browser.installExtension(firefoxBuild);
    const page = await browser.newPage();
    const thrown: unknown[] = [];
    page.on('pageerror', (error) => thrown.push(error));
    await serveOnly(page, jdAddress, jdOrderList([nikonOrder('2026-11-01')]));
    const card = () =>
      page.evaluate(
        () =>
          [...document.documentElement.children, ...document.body.children].filter(
            (element) => element.tagName.includes('-') || /baoqi/i.test(element.id + element.tagName),
          ).length,
      );
    // The script is registered when the worker has started; a page opened before that is not read.
    await expect
      .poll(
        async () => {
          await page.goto(jdAddress, { waitUntil: 'load' });
          return page
            .waitForFunction(
              () =>
                [...document.querySelectorAll('*')].some((element) =>
                  /baoqi/i.test(element.id + element.tagName),
                ),
              { timeout: 5000 },
            )
            .then(
              () => true,
              () => false,
            );
        },
        { timeout: 60_000 },
      )
      .toBe(true);
    expect(await card()).toBe(1);
    expect(thrown).toEqual([]);
  } finally {
    await browser.close();
  }
});
