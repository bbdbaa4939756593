import { beforeEach, describe, expect, it } from 'vitest';
import type { Detection, Detector, PageState } from '../detectors/types.ts';
import { FakeWindow, purchase } from './fake-window.ts';
import { DEADLINE_MS, IDLE_MS, QUIET_MS, REST_MS } from './look-once.ts';
import { isAsLoaded } from './page-turns.ts';
import { watchOrderPage } from './watch-order-page.ts';

let win: FakeWindow;
let doc: { readyState: string; documentElement: object };
let sent: Detection[];
let reads: number;
let states: (PageState | undefined)[];
let answer: () => Detection;
let abort: AbortController;

const detector: Detector = {
  id: 'shop',
  matches: [],
  isOrderPage: (url) => url.pathname.startsWith('/orders/'),
  read: (_url, _doc, state) => {
    reads += 1;
    states.push(state);
    return answer();
  },
};

const fakes = () => ({ doc: doc as unknown as Document, win: win as unknown as Window });
const send = (detection: Detection) => sent.push(detection);
const watch = (late = false): void =>
  watchOrderPage(detector, { signal: abort.signal, send, late, byHand: () => true, ...fakes() });

const nothingRuns = (): void => {
  expect(win.timers.size).toBe(0);
  expect(win.observers.size).toBe(0);
};

beforeEach(() => {
  win = new FakeWindow();
  doc = { readyState: 'complete', documentElement: {} };
  sent = [];
  reads = 0;
  states = [];
  answer = () => purchase('1');
  abort = new AbortController();
});

describe('a page turned in place', () => {
  const turned = ['click', 'change', 'scrollend'];

  it.each(turned)('is read again after a %s that changed it', (event) => {
    watch();
    win.advance(QUIET_MS);
    win.hand(event);
    answer = () => purchase('2');
    win.mutate();
    win.advance(QUIET_MS);
    expect(sent).toEqual([purchase('1'), purchase('2')]);
    nothingRuns();
  });

  it('is waited for while it still shows the old list', () => {
    watch();
    win.advance(QUIET_MS);
    win.hand('click');
    win.mutate();
    win.advance(QUIET_MS * 2);
    expect(sent).toEqual([purchase('1')]);
    answer = () => purchase('2');
    win.mutate();
    win.advance(QUIET_MS);
    expect(sent).toEqual([purchase('1'), purchase('2')]);
    nothingRuns();
  });

  it('is not read at all where nothing changes, and after five idle seconds nothing runs', () => {
    watch();
    win.advance(QUIET_MS);
    win.hand('click');
    win.advance(IDLE_MS);
    expect(reads).toBe(1);
    nothingRuns();
  });

  it('counts only by a hand: what the page does to itself wakes nobody', () => {
    watchOrderPage(detector, { signal: abort.signal, send, ...fakes() });
    win.advance(QUIET_MS);
    for (let count = 0; count < 1000; count += 1) win.hand('click');
    nothingRuns();
  });

  it('costs nothing where it is no order page', () => {
    win.location.href = 'https://shop.example/cart';
    watch();
    for (const event of turned) win.hand(event);
    nothingRuns();
    expect(reads).toBe(0);
  });

  it('ends with the script', () => {
    watch();
    win.advance(QUIET_MS);
    abort.abort();
    win.hand('click');
    nothingRuns();
  });
});

describe('what is embedded in a page', () => {
  const fresh = () => states.map((state) => state?.fresh);

  it('counts for every look at the page as it was loaded, and no longer after a turn', () => {
    answer = () => purchase(null);
    watch();
    win.advance(QUIET_MS);
    answer = () => purchase('1');
    win.mutate();
    win.advance(QUIET_MS);
    win.hand('click');
    answer = () => purchase('2');
    win.mutate();
    win.advance(QUIET_MS);
    expect(fresh()).toEqual([true, true, false]);
  });

  it('does not count after a navigation within the page', () => {
    win.location.href = 'https://shop.example/cart';
    watch();
    win.go('https://shop.example/orders/2');
    win.advance(QUIET_MS);
    expect(fresh()).toEqual([false]);
  });

  it('does not count where a click came before the first reading', () => {
    watch();
    win.hand('click');
    win.advance(QUIET_MS);
    expect(fresh()).toEqual([false]);
  });

  it('outlives a scroll before the first reading', () => {
    watch();
    win.hand('scrollend');
    win.advance(QUIET_MS);
    expect(fresh()).toEqual([true]);
  });

  it('does not count on a page that had long been open when we came', () => {
    watch(true);
    win.advance(QUIET_MS);
    expect(fresh()).toEqual([false]);
  });
});

describe('thousands of changes a second', () => {
  it('wake us at most ten times a second, and never after the end', () => {
    watch();
    for (let ms = 0; ms < DEADLINE_MS; ms += 1) {
      win.advance(1);
      win.mutate();
    }
    expect(win.callbacks).toBeGreaterThan(100);
    expect(win.callbacks).toBeLessThanOrEqual(DEADLINE_MS / REST_MS);
    expect(reads).toBe(1);
    const before = win.callbacks;
    for (let count = 0; count < 1000; count += 1) win.mutate();
    expect(win.callbacks).toBe(before);
    nothingRuns();
  });
});

describe('a page that nobody has watched', () => {
  const at = (loaded: string, now: string) =>
    Object.assign(new EventTarget(), { activation: { entry: { id: loaded } }, currentEntry: { id: now } });

  it('is as it was loaded until it has navigated within itself', () => {
    expect(isAsLoaded({ navigation: at('a', 'a') })).toBe(true);
    expect(isAsLoaded({ navigation: at('a', 'b') })).toBe(false);
  });
  it('is taken as loaded where the browser cannot tell', () => {
    expect(isAsLoaded({})).toBe(true);
    expect(isAsLoaded({ navigation: new EventTarget() })).toBe(true);
  });
});
