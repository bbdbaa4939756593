import { unreadable } from '../detectors/reading/result.ts';
import type { Detection, Detector } from '../detectors/types.ts';

/** The page has been quiet this long: what it wants to show is there. */
export const QUIET_MS = 400;
/** Quiet this long without a complete reading: it will not become better. */
export const IDLE_MS = 5_000;
/** A page that never comes to rest is read as it is. */
export const DEADLINE_MS = 20_000;

type Options = {
  signal: AbortSignal;
  /** Takes plain JSON. May fail (an updated extension leaves its old scripts orphaned); that must not reach the page. */
  send: (detection: Detection) => unknown;
  doc?: Document;
  win?: Window;
};

/**
 * Waits until an order page has settled, reads it, sends what was read, and is then silent until the next navigation
 * within the page. A complete reading goes out at once; an incomplete one when waiting longer has no point. Pages that
 * are no order pages cost one look at the address.
 */
export function watchOrderPage(detector: Detector, options: Options): void {
  const { signal, send, doc = document, win = window } = options;
  let stopCurrent = (): void => {};
  let watchedUrl: string | null = null;
  let lastSent: string | null = null;

  const deliver = (detection: Detection): void => {
    const text = JSON.stringify(detection);
    if (text === lastSent) return;
    lastSent = text;
    try {
      const sent = send(detection);
      if (sent instanceof Promise) sent.catch(() => {});
    } catch {
      // Nobody listens any more: the store's page goes on undisturbed.
    }
  };

  const start = (): void => {
    if (signal.aborted || win.location.href === watchedUrl) return;
    stopCurrent();
    watchedUrl = win.location.href;
    stopCurrent = watchOnce(detector, new URL(watchedUrl), doc, win, deliver);
  };

  const quietly = (work: () => void) => (): void => {
    try {
      work();
    } catch {
      stopCurrent();
    }
  };

  signal.addEventListener('abort', () => stopCurrent(), { once: true });
  onNavigation(win, quietly(start), signal);
  quietly(start)();
}

type WithObserver = Window & { MutationObserver?: typeof MutationObserver };

/** One address: returns how to stop. After a reading is out, nothing of it runs any more. */
function watchOnce(
  detector: Detector,
  url: URL,
  doc: Document,
  win: WithObserver,
  deliver: (detection: Detection) => void,
): () => void {
  if (!detector.isOrderPage(url, doc)) return () => {};
  let quiet = 0;
  let idle = 0;
  let deadline = 0;

  const stop = (): void => {
    observer.disconnect();
    for (const timer of [quiet, idle, deadline]) win.clearTimeout(timer);
  };

  const finish = (detection: Detection): void => {
    stop();
    if (detection.kind !== 'not-a-purchase') deliver(detection);
  };

  // Reading is one synchronous pass, so a page cannot change under it.
  const readNow = (): Detection => {
    try {
      return detector.read(url, doc);
    } catch {
      return unreadable(detector.id);
    }
  };

  const onQuiet = (): void => {
    if (doc.readyState === 'loading') {
      onChange();
      return;
    }
    const detection = readNow();
    if (detection.kind === 'purchase' && detection.missing.length === 0) finish(detection);
  };
  const onEnd = (): void => finish(readNow());

  function onChange(): void {
    win.clearTimeout(quiet);
    win.clearTimeout(idle);
    quiet = win.setTimeout(onQuiet, QUIET_MS);
    idle = win.setTimeout(onEnd, IDLE_MS);
  }

  const Observer = win.MutationObserver ?? MutationObserver;
  const observer = new Observer(onChange);
  observer.observe(doc.documentElement, { childList: true, subtree: true, characterData: true });
  deadline = win.setTimeout(onEnd, DEADLINE_MS);
  onChange();
  return stop;
}

type WithNavigation = { navigation?: EventTarget };

/**
 * `navigatesuccess` comes after the address changed; `navigate` would still see the old one. Where the Navigation API
 * is missing, `history.pushState` cannot be seen from a content script's world, only going back and forth and anchors.
 */
function onNavigation(win: Window & WithNavigation, listener: () => void, signal: AbortSignal): void {
  if (win.navigation) {
    win.navigation.addEventListener('navigatesuccess', listener, { signal });
    return;
  }
  win.addEventListener('popstate', listener, { signal });
  win.addEventListener('hashchange', listener, { signal });
}
