import { purchaseOf } from '../detectors/reading/result.ts';
import type { Detection } from '../detectors/types.ts';

/** A window whose clock moves only when told to. */
export class FakeWindow extends EventTarget {
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

/** A page of one order; without a number it is incomplete. */
export const purchase = (orderId: string | null): Detection => ({
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
