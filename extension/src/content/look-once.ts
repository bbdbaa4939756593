/** The page has been quiet this long: what it wants to show is there. */
export const QUIET_MS = 400;
/** Quiet this long without a complete reading: it will not become better. */
export const IDLE_MS = 5_000;
/** A page that never comes to rest is read as it is. */
export const DEADLINE_MS = 20_000;
/** After each change the page is not listened to for this long: a page of a thousand changes a second wakes us ten times. */
export const REST_MS = 100;

export type WithObserver = Window & { MutationObserver?: typeof MutationObserver };

type Look = {
  doc: Document;
  win: WithObserver;
  /** Before the first change there is nothing to be read (again). */
  onlyAfterChange: boolean;
  /** Called when the page has come to rest; true: this is what was waited for. */
  onQuiet: () => boolean;
  /** Called when waiting has no point any more; `changed` is false where nothing moved at all. */
  onEnd: (changed: boolean) => void;
};

/**
 * Waits for a page to settle, with an end: five idle seconds, or twenty in all. Returns how to stop. After the end
 * neither a timer nor an observer is left.
 */
export function lookOnce({ doc, win, onlyAfterChange, onQuiet, onEnd }: Look): () => void {
  let quiet = 0;
  let idle = 0;
  let deadline = 0;
  let rest = 0;
  let changed = false;

  const stop = (): void => {
    observer.disconnect();
    for (const timer of [quiet, idle, deadline, rest]) win.clearTimeout(timer);
  };

  const end = (): void => {
    stop();
    onEnd(changed);
  };

  const settled = (): void => {
    if (doc.readyState === 'loading') wait();
    else if ((changed || !onlyAfterChange) && onQuiet()) stop();
  };

  const wait = (): void => {
    win.clearTimeout(quiet);
    win.clearTimeout(idle);
    quiet = win.setTimeout(settled, QUIET_MS);
    idle = win.setTimeout(end, IDLE_MS);
  };

  const listen = (): void =>
    observer.observe(doc.documentElement, { childList: true, subtree: true, characterData: true });

  const onChange = (): void => {
    changed = true;
    observer.disconnect();
    rest = win.setTimeout(listen, REST_MS);
    wait();
  };

  const Observer = win.MutationObserver ?? MutationObserver;
  const observer = new Observer(onChange);
  listen();
  deadline = win.setTimeout(end, DEADLINE_MS);
  wait();
  return stop;
}
