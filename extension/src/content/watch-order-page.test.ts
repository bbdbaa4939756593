import { beforeEach, describe, expect, it } from 'vitest';
import { purchaseOf } from '../detectors/reading/result.ts';
import type { Detection, Detector, PageState } from '../detectors/types.ts';
import { DEADLINE_MS, IDLE_MS, QUIET_MS, REST_MS } from './look-once.ts';
import { watchOrderPage } from './watch-order-page.ts';

/** A window whose clock moves only when told to. */
class FakeWindow extends EventTarget {
  location = { href: 'https://shop.example/orders/1' };
  navigation: EventTarget | undefined = new EventTarget();
  now = 0;
  timers = new Map<number, { at: number; run: () => void }>();
  observers = new Set<() => void>();
  #next = 1;
  setTimeout = (run: () => void, delay: number): number => {
    this.timers.set(this.#next, { at: this.now + delay, run });
    return this.#next++;
  };
  clearTimeout = (id: number): void => {
    this.timers.delete(id);
  };
  MutationObserver: unknown = fakeObserver(this.observers);
  advance(ms: number): void {
    const end = this.now + ms;
    for (;;) {
      const due = [...this.timers]
        .filter(([, timer]) => timer.at <= end)
        .sort((a, b) => a[1].at - b[1].at)[0];
      if (!due) break;
      this.timers.delete(due[0]);
      this.now = due[1].at;
      due[1].run();
    }
    this.now = end;
  }
  callbacks = 0;
  mutate(): void {
    for (const observer of [...this.observers]) {
      this.callbacks += 1;
      observer();
    }
  }
  hand(event: string): void {
    this.dispatchEvent(new Event(event));
  }
  go(href: string, event = 'navigatesuccess'): void {
    this.location.href = href;
    (this.navigation ?? this).dispatchEvent(new Event(event));
  }
}

const fakeObserver = (observers: Set<() => void>) =>
  class {
    callback: () => void;
    constructor(callback: () => void) {
      this.callback = callback;
    }
    observe(): void {
      observers.add(this.callback);
    }
    disconnect(): void {
      observers.delete(this.callback);
    }
  };

const purchase = (orderId: string | null): Detection => ({
  kind: 'purchase',
  detector: 'shop',
  missing: orderId === null ? ['orderId'] : [],
  purchases: [
    purchaseOf('shop', {
      orderId,
      orderedOn: '2026-03-04',
      currency: null,
      total: null,
      seller: null,
      status: 'ordered',
      statusText: null,
      items: [{ title: 'Camera', quantity: 1, price: null }],
    }),
  ],
});

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
const watch = (
  send: (detection: Detection) => unknown = (detection) => sent.push(detection),
  late = false,
): void => watchOrderPage(detector, { signal: abort.signal, send, late, byHand: () => true, ...fakes() });

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

describe('a page', () => {
  it('is read once when it has come to rest, and then nothing runs', () => {
    watch();
    expect(reads).toBe(0);
    win.advance(QUIET_MS);
    expect(sent).toEqual([purchase('1')]);
    nothingRuns();
    win.advance(DEADLINE_MS * 2);
    expect(reads).toBe(1);
  });

  it('is waited for while it still changes', () => {
    watch();
    for (let turn = 0; turn < 5; turn += 1) {
      win.advance(QUIET_MS - 1);
      win.mutate();
    }
    expect(reads).toBe(0);
    win.advance(QUIET_MS);
    expect(sent).toHaveLength(1);
  });

  it('is waited for while it still loads', () => {
    doc.readyState = 'loading';
    watch();
    win.advance(QUIET_MS * 3);
    expect(reads).toBe(0);
    doc.readyState = 'interactive';
    win.advance(QUIET_MS);
    expect(sent).toHaveLength(1);
  });

  it('that fills up late is sent when complete', () => {
    answer = () => purchase(null);
    watch();
    win.advance(QUIET_MS * 2);
    expect(sent).toEqual([]);
    answer = () => purchase('7');
    win.mutate();
    win.advance(QUIET_MS);
    expect(sent).toEqual([purchase('7')]);
    nothingRuns();
  });

  it('that stays incomplete is sent as it is after five idle seconds', () => {
    answer = () => purchase(null);
    watch();
    win.advance(IDLE_MS - 1);
    expect(sent).toEqual([]);
    win.advance(1);
    expect(sent).toEqual([purchase(null)]);
    nothingRuns();
  });

  it('that never rests is read at the deadline', () => {
    watch();
    for (let ms = 0; ms < DEADLINE_MS; ms += 100) {
      win.advance(100);
      win.mutate();
    }
    expect(sent).toHaveLength(1);
    nothingRuns();
  });

  it('that is no order page is left alone', () => {
    win.location.href = 'https://shop.example/cart';
    watch();
    nothingRuns();
    expect(reads).toBe(0);
  });

  it('that turns out to hold no purchase is not reported', () => {
    answer = () => ({ kind: 'not-a-purchase', detector: 'shop', missing: [], purchases: [] });
    watch();
    win.advance(IDLE_MS);
    expect(sent).toEqual([]);
    nothingRuns();
  });
});

describe('trouble', () => {
  it('a reader that throws is reported as unreadable and not thrown', () => {
    answer = () => {
      throw new Error('the store changed its page');
    };
    watch();
    win.advance(IDLE_MS);
    expect(sent).toEqual([
      { kind: 'unreadable', detector: 'shop', missing: ['orderId', 'items'], purchases: [] },
    ]);
    nothingRuns();
  });

  it('a message that cannot be sent reaches nobody', async () => {
    watch(() => {
      throw new Error('Extension context invalidated');
    });
    win.advance(QUIET_MS);
    win.go('https://shop.example/orders/2');
    answer = () => purchase('2');
    const rejected: unknown[] = [];
    const onRejection = (reason: unknown) => rejected.push(reason);
    process.on('unhandledRejection', onRejection);
    abort.abort();
    abort = new AbortController();
    watch(() => Promise.reject(new Error('Extension context invalidated')));
    win.advance(QUIET_MS);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', onRejection);
    expect(rejected).toEqual([]);
    expect(reads).toBe(2);
  });

  it('an aborted signal ends everything', () => {
    watch();
    abort.abort();
    nothingRuns();
    win.go('https://shop.example/orders/2');
    win.advance(DEADLINE_MS);
    expect(reads).toBe(0);
  });
});

describe('navigation within the page', () => {
  it('reads the next order and not the same one again', () => {
    watch();
    win.advance(QUIET_MS);
    answer = () => purchase('2');
    win.go('https://shop.example/orders/2');
    win.advance(QUIET_MS);
    expect(sent).toEqual([purchase('1'), purchase('2')]);
    win.go('https://shop.example/orders/2');
    win.advance(DEADLINE_MS);
    expect(reads).toBe(2);
  });

  it('does not send the same reading twice', () => {
    watch();
    win.advance(QUIET_MS);
    win.go('https://shop.example/orders/1#details');
    win.advance(QUIET_MS);
    expect(reads).toBe(2);
    expect(sent).toHaveLength(1);
  });

  it('gives up the page that was left', () => {
    watch();
    win.advance(QUIET_MS - 1);
    win.go('https://shop.example/cart');
    win.advance(DEADLINE_MS);
    expect(reads).toBe(0);
    nothingRuns();
  });

  it.each(['popstate', 'hashchange'])('without the Navigation API %s tells', (event) => {
    win.navigation = undefined;
    win.location.href = 'https://shop.example/cart';
    watch();
    win.go('https://shop.example/orders/3', event);
    win.advance(QUIET_MS);
    expect(sent).toHaveLength(1);
  });
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
    watchOrderPage(detector, { signal: abort.signal, send: (one) => sent.push(one), ...fakes() });
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
    watch(undefined, true);
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
