import { afterAll, describe, expect, it } from 'vitest';
import { DETECTORS, detect, STORE_DETECTORS } from './index.ts';
import { comparePage, manifestErrors } from './shared-pages/compare.ts';
import { documentOf, folderOf, htmlOf, type SavedPage, savedPages } from './shared-pages/manifest.ts';

/** The saved pages of real accounts, where they are at hand: what is read is what the manifest says they contain. */
const pages = savedPages();
const named = (list: SavedPage[]) => list.map((page) => [page.file, page] as const);
const read = (page: SavedPage) => detect(new URL(page.url), documentOf(page));

describe.skipIf(pages.length === 0)('saved pages', { timeout: 120_000 }, () => {
  it.each(named(pages.filter((page) => page.is_purchase)))('%s', (_, page) => {
    const result = comparePage(page, read(page));
    expect(result.wantedOrders).toBeGreaterThan(0);
    expect(result.foundOrders).toBe(result.wantedOrders);
    expect(result.verdicts.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
    expect(result.kindRight).toBe(true);
  });

  it.each(named(pages.filter((page) => !page.is_purchase)))('no purchase: %s', (_, page) => {
    expect(read(page).kind).toBe('not-a-purchase');
  });

  it.each(STORE_DETECTORS.map((detector) => [detector.id, detector] as const))(
    '%s leaves the pages of all others alone',
    (id, detector) => {
      // `amazon.de-invoice` is Amazon's too; `apple-cn` is Apple's.
      const others = pages.filter((page) => folderOf(page).split(/[.-]/)[0] !== id);
      expect(others.length).toBeGreaterThan(20);
      for (const page of others) {
        const url = new URL(page.url);
        if (folderOf(page) === 'product' && url.hostname.includes(id)) continue;
        expect(detector.read(url, documentOf(page)).kind, page.file).toBe('not-a-purchase');
      }
    },
  );

  it.each(manifestErrors.map((error) => [`${error.file} ${error.orderId} ${error.field}`, error] as const))(
    'the page shows what the manifest lacks: %s',
    (_, error) => {
      const page = pages.find(({ file }) => file === error.file);
      expect(page && htmlOf(page)).toContain(error.place);
      const excused = page ? comparePage(page, read(page)).verdicts : [];
      expect(excused.filter(({ verdict }) => verdict === 'excused')).toContainEqual(
        expect.objectContaining({ orderId: error.orderId, field: error.field, got: error.page }),
      );
    },
  );
});

afterAll(() => {
  const text =
    pages.length > 0
      ? `${pages.length} saved web pages at hand, read by ${DETECTORS.length} detectors against the manifest`
      : 'saved pages not at hand: all their cases skipped';
  console.info(`[detectors] ${text}`);
});
