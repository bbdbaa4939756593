import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brandIds, policyIdsOf } from './brands.ts';
import { DIST, isBuilt, pagesIn, readBuilt } from './dist.ts';

const pages = pagesIn(DIST);
const page = (path: string) => {
  const found = pages.find((each) => each.path === path);
  if (!found) throw new Error(`no page at ${path}`);
  return found;
};
const paths = [
  '/',
  '/compare/',
  '/brands/',
  '/law/',
  '/deadline/',
  '/lenovo-coupons/',
  ...brandIds.map((id) => `/brands/${id}/`),
];

describe.each(paths)('%s', (path) => {
  test('is there in both languages, says so, and leads to the other', () => {
    const [zh, en] = [page(path).document, page(`/en${path}`).document];
    expect(zh.documentElement.getAttribute('lang')).toBe('zh-CN');
    expect(en.documentElement.getAttribute('lang')).toBe('en');
    expect(zh.querySelector('a.lang')?.getAttribute('href')).toBe(`/en${path}`);
    expect(en.querySelector('a.lang')?.getAttribute('href')).toBe(path);
  });

  test('names its languages to search engines', () => {
    for (const { document } of [page(path), page(`/en${path}`)]) {
      const alternates = [...document.querySelectorAll('link[rel=alternate]')].map((link) => [
        link.getAttribute('hreflang'),
        link.getAttribute('href'),
      ]);
      expect(alternates).toEqual([
        ['zh-CN', path],
        ['en', `/en${path}`],
        ['x-default', path],
      ]);
    }
  });
});

describe.each(pages.map((each) => each.path))('%s is a page for everybody', (path) => {
  const { document } = page(path);

  test('one title, one first heading, landmarks, a way past the header', () => {
    expect(document.querySelector('title')?.textContent).not.toBe('');
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    for (const landmark of ['header', 'nav', 'main#main', 'footer']) {
      expect(document.querySelector(landmark), landmark).not.toBeNull();
    }
    expect(document.querySelector('a.skip')?.getAttribute('href')).toBe('#main');
  });

  test('says the date of the data', () => {
    expect(document.querySelector('footer time')?.getAttribute('datetime')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('forbids every source but itself', () => {
    const policy = document
      .querySelector('meta[http-equiv=content-security-policy]')
      ?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|script-src[^;]*unsafe/);
  });

  test('no id twice', () => {
    const ids = [...document.querySelectorAll('[id]')].map((each) => each.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('what the data has, the site has', () => {
  test.each(brandIds)('%s: every term stands on its page, and its API file is there', (brand) => {
    for (const path of [`/brands/${brand}/`, `/en/brands/${brand}/`]) {
      const shown = [...page(path).document.querySelectorAll('[data-policy]')].map((each) => each.id);
      expect(shown.sort()).toEqual(policyIdsOf(brand).sort());
    }
    expect(JSON.parse(readBuilt(`api/v1/brands/${brand}.json`))).toMatchObject({
      schema: 1,
      brand: { id: brand },
    });
  });

  test('a brand with a programme leads to its calculator, and no other does', () => {
    const programmes = readdirSync(join(DIST, 'api/v1/programmes')).map((name): unknown =>
      JSON.parse(readBuilt(`api/v1/programmes/${name}`)),
    );
    expect(programmes).not.toEqual([]);
    const wanted = new Map(programmes.map((one) => [Reflect.get(Object(one), 'brand'), one]));
    for (const brand of brandIds)
      for (const [path, before] of [
        [`/brands/${brand}/`, ''],
        [`/en/brands/${brand}/`, '/en'],
      ] as const) {
        const links = [...page(path).document.querySelectorAll('.programme a')].map((a) =>
          a.getAttribute('href'),
        );
        const own = wanted.has(brand)
          ? [`${before}/${Reflect.get(Object(wanted.get(brand)), 'id')}-coupons/`]
          : [];
        expect(links, path).toEqual(own);
      }
  });

  test('a page that is not there is answered in both languages', () => {
    expect(isBuilt('404.html')).toBe(true);
    expect(
      [...page('/404.html').document.querySelectorAll('section[lang]')].map((s) => s.getAttribute('lang')),
    ).toEqual(['zh-CN', 'en']);
  });
});
