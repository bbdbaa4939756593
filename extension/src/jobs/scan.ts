import type { ScanEnd, ScanOutcome, ScanProgress } from '../messages/scan.ts';
import { nowIso } from '../platform/clock.ts';
import { putForTab, readForTab, type ScanState } from '../platform/session.ts';
import type { Remembered } from './remember-purchase.ts';

/** No page was turned for this long: the user has gone on to something else. */
export const IDLE_MINUTES = 5;
/** More orders than anybody scrolls through at one sitting; the memory of a session is bounded too. */
const MOST_ORDERS = 5_000;
const MOST_FORMS = 20;

type Read = Extract<Remembered, { kind: 'remembered' }>;

let last: Promise<unknown> = Promise.resolve();

/** One after the other: two pages read at once would each count from the same state. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next;
  return next;
}

export function newScan(origin: string, store: string, now: string): ScanState {
  return { origin, store, startedAt: now, lastAt: now, end: null, pages: 0, orders: {}, forms: [] };
}

/** Pure: the scan after one more reading. A reading in which every order was counted before is no new page. */
export function afterReading(state: ScanState, read: Read, now: string): ScanState {
  const fresh = read.outcomes.filter(({ order }) => !Object.hasOwn(state.orders, order));
  const orders: Record<string, ScanOutcome> = { ...state.orders };
  for (const { order, outcome } of read.outcomes)
    if (Object.hasOwn(orders, order) || Object.keys(orders).length < MOST_ORDERS) orders[order] = outcome;
  const known = new Set(state.forms.map((form) => JSON.stringify(form)));
  const forms = read.forms.filter((form) => !known.has(JSON.stringify(form)));
  return {
    ...state,
    orders,
    lastAt: fresh.length > 0 ? now : state.lastAt,
    pages: state.pages + (fresh.length > 0 ? 1 : 0),
    forms: [...state.forms, ...forms].slice(0, MOST_FORMS),
    end: read.problem ? 'problem' : state.end,
  };
}

/** Pure: as the popup shows it at this moment. A scan that nobody goes on with has ended by itself. */
export function progressOf(state: ScanState, now: string): ScanProgress {
  const counts: Record<ScanOutcome, number> = { kept: 0, nothing: 0, gone: 0, 'needs-you': 0 };
  const outcomes = Object.values(state.orders);
  for (const outcome of outcomes) counts[outcome] += 1;
  const end = endOf(state, now);
  const { store, pages, forms } = state;
  return { store, running: end === null, end, pages, orders: outcomes.length, counts, forms };
}

function endOf({ end, lastAt }: ScanState, now: string): ScanEnd | null {
  const idle = Date.parse(now) - Date.parse(lastAt) >= IDLE_MINUTES * 60_000;
  return end ?? (idle ? 'idle' : null);
}

/** Counts a reading where a scan of this tab is running; null where none is. */
export function countInScan(
  tab: { tabId: number; origin: string },
  read: Read,
): Promise<ScanProgress | null> {
  return inTurn(async () => {
    const state = await readForTab(tab.tabId, 'scan');
    const now = nowIso();
    if (!state || endOf(state, now) !== null) return null;
    const next: ScanState =
      state.origin === tab.origin ? afterReading(state, read, now) : { ...state, end: 'left' };
    await putForTab(tab.tabId, 'scan', next);
    return next.end === 'left' ? null : progressOf(next, now);
  });
}

export function beginScan(tab: { tabId: number; origin: string }, read: Read): Promise<ScanProgress> {
  return inTurn(async () => {
    const now = nowIso();
    const state = afterReading(newScan(tab.origin, read.store, now), read, now);
    await putForTab(tab.tabId, 'scan', state);
    return progressOf(state, now);
  });
}

export function endScan(tabId: number, end: ScanEnd): Promise<ScanProgress | null> {
  return inTurn(async () => {
    const state = await readForTab(tabId, 'scan');
    if (!state) return null;
    const now = nowIso();
    const next = { ...state, end: endOf(state, now) ?? end };
    await putForTab(tabId, 'scan', next);
    return progressOf(next, now);
  });
}

/** The scan of a tab that is (still) on the site where it began; null: there is none. */
export async function scanOf(tabId: number, origin: string): Promise<ScanProgress | null> {
  const state = await readForTab(tabId, 'scan');
  return state?.origin === origin ? progressOf(state, nowIso()) : null;
}
