import { unreadable } from '../detectors/reading/result.ts';
import type { Detection, Detector } from '../detectors/types.ts';
import { lookOnce, type WithObserver } from './look-once.ts';
import { onNavigation, onTurn } from './page-turns.ts';

type Options = {
  signal: AbortSignal;
  /** Takes plain JSON. May fail (an updated extension leaves its old scripts orphaned); that must not reach the page. */
  send: (detection: Detection) => unknown;
  /** We came to a page that had long been open: what it embeds may no longer be what it shows. */
  late?: boolean;
  doc?: Document;
  win?: WithObserver;
  /** For tests: which events count as a person's. */
  byHand?: (event: Event) => boolean;
};

/**
 * Waits until an order page has settled, reads it, sends what was read, and is then silent until the next navigation
 * within the page, or until the user does what may turn a page in place (decision 0009). A complete reading goes out at
 * once; an incomplete one when waiting longer has no point. Pages that are no order pages cost one look at the address.
 */
export function watchOrderPage(detector: Detector, options: Options): void {
  const { signal, send, late = false, doc = document, win = window, byHand } = options;
  let stopLook: (() => void) | null = null;
  let watchedUrl: string | null = null;
  let lastSent: string | null = null;
  let fresh = !late;
  let isOrderPage = false;

  const stop = (): void => {
    stopLook?.();
    stopLook = null;
  };

  const deliver = (detection: Detection, text: string): void => {
    if (text === lastSent) return;
    lastSent = text;
    try {
      const sent = send(detection);
      if (sent instanceof Promise) sent.catch(() => {});
    } catch {
      // Nobody listens any more: the store's page goes on undisturbed.
    }
  };

  // Reading is one synchronous pass, so a page cannot change under it.
  const read = (url: URL): Detection => {
    try {
      return detector.read(url, doc, { fresh });
    } catch {
      return unreadable(detector.id);
    }
  };

  const look = (url: URL, onlyAfterChange: boolean): void => {
    stop();
    const over = (): void => {
      stopLook = null;
      fresh = false;
    };
    stopLook = lookOnce({
      doc,
      win,
      onlyAfterChange,
      onQuiet: () => {
        const detection = read(url);
        if (detection.kind !== 'purchase' || detection.missing.length > 0) return false;
        const text = JSON.stringify(detection);
        // A turned page still shows the old list for a while.
        if (onlyAfterChange && text === lastSent) return false;
        over();
        deliver(detection, text);
        return true;
      },
      onEnd: (changed) => {
        const detection = changed || !onlyAfterChange ? read(url) : null;
        over();
        if (detection && detection.kind !== 'not-a-purchase') deliver(detection, JSON.stringify(detection));
      },
    });
  };

  const arrive = (): void => {
    const { href } = win.location;
    if (signal.aborted || href === watchedUrl) return;
    stop();
    if (watchedUrl !== null) fresh = false;
    watchedUrl = href;
    const url = new URL(href);
    isOrderPage = detector.isOrderPage(url, doc);
    if (isOrderPage) look(url, false);
  };

  const turn = (turned: boolean): void => {
    if (signal.aborted || !isOrderPage || watchedUrl === null) return;
    if (turned) fresh = false;
    // Already looking: what comes now is waited for anyway.
    if (stopLook === null) look(new URL(watchedUrl), true);
  };

  const quietly =
    <A extends unknown[]>(work: (...args: A) => void) =>
    (...args: A): void => {
      try {
        work(...args);
      } catch {
        stop();
      }
    };

  signal.addEventListener('abort', stop, { once: true });
  onNavigation(win, quietly(arrive), signal);
  onTurn(win, quietly(turn), signal, byHand);
  quietly(arrive)();
}
