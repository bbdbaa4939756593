import { beforeEach, describe, expect, it } from 'vitest';
import type { Detection, Detector } from '../detectors/types.ts';
import { FakeWindow, purchase } from './fake-window.ts';
import { DEADLINE_MS, IDLE_MS, QUIET_MS } from './look-once.ts';
import { watchOrderPage } from './watch-order-page.ts';

let win: FakeWindow;
let doc: { readyState: string; documentElement: object };
let sent: Detection[];
let reads: number;
let answer: () => Detection;
let abort: AbortController;

const detector: Detector = {
  id: 'shop',
  matches: [],
  isOrderPage: (url) => url.pathname.startsWith('/orders/'),
  read: () => {
    reads += 1;
    return answer();
  },
};

const fakes = () => ({ doc: doc as unknown as Document, win: win as unknown as Window });
const watch = (send: (detection: Detection) => unknown = (detection) => sent.push(detection)): void =>
  watchOrderPage(detector, { signal: abort.signal, send, ...fakes() });

const nothingRuns = (): void => {
  expect(win.timers.size).toBe(0);
  expect(win.observers.size).toBe(0);
};

beforeEach(() => {
  win = new FakeWindow();
  doc = { readyState: 'complete', documentElement: {} };
  sent = [];
  reads = 0;
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
