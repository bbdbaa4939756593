import type { Size } from './place-card.ts';

/** The window without the page's scroll bars; `clientWidth` of the root would be wrong on shops that live in quirks mode. */
export function windowSize(): Size {
  return { width: visualViewport?.width ?? innerWidth, height: visualViewport?.height ?? innerHeight };
}
