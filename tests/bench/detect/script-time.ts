import type { BrowserContext } from '@playwright/test';
import { launch } from '../../e2e/support/launch.ts';
import { testBuild } from '../../e2e/support/paths.ts';
import { jdAddress, jdOrderList, nikonOrder } from '../../fixtures/jd-order-list.ts';
import { median } from '../result.ts';
import { bareExtension } from './bare-extensions.ts';
import { longLists } from './long-lists.ts';
import { savedPages } from './saved-pages.ts';
import { endTrace, type Run, runsOf, stampAt, startTrace } from './trace.ts';

/** What a content script costs the page that it runs on: ours on order pages, beside an empty one and one with Dexie. */
export type ScriptTime = {
  extension: string;
  pages: number;
  /** Script time a page, in ms. */
  median: number;
  most: number;
  /** The longest run without a pause: above 50 ms it would be a long task. */
  longestRun: number;
  longTasks: number;
  /** Runs after the page had settled, while it was changed again and again. */
  afterSettling: number;
};

/** Longer than the script waits for anything (the last look is five idle seconds after the last change). */
const SETTLED_MS = 6_500;
const BARE_SETTLED_MS = 1_500;
const CHANGES = 50;
const LONG_TASK_MS = 50;
const MOST_PAGES = 16;

type Subject = { url: string; html: string };

/** One or two saved pages a store, so that no store decides the median; where there are none, two made by hand. */
function subjects(): Subject[] {
  const store = (file: string): string => file.split(/[/.-]/)[0] ?? '';
  const saved = savedPages().filter(
    ({ file, orders }) => orders !== null && /^(?:amazon|jd|taobao|pdd|mi|vmall|apple)/.test(file),
  );
  const chosen = saved.filter(
    (page, at) => saved.slice(0, at).filter((before) => store(before.file) === store(page.file)).length < 3,
  );
  return chosen.length > 0
    ? chosen.slice(0, MOST_PAGES)
    : [...longLists(10).slice(0, 2), { url: jdAddress, html: jdOrderList([nikonOrder('2026-11-01')]) }];
}

export async function measureScriptTime(): Promise<ScriptTime[]> {
  const pages = subjects();
  const ours = await traced(testBuild, pages, SETTLED_MS);
  return [
    timeOf('ours: waits, reads, proposes', ours, ({ script }) => !isCard(script)),
    timeOf('ours: draws the card, where there is something to say', ours, ({ script }) => isCard(script)),
    timeOf('an empty content script', await traced(await bareExtension('empty'), pages, BARE_SETTLED_MS)),
    timeOf('a content script with Dexie', await traced(await bareExtension('dexie'), pages, BARE_SETTLED_MS)),
  ];
}

const isCard = (script: string): boolean => script.endsWith('/card.js');

type Traced = { runs: Run[]; stamp: number };

async function traced(build: string, pages: Subject[], settled: number): Promise<Traced[]> {
  const { context } = await launch({ build });
  try {
    // The worker registers its scripts once it is up; a first page is not counted.
    const first = pages[0];
    if (first) await one(context, first, settled);
    const all: Traced[] = [];
    for (const page of pages) all.push(await one(context, page, settled));
    return all;
  } finally {
    await context.close();
  }
}

function timeOf(extension: string, traces: Traced[], counts: (run: Run) => boolean = () => true): ScriptTime {
  const pages = traces.map(({ runs, stamp }) => ({ runs: runs.filter(counts), stamp }));
  const totals = pages.map(({ runs }) => runs.reduce((sum, run) => sum + run.ms, 0));
  const spans = pages.flatMap(({ runs }) => runs.map(({ ms }) => ms));
  return {
    extension,
    pages: pages.length,
    median: median(totals),
    most: Math.max(...totals),
    longestRun: Math.max(0, ...spans),
    longTasks: spans.filter((ms) => ms > LONG_TASK_MS).length,
    afterSettling: pages.reduce(
      (sum, { runs, stamp }) => sum + runs.filter(({ start }) => start > stamp).length,
      0,
    ),
  };
}

async function one(context: BrowserContext, { url, html }: Subject, settled: number): Promise<Traced> {
  const page = await context.newPage();
  await page.route(/^https?:/, (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  const cdp = await context.newCDPSession(page);
  await startTrace(cdp);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction((until) => performance.now() > until, settled);
  await page.evaluate(async (changes) => {
    console.timeStamp('settled');
    for (let turn = 0; turn < changes; turn += 1) {
      document.body.append(document.createElement('p'));
      await new Promise(requestAnimationFrame);
    }
    await new Promise((resolve) => setTimeout(resolve, 600));
  }, CHANGES);
  const events = await endTrace(cdp);
  await page.close();
  const stamp = stampAt(events, 'settled');
  if (stamp === null) throw new Error(`${url}: the trace lacks the moment at which the page had settled`);
  return { runs: runsOf(events), stamp };
}
