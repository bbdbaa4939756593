import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { build } from 'esbuild';
import metascraper from 'metascraper';
import metascraperTitle from 'metascraper-title';
import extractor from 'web-auto-extractor';
import { type Figure, median, quantile, rounded } from '../result.ts';
import { type SavedPage, savedPages } from './saved-pages.ts';

/**
 * Reads every saved page in the live document of real Chromium, and gives the same HTML to the two libraries that
 * people would otherwise use, in the same run.
 */
export type PageTime = {
  file: string;
  ours: number;
  p95: number;
  metascraper: number;
  webAutoExtractor: number;
};

const READINGS = 200;
const LIBRARY_READINGS = 5;
const CHROMIUM = '/usr/bin/chromium';
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

export async function measurePages(): Promise<PageTime[]> {
  const pages = savedPages();
  if (pages.length === 0) return [];
  const bundle = await bundledReaders();
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS });
  try {
    const times: PageTime[] = [];
    for (const page of pages)
      times.push({ file: page.file, ...(await inBrowser(browser, bundle, page)), ...(await inNode(page)) });
    return times;
  } finally {
    await browser.close();
  }
}

async function bundledReaders(): Promise<string> {
  const entry = fileURLToPath(new URL('../../../extension/src/detectors/bench-entry.ts', import.meta.url));
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2024',
    write: false,
  });
  return result.outputFiles[0]?.text ?? '';
}

type Timed = { kind: string; ms: number[] };

async function inBrowser(
  browser: Browser,
  bundle: string,
  saved: SavedPage,
): Promise<{ ours: number; p95: number }> {
  const context = await browser.newContext();
  // The page stands at its own address; nothing else is let through.
  await context.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().url() === saved.url
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: saved.html })
      : route.abort(),
  );
  const page = await context.newPage();
  await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
  await page.addScriptTag({ content: bundle });
  const timed: Timed = await page.evaluate(
    `timeReading(${JSON.stringify(saved.detector)}, location.href, ${READINGS})`,
  );
  await context.close();
  if (timed.kind !== 'purchase') throw new Error(`${saved.file} was read as ${timed.kind}`);
  return { ours: median(timed.ms), p95: quantile(timed.ms, 0.95) };
}

async function inNode({ url, html }: SavedPage): Promise<{ metascraper: number; webAutoExtractor: number }> {
  const scrape = metascraper([metascraperTitle()]);
  const times = { metascraper: [] as number[], webAutoExtractor: [] as number[] };
  for (let turn = 0; turn < LIBRARY_READINGS; turn += 1) {
    let start = performance.now();
    await scrape({ url, html });
    times.metascraper.push(performance.now() - start);
    start = performance.now();
    extractor.default().parse(html);
    times.webAutoExtractor.push(performance.now() - start);
  }
  return { metascraper: median(times.metascraper), webAutoExtractor: median(times.webAutoExtractor) };
}

/** How many times faster than the faster of the two libraries, over all pages together. */
export function ratioOf(times: PageTime[]): number {
  const sum = (pick: (time: PageTime) => number) => times.reduce((total, time) => total + pick(time), 0);
  return (
    Math.min(
      sum((time) => time.metascraper),
      sum((time) => time.webAutoExtractor),
    ) / sum((time) => time.ours)
  );
}

export async function measureDetectors(): Promise<Figure[]> {
  const times = await measurePages();
  if (times.length === 0) return [];
  return [
    {
      what: `order page read, median of ${times.length} saved pages`,
      value: rounded(median(times.map((time) => time.ours))),
      unit: 'ms',
      limit: null,
    },
    {
      what: 'order page read, slowest page, p95',
      value: rounded(Math.max(...times.map((time) => time.p95))),
      unit: 'ms',
      limit: null,
    },
    {
      what: 'metascraper, median page',
      value: rounded(median(times.map((time) => time.metascraper))),
      unit: 'ms',
      limit: null,
    },
    {
      what: 'web-auto-extractor, median page',
      value: rounded(median(times.map((time) => time.webAutoExtractor))),
      unit: 'ms',
      limit: null,
    },
    {
      what: 'faster than the faster of the two, all pages',
      value: rounded(ratioOf(times)),
      unit: '×',
      limit: { at: 'least', value: 10 },
    },
  ];
}
