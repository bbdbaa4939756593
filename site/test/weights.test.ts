import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, DIST, pagesIn } from './dist.ts';

const PAGE_LIMIT = 30 * 1024;
const SCRIPT_LIMIT = 25 * 1024;
/** With what is read only after the question (rules, pictures) and after "why" (its words): nothing hides in later bundles. */
const ALL_SCRIPT_LIMIT = 40 * 1024;
const gzipped = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;

/** Every script that the page makes a browser load, inline ones and imports of imports included. */
function scriptsOf({ document }: BuiltPage, imports = AT_ONCE): (string | Buffer)[] {
  const inline = [...document.querySelectorAll('script:not([src])')].map((each) => each.textContent ?? '');
  const files = [...document.querySelectorAll('script[src], link[rel=modulepreload]')].map(
    (each) => each.getAttribute('src') ?? each.getAttribute('href') ?? '',
  );
  const loaded = new Map<string, Buffer>();
  for (const file of files) load(path.join(DIST, file), loaded, imports);
  return [...inline, ...loaded.values()];
}

const AT_ONCE = /(?:from|import)\s*["'](\.[^"']+)["']/g;
const EVER = /(?:from|import\(?)\s*["'`](\.[^"'`]+)["'`]/g;

function load(file: string, loaded: Map<string, Buffer>, imports = AT_ONCE): void {
  if (loaded.has(file)) return;
  const script = readFileSync(file);
  loaded.set(file, script);
  for (const [, next] of script.toString().matchAll(imports)) {
    if (next) load(path.join(path.dirname(file), next), loaded, imports);
  }
}

const sumOf = (scripts: (string | Buffer)[]): number =>
  scripts.reduce((sum, script) => sum + gzipped(script), 0);

const pages = pagesIn(DIST);
const weighed = pages.map((page) => ({
  path: page.path,
  page: gzipped(page.html),
  script: sumOf(scriptsOf(page)),
  ever: sumOf(scriptsOf(page, EVER)),
}));
console.log(
  weighed
    .map(
      (each) =>
        `${each.path}: ${each.page} B page, ${each.script} B script at once, ${each.ever} B ever (gzip)`,
    )
    .join('\n'),
);

describe.each(weighed)('$path', ({ path: address, page, script, ever }) => {
  test('page with its styles within 30 KB compressed', () => expect(page).toBeLessThanOrEqual(PAGE_LIMIT));

  test('script only where something is computed, and within 25 KB', () => {
    if (/\/(deadline|lenovo-coupons)\/$/.test(address)) {
      expect(script).toBeGreaterThan(0);
      expect(script).toBeLessThanOrEqual(SCRIPT_LIMIT);
      // The rules are among what comes later: were they not found, this would weigh the first half only.
      expect(ever).toBeGreaterThan(script + 10_000);
      expect(ever).toBeLessThanOrEqual(ALL_SCRIPT_LIMIT);
    } else {
      expect(script).toBe(0);
    }
  });
});

test('a page loads nothing from elsewhere, and no style sheet of its own', () => {
  for (const { path: address, document } of pages) {
    const loads = [
      ...document.querySelectorAll('script[src], img, iframe, link[rel=stylesheet], link[rel=icon]'),
    ].map((each) => each.getAttribute('src') ?? each.getAttribute('href') ?? '');
    expect(
      loads.filter((each) => !/^\/(icon\.svg|_astro\/[\w.-]+\.js)$/.test(each)),
      address,
    ).toEqual([]);
  }
});
