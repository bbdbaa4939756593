import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { firefoxBuild } from './support/paths.ts';

const firefox = '/usr/bin/firefox-esr';

/** Playwright cannot drive this Firefox; puppeteer can, and installs the built extension. */
test('Firefox takes the extension and opens its welcome page without an error', async () => {
  test.setTimeout(120_000);
  test.skip(!existsSync(firefox), 'firefox-esr is not installed');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: true,
    enableExtensions: true,
    extraPrefsFirefox: { 'intl.accept_languages': 'zh-CN' },
  });
  try {
    const opened = browser.waitForTarget((target) => /^moz-extension:.*welcome\.html/.test(target.url()), {
      timeout: 30_000,
    });
    await browser.installExtension(firefoxBuild);
    const page = await (await opened).page();
    expect(page).not.toBeNull();
    if (!page) return;
    await page.waitForSelector('input[type=checkbox]');
    const text = await page.evaluate(() => document.body.textContent);
    expect(text).toMatch(/京东|JD/);
    expect(text).toMatch(/Amazon|亚马逊/);
  } finally {
    await browser.close();
  }
});
