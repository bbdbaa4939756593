import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, test } from 'vitest';
import { build, DIST, isBuilt, pagesIn } from './dist.ts';
import { brokenLinks } from './links.ts';

test('no link or anchor of our own leads nowhere', () => {
  expect(brokenLinks(pagesIn(DIST), '/', isBuilt)).toEqual([]);
}, 60_000);

test('the check finds a broken link, a broken anchor, and a link that leaves the base', () => {
  const html =
    '<a href="/b/gone/">x</a><a href="/b/#nowhere">x</a><a href="/else/">x</a><a href="/b/#here" id="here">x</a>';
  const pages = [{ path: '/', html, document: parseHTML(html).document }];
  expect(brokenLinks(pages, '/b/', () => false)).toEqual(['/ → /b/gone/', '/ → /b/#nowhere', '/ → /else/']);
});

describe('under a sub-path, with an address of its own', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'baoqi-site-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  build(['--outDir', folder], { BASE_PATH: '/baoqi', SITE_URL: 'https://example.org' });
  const pages = pagesIn(folder);

  test('every link stays below it and leads somewhere', () => {
    expect(pages.length).toBe(pagesIn(DIST).length);
    expect(brokenLinks(pages, '/baoqi/', (file) => existsSync(path.join(folder, file)))).toEqual([]);
  });

  test('canonical and alternate addresses are absolute', () => {
    const compare = pages.find((page) => page.path === '/en/compare/')?.document;
    expect(compare?.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      'https://example.org/baoqi/en/compare/',
    );
    expect(compare?.querySelector('link[hreflang=zh-CN]')?.getAttribute('href')).toBe(
      'https://example.org/baoqi/compare/',
    );
  });

  test('the sitemap names every page but the one for errors', () => {
    const map = readFileSync(path.join(folder, 'sitemap.xml'), 'utf8');
    const named = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    const wanted = pages
      .filter((page) => page.path !== '/404.html')
      .map((page) => `https://example.org/baoqi${page.path}`);
    expect(named.sort()).toEqual(wanted.sort());
  });
}, 60_000);
