import type { Browser } from '@playwright/test';
import { type Figure, median, quantile, rounded } from '../result.ts';
import { bundledReaders, launchBrowser, onPage } from './in-page.ts';
import { libraries, withLibrary } from './libraries.ts';
import { hugeLists, type LongList, longLists } from './long-lists.ts';
import { type BenchPage, ordersIn, savedPages } from './saved-pages.ts';

/**
 * Reads every saved page in the live document of real Chromium, and gives the same HTML to the libraries that people
 * would otherwise use, in the same run.
 */
export type PageTime = {
  file: string;
  /** Null: no detector reads it, and its times say nothing. */
  detector: string | null;
  wanted: number;
  orders: number;
  first: number;
  ours: number;
  p95: number;
  /** In the order of `libraries`, also below. */
  others: { ms: number; orders: number }[];
};
/** `ownScript`: a store's, which looks at every page of its addresses; the others look only when the user asks. */
export type LookTime = { file: string; detector: string; ownScript: boolean; ms: number };
export type ListTime = {
  name: string;
  count: number;
  orders: number;
  first: number;
  ours: number;
  p95: number;
};
export type DetectTimes = { pages: PageTime[]; looks: LookTime[]; lists: ListTime[]; huge: ListTime[] };

const READINGS = 200;
const LOOKS = 2_000;
type Timed = { detector: string | null; kind: string; text: string; first: number; ms: number[] };

const call = (name: string, ...args: unknown[]): string =>
  `${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;

export async function measureAll(): Promise<DetectTimes> {
  const saved = savedPages();
  const bundle = await bundledReaders();
  const browser = await launchBrowser();
  try {
    const pages: PageTime[] = [];
    const looks: LookTime[] = [];
    for (const page of saved) {
      if (page.orders === null) looks.push(...(await lookAt(browser, bundle, page)));
      else pages.push(await readPage(browser, bundle, page, page.orders));
    }
    const lists = await readLists(browser, bundle, longLists(50), 50, READINGS);
    const huge = await readLists(browser, bundle, hugeLists(50_000), 50_000, 3);
    return { pages, looks, lists, huge };
  } finally {
    await browser.close();
  }
}

/** The chosen detector in one document, its times in another that nothing has read yet. */
async function timed(
  browser: Browser,
  bundle: string,
  page: { url: string; html: string },
  times: number,
): Promise<Timed> {
  const owner = await onPage(browser, bundle, page, (tab) =>
    tab.evaluate<string | null>(call('ownerOf', page.url)),
  );
  if (owner === null) return { detector: null, kind: 'unread', text: '{"purchases":[]}', first: 0, ms: [0] };
  return onPage(browser, bundle, page, (tab) =>
    tab.evaluate<Timed>(call('timeReading', owner, page.url, times)),
  );
}

async function readPage(
  browser: Browser,
  bundle: string,
  page: BenchPage,
  wanted: NonNullable<BenchPage['orders']>,
): Promise<PageTime> {
  const { detector, text, first, ms } = await timed(browser, bundle, page, READINGS);
  const others: PageTime['others'] = [];
  for (const library of libraries) others.push(await withLibrary(library, page));
  return {
    file: page.file,
    detector,
    wanted: wanted.length,
    orders: ordersIn(JSON.parse(text), wanted),
    first,
    ours: median(ms),
    p95: quantile(ms, 0.95),
    others,
  };
}

export async function lookAt(browser: Browser, bundle: string, page: BenchPage): Promise<LookTime[]> {
  const seen = await onPage(browser, bundle, page, (tab) =>
    tab.evaluate<{ detector: string; ownScript: boolean; seen: boolean; ms: number }[]>(
      call('timeLooks', page.url, LOOKS),
    ),
  );
  return seen
    .filter((one) => !one.seen)
    .map(({ detector, ownScript, ms }) => ({ file: page.file, detector, ownScript, ms }));
}

async function readLists(
  browser: Browser,
  bundle: string,
  longOnes: LongList[],
  count: number,
  times: number,
): Promise<ListTime[]> {
  const results: ListTime[] = [];
  for (const list of longOnes) {
    const { text, first, ms } = await timed(browser, bundle, list, times);
    const { purchases }: { purchases: unknown[] } = JSON.parse(text);
    results.push({
      name: list.name,
      count,
      orders: purchases.length,
      first,
      ours: median(ms),
      p95: quantile(ms, 0.95),
    });
  }
  return results;
}

export type Ratio = { name: string; orders: number; times: number; least: number | null };

/** Held to for each library that finds an order; to be slower than one that finds none would say nothing. */
const LEAST = 10;

/** How many times faster than each library, over all pages that we read, together. */
export function ratiosOf(pages: PageTime[]): Ratio[] {
  const read = pages.filter(({ detector }) => detector !== null);
  const sum = (pick: (time: PageTime) => number) => read.reduce((total, time) => total + pick(time), 0);
  const ours = sum((time) => time.ours);
  return libraries.map(({ name }, at) => {
    const orders = sum((time) => time.others[at]?.orders ?? 0);
    const theirs = sum((time) => time.others[at]?.ms ?? 0);
    return { name, orders, times: theirs / ours, least: orders > 0 ? LEAST : null };
  });
}

/** The figures that `pnpm bench` prints among the others. */
export async function measureDetectors(): Promise<Figure[]> {
  const { pages, lists } = await measureAll();
  if (pages.length === 0) return [];
  const figure = (what: string, value: number): Figure => ({
    what,
    value: rounded(value),
    unit: 'ms',
    limit: null,
  });
  return [
    figure(`order page read, median of ${pages.length} saved pages`, median(pages.map(({ ours }) => ours))),
    figure('order page read, slowest page, p95', Math.max(...pages.map(({ p95 }) => p95))),
    figure('list of 50 orders, slowest', Math.max(...lists.map(({ ours }) => ours))),
    ...libraries.map(({ name }, at) =>
      figure(`${name}, median page`, median(pages.map(({ others }) => others[at]?.ms ?? 0))),
    ),
    ...ratiosOf(pages).map(
      ({ name, orders, times, least }): Figure => ({
        what: `faster than ${name}, all pages (it finds ${orders} orders)`,
        value: rounded(times),
        unit: '×',
        limit: least === null ? null : { at: 'least', value: least },
      }),
    ),
  ];
}
