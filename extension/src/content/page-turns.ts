type Entry = { id: string } | null;
type Navigation = EventTarget & { currentEntry?: Entry; activation?: { entry: Entry } | null };
type WithNavigation = { navigation?: Navigation };

/**
 * Whether the address is still the one that the page was loaded with; true where the browser cannot tell. For a look at a
 * page that nobody has watched.
 */
export function isAsLoaded(win: WithNavigation): boolean {
  const loaded = win.navigation?.activation?.entry?.id;
  const now = win.navigation?.currentEntry?.id;
  return loaded === undefined || now === undefined || loaded === now;
}

/**
 * `navigatesuccess` comes after the address changed; `navigate` would still see the old one. Where the Navigation API
 * is missing, `history.pushState` cannot be seen from a content script's world, only going back and forth and anchors.
 */
export function onNavigation(win: Window & WithNavigation, listener: () => void, signal: AbortSignal): void {
  if (win.navigation) {
    win.navigation.addEventListener('navigatesuccess', listener, { signal });
    return;
  }
  win.addEventListener('popstate', listener, { signal });
  win.addEventListener('hashchange', listener, { signal });
}

/** By a person's hand; what the page does to itself (`button.click()`, a thousand times a second) does not count. */
export const byHand = (event: Event): boolean => event.isTrusted;

/**
 * What a person does that may turn a page in place (decision 0009): a click (the keyboard's too, which browsers turn
 * into clicks), another choice in a field, and the end of a scroll, by which endless lists grow. Listening costs nothing
 * until it happens. `turned` is false for a scroll, which adds and does not replace.
 */
export function onTurn(
  win: Window,
  listener: (turned: boolean) => void,
  signal: AbortSignal,
  counts: (event: Event) => boolean = byHand,
): void {
  const heard = (event: Event) => {
    if (counts(event)) listener(event.type !== 'scrollend');
  };
  for (const name of ['click', 'change', 'scrollend'])
    win.addEventListener(name, heard, { capture: true, passive: true, signal });
}
