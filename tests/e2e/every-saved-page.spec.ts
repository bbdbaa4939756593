import type { BrowserContext, Page } from '@playwright/test';
import { detectSaved } from './support/baoqi.ts';
import { living } from './support/database.ts';
import { expect, test } from './support/fixtures.ts';
import { tabIdOf } from './support/popup.ts';
import { type Detection, forgetProposals, proposals, recordProposals } from './support/proposals.ts';
import { hasShared, readSaved, type SavedPage, savedPages } from './support/shared.ts';
import { wideBuild } from './support/wide-build.ts';

/**
 * Every saved page that is a web page, at its own address, through the whole built extension: what the background is
 * proposed is what `baoqi detect` prints of the same file. Stores are read by themselves, other shops by *read this page*.
 */
const STORES = [
  'amazon',
  'amazon.com-invoice',
  'amazon.de-invoice',
  'apple-cn',
  'jd',
  'mi',
  'pdd',
  'taobao',
  'vmall',
];
const SHOPS = ['forever21', 'generic', 'magento', 'product', 'shopify', 'woocommerce'];
const web = (folders: string[]): SavedPage[] =>
  savedPages(folders).filter(({ url, file }) => /^https:/.test(url) && /\.html$/.test(file));

test.use({ launching: { language: 'zh', ...(hasShared ? { build: wideBuild() } : {}) } });
test.skip(!hasShared, 'the samples are not beside this repository');

const show = async (context: BrowserContext, page: SavedPage): Promise<Page> => {
  const tab = await context.newPage();
  const body = readSaved(page);
  await tab.route(/^https?:/, (route) =>
    route.request().url() === page.url.split('#')[0]
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.abort(),
  );
  await tab.goto(page.url, { waitUntil: 'load' });
  return tab;
};

/** What a proposal says, in one order; what is absent is as good as empty. */
const plain = ({ kind, purchases }: Detection) => ({
  kind,
  purchases: purchases.map((one) => JSON.parse(JSON.stringify(one, Object.keys(one).sort())) as unknown),
});

for (const folder of STORES)
  test(`[shared] ${folder}: read by its own script as by the command`, async ({ extension, context }) => {
    test.setTimeout(240_000);
    await recordProposals(extension.worker);
    const pages = web([folder]);
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      await forgetProposals(extension.worker);
      const wanted = detectSaved(page);
      const tab = await show(context, page);
      const seen = async (): Promise<Detection | undefined> =>
        (await proposals(extension.worker)).findLast(({ message }) => message.name === 'purchase-seen')
          ?.message.detection;
      if (wanted.kind === 'not-a-purchase') {
        // A quiet page is given up after 5 s; only then does silence prove anything.
        await tab.waitForFunction(() => performance.now() > 6_500);
        expect(await seen(), page.file).toBeUndefined();
      } else {
        await expect
          .poll(async () => (await seen())?.kind, { timeout: 25_000, message: page.file })
          .toBe(wanted.kind);
        const got = await seen();
        expect.soft(got && plain(got), page.file).toEqual(plain(wanted));
      }
      await tab.close();
    }
  });

for (const folder of SHOPS)
  test(`[shared] ${folder}: read this page finds what the command finds`, async ({ extension, context }) => {
    test.setTimeout(120_000);
    const popup = await context.newPage();
    await popup.goto(extension.address('popup.html'));
    for (const page of web([folder])) {
      const wanted = detectSaved(page);
      const tab = await show(context, page);
      const tabId = await tabIdOf(extension, tab);
      const got = await extension.worker.evaluate(async (id) => {
        const [top] = await chrome.scripting.executeScript({
          target: { tabId: id },
          files: ['/read-page.js'],
        });
        return top?.result ?? null;
      }, tabId);
      expect.soft(plain(got as Detection), page.file).toEqual(plain(wanted));
      const answer = (await popup.evaluate(
        (id) => chrome.runtime.sendMessage({ name: 'read-this-page', tabId: id }),
        tabId,
      )) as { kind: string };
      const asked = wanted.purchases.some(
        (one) => 'ask' in one || one.orderId === null || one.orderedOn === null,
      );
      const kinds =
        wanted.kind === 'not-a-purchase'
          ? ['not-an-order-page']
          : asked
            ? ['needs-user']
            : ['kept', 'already-kept'];
      expect.soft(kinds, `${page.file}: ${answer.kind}`).toContain(answer.kind);
      await tab.close();
    }
    if (folder === 'product') expect(await living(extension.worker, 'purchases')).toEqual([]);
  });
